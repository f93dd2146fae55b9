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
        rungs.add(rung(system, Stage.BANKRUPTCY, position, x));
        return inOrder(rungs, price);
    }

    /** Puts rungs, of which the last is bankruptcy, into the order in which they come from a price on. */
    static Ladder inOrder(List<Rung> rungs, BigDecimal price) {
        List<Rung> ordered = new ArrayList<>(rungs.subList(0, rungs.size() - 1));
        ordered.sort(Comparator.comparing(rung -> distance(rung, price)));
        ordered.add(rungs.get(rungs.size() - 1));
        return new Ladder(ordered);
    }

    /** The first rung of that name; empty if the system has no such stage. */
    public Optional<Rung> rung(StageName name) {
        return rungs.stream().filter(rung -> rung.stage().name() == name).findFirst();
    }

    private static Rung rung(MarginSystem system, Stage stage, Position position, BigDecimal x) {
        Crossing crossing = new Crossing(system.axis(), system.terms().tick(), x, -position.gain());
        Outcome outcome = crossing.of(system.lines(stage, position), () -> WhyNever.of(system, stage, position));
        Optional<BigDecimal> move = outcome.where()
            .map(exact -> Exact.divide(exact.subtract(position.entry()), position.entry()));
        Optional<BigDecimal> left = outcome.where().map(exact -> system.equity(position).at(system.axis().at(exact)));
        return new Rung(stage, outcome, move, left);
    }

    /** Past stages first, in the system's order; then by distance; what never comes last. */
    private static BigDecimal distance(Rung rung, BigDecimal price) {
        if (rung.outcome() instanceof Outcome.At at) {
            return at.exact().subtract(price).abs();
        }
        return rung.outcome() instanceof Outcome.Past ? BigDecimal.ONE.negate() : new BigDecimal("1e6000");
    }
}
