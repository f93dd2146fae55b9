package org.roomforerror.window;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.roomforerror.margin.Assessment;

/**
 * One hour of a replay.
 *
 * @param number  counted from 1, the hour of the opening
 * @param worst   the price of the hour that hurts the position most
 * @param atWorst how the position stood, or would have stood, at that price
 * @param atClose how it stood at the end of the hour; empty if it was liquidated before
 * @param begun   the stages that it reached in this hour, in the order in which they came
 * @param still   what could still be done when the hour was over
 */
public record Step(int number, Hour hour, BigDecimal worst, Assessment atWorst, Optional<Assessment> atClose,
                   List<Reached> begun, StillPossible still) {

    public Step {
        begun = List.copyOf(begun);
    }

    /** Whether several stages came within this one hour: the tape cannot say how far apart. */
    public boolean severalWithinTheHour() {
        return begun.size() > 1;
    }
}
