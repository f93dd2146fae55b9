package org.roomforerror.window;

/**
 * The time between two events on a tape of whole hours, as the range in which it must lie.
 *
 * @param atLeast hours; 0 where both fell into the same hour or into two hours that follow each other
 * @param atMost  hours
 */
public record Between(int atLeast, int atMost) {

    /** Between something in the hour at one place of the tape and something in the hour at the other place. */
    static Between hours(int first, int second) {
        if (second < first) {
            throw new IllegalArgumentException("the second hour comes before the first");
        }
        return new Between(Math.max(0, second - first - 1), second - first + 1);
    }

    /** Whether both fell into one hour, so that the tape cannot say whether there was any time at all. */
    public boolean withinTheSameHour() {
        return atMost == 1;
    }
}
