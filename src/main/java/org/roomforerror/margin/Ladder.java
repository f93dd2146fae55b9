package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All stages of a position, each with the price at which it begins.
 *
 * @param rungs in the order in which they come: those already past, those with a price by their distance, those that never come; bankruptcy last
 */
public record Ladder(List<Rung> rungs) {

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /**
     * Reckons the ladder of a position whose mark price is {@code price}. The price says what is past already; distances are from entry.
     *
     * @throws IllegalArgumentException if the price is not more than zero, or the position is not one for this system
     */
    public static Ladder of(MarginSystem system, Position position, BigDecimal price) {
        BigDecimal x = system.axis().at(Exact.positive(price, "price"));
        Drawn drawn = new Drawn(system, position);
        Crossing crossing = new Crossing(system.axis(), system.terms().tick(), x, -position.axis().gain(position.side()));
        return Rungs.of(system.terms(), crossing, drawn.equity(), position.entry(), drawn::lines, stage -> WhyNever.of(system, stage, position))
            .inOrder(price);
    }

    /** The first rung of that name; empty if the system has no such stage. */
    public Optional<Rung> rung(StageName name) {
        return rungs.stream().filter(rung -> rung.stage().name() == name).findFirst();
    }
}
