package org.roomforerror.chart;

import java.util.List;

/**
 * Path data of a line, written with as few characters as it allows: in whole units, each step from the last place.
 * Whatever is lost by rounding is not carried on to the next step.
 */
final class Trace {

    private final StringBuilder data = new StringBuilder();
    private long x;
    private long y;
    private char last;

    boolean begun() {
        return !data.isEmpty();
    }

    /** Lifts the pen and sets it down at a place. */
    Trace from(double toX, double toY) {
        boolean first = data.isEmpty();
        return write(first ? 'M' : 'm', Math.round(toX) - (first ? 0 : x), Math.round(toY) - (first ? 0 : y)).at(toX, toY);
    }

    Trace from(double[] place) {
        return from(place[0], place[1]);
    }

    /** A straight line to a place; nothing if the pen is there already. */
    Trace to(double toX, double toY) {
        long right = Math.round(toX) - x;
        long down = Math.round(toY) - y;
        if (down == 0) {
            return right == 0 ? this : write('h', right).at(toX, toY);
        }
        return (right == 0 ? write('v', down) : write('l', right, down)).at(toX, toY);
    }

    /** Straight lines through places. */
    Trace through(List<double[]> places) {
        places.forEach(place -> to(place[0], place[1]));
        return this;
    }

    /** A cubic curve to a place, pulled by two others. */
    Trace bend(double[] first, double[] second, double[] end) {
        return write('c', Math.round(first[0]) - x, Math.round(first[1]) - y, Math.round(second[0]) - x, Math.round(second[1]) - y,
                Math.round(end[0]) - x, Math.round(end[1]) - y).at(end[0], end[1]);
    }

    /** A shape given in relative steps, such as a stage's sign; the pen counts as being where it was. */
    Trace shape(String steps) {
        data.append(steps);
        last = 0;
        return this;
    }

    Trace close() {
        return shape("z");
    }

    @Override
    public String toString() {
        return data.toString();
    }

    private Trace at(double newX, double newY) {
        x = Math.round(newX);
        y = Math.round(newY);
        return this;
    }

    /** A command repeated is not named again, and a minus sign parts numbers as well as a space does. */
    private Trace write(char command, long... numbers) {
        boolean again = command == last && command != 'm';
        if (!again) {
            data.append(command);
        }
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0 && (i > 0 || again)) {
                data.append(' ');
            }
            data.append(numbers[i]);
        }
        last = command;
        return this;
    }
}
