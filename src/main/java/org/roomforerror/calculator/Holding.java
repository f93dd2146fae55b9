package org.roomforerror.calculator;

import java.math.BigDecimal;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;

/**
 * A position under a system's rules, assessed at a price: what a form describes and what pictures draw.
 *
 * @param name  what people call the rules
 * @param price the mark price it is assessed at
 */
public record Holding(String name, MarginSystem system, Position position, BigDecimal price, Ladder ladder,
                      Assessment assessment, Units units) {

    public static Holding of(String name, MarginSystem system, Position position, BigDecimal price, Units units) {
        return new Holding(name, system, position, price, Ladder.of(system, position, price),
                Assessment.of(system, position, price), units);
    }

    /** The same rules and price with another position. */
    public Holding with(Position other) {
        return of(name, system, other, price, units);
    }

    /** The same position at another price. */
    public Holding at(BigDecimal other) {
        return of(name, system, position, other, units);
    }
}
