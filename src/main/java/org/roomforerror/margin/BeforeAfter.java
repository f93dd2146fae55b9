package org.roomforerror.margin;

import java.math.BigDecimal;

/** A position before and after a change, at one price, side by side. */
public record BeforeAfter(Assessment before, Assessment after, Ladder ladderBefore, Ladder ladderAfter) {

    public static BeforeAfter of(MarginSystem system, Position before, Position after, BigDecimal price) {
        return new BeforeAfter(Assessment.of(system, before, price), Assessment.of(system, after, price),
            Ladder.of(system, before, price), Ladder.of(system, after, price));
    }
}
