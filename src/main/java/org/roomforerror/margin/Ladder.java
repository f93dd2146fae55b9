package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Rung> rungs = new ArrayList<>();
        for (Stage stage : system.stages()) {
            rungs.add(rung(system, stage, position, x));
        }
        rungs.sort(Comparator.comparing(rung -> distance(rung, price)));
        rungs.add(rung(system, Stage.BANKRUPTCY, position, x));
        return new Ladder(rungs);
    }

    /** The first rung of that name; empty if the system has no such stage. */
    public Optional<Rung> rung(StageName name) {
        return rungs.stream().filter(rung -> rung.stage().name() == name).findFirst();
    }

    private static Rung rung(MarginSystem system, Stage stage, Position position, BigDecimal x) {
        TwoLines lines = system.lines(stage, position);
        if (lines.begun(x)) {
            BigDecimal edge = lines.nearestHeld(x).filter(coordinate -> coordinate.signum() > 0).orElse(x);
            BigDecimal exact = system.axis().price(edge);
            return met(system, stage, position, new Outcome.Past(shown(system, position, exact), exact));
        }
        Optional<BigDecimal> edge = lines.firstMet(x, -position.gain());
        if (edge.isEmpty()) {
            return new Rung(stage, new Outcome.Never(WhyNever.of(system, stage, position)), Optional.empty(), Optional.empty());
        }
        BigDecimal exact = system.axis().price(edge.get());
        return met(system, stage, position, new Outcome.At(shown(system, position, exact), exact));
    }

    private static Rung met(MarginSystem system, Stage stage, Position position, Outcome outcome) {
        BigDecimal exact = price(outcome).orElseThrow();
        BigDecimal move = Exact.divide(exact.subtract(position.entry()), position.entry());
        BigDecimal left = system.equity(position).at(system.axis().at(exact));
        return new Rung(stage, outcome, Optional.of(move), Optional.of(left));
    }

    private static BigDecimal shown(MarginSystem system, Position position, BigDecimal exact) {
        Tick tick = system.terms().tick();
        return position.side() == Side.LONG ? tick.up(exact) : tick.down(exact);
    }

    private static Optional<BigDecimal> price(Outcome outcome) {
        if (outcome instanceof Outcome.At at) {
            return Optional.of(at.exact());
        }
        return outcome instanceof Outcome.Past past ? Optional.of(past.exact()) : Optional.empty();
    }

    /** Past stages first, in the system's order; then by distance; what never comes last. */
    private static BigDecimal distance(Rung rung, BigDecimal price) {
        if (rung.outcome() instanceof Outcome.At at) {
            return at.exact().subtract(price).abs();
        }
        return rung.outcome() instanceof Outcome.Past ? BigDecimal.ONE.negate() : new BigDecimal("1e6000");
    }
}
