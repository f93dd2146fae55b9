package org.roomforerror.quiz;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What one learner's answers say about one misread, and when to look at it again: two days after it showed, then seven
 * and twenty-one days after each right answer given when it was due. Practice before that time mends, but does not hurry
 * the calendar, because what is practised at once is also forgotten at once.
 *
 * @param stepsDone how many of the looks were taken
 * @param again when to look again; empty if never missed or if all looks were taken
 */
public record Track(String misread, Standing standing, int stepsDone, Optional<Instant> again) {

    public static final List<Duration> LOOKS = List.of(Duration.ofDays(2), Duration.ofDays(7), Duration.ofDays(21));

    static Track untested(String misread) {
        return new Track(misread, Standing.UNTESTED, 0, Optional.empty());
    }

    /** From the beginning of its day on, in universal time: a calendar names the day, and who looks in the morning has looked. */
    public boolean due(Instant now) {
        return again.filter(when -> !when.truncatedTo(ChronoUnit.DAYS).isAfter(now)).isPresent();
    }

    /** The learner chose an option that comes from this misread. */
    Track shown(Instant when) {
        return new Track(misread, Standing.HELD, 0, Optional.of(when.plus(LOOKS.get(0))));
    }

    /** The learner did not know, or was wrong for another reason. */
    Track missed(Instant when) {
        return new Track(misread, standing == Standing.HELD ? Standing.HELD : Standing.UNSURE, 0,
                Optional.of(when.plus(LOOKS.get(0))));
    }

    Track right(Instant when) {
        Standing now = standing == Standing.UNTESTED || standing == Standing.CLEAR ? Standing.CLEAR : Standing.MENDED;
        if (!due(when)) {
            return new Track(misread, now, stepsDone, again);
        }
        int done = stepsDone + 1;
        return new Track(misread, now, done,
                done < LOOKS.size() ? Optional.of(when.plus(LOOKS.get(done))) : Optional.empty());
    }
}
