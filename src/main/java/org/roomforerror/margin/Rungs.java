package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds where each stage begins, and puts them in order: the making of a {@link Ladder}. */
record Rungs(List<Rung> inSystemsOrder) {

    private static final BigDecimal BEFORE_ALL = BigDecimal.ONE.negate();
    private static final BigDecimal BEHIND_ALL = new BigDecimal("1e6000");

    /**
     * @param equity   what is left at a coordinate
     * @param from     the price from which moves are reckoned
     * @param lines    the two lines of a stage
     * @param whyNever why no price brings a stage
     */
    static Rungs of(Terms terms, Crossing crossing, Line equity, BigDecimal from, Function<Stage, TwoLines> lines,
                    Function<Stage, Saying> whyNever) {
        List<Rung> rungs = new ArrayList<>();
        for (Stage stage : terms.stages()) {
            rungs.add(rung(stage, crossing, equity, from, lines, whyNever));
        }
        rungs.add(rung(Stage.BANKRUPTCY, crossing, equity, from, lines, whyNever));
        return new Rungs(rungs);
    }

    /** The ladder as it comes from a price on; bankruptcy stays last. */
    Ladder inOrder(BigDecimal price) {
        int last = inSystemsOrder.size() - 1;
        List<Rung> ordered = new ArrayList<>(inSystemsOrder.subList(0, last));
        ordered.sort(Comparator.comparing(rung -> distance(rung, price)));
        ordered.add(inSystemsOrder.get(last));
        return new Ladder(ordered);
    }

    private static Rung rung(Stage stage, Crossing crossing, Line equity, BigDecimal from, Function<Stage, TwoLines> lines,
                             Function<Stage, Saying> whyNever) {
        Outcome outcome = crossing.of(lines.apply(stage), () -> whyNever.apply(stage));
        return new Rung(stage, outcome, outcome.where().map(exact -> Exact.divide(exact.subtract(from), from)),
            outcome.where().map(exact -> equity.at(crossing.axis().at(exact))));
    }

    /** Past stages first, in the system's order; then by distance; what never comes last. */
    private static BigDecimal distance(Rung rung, BigDecimal price) {
        if (rung.outcome() instanceof Outcome.At at) {
            return at.exact().subtract(price).abs();
        }
        return rung.outcome() instanceof Outcome.Past ? BEFORE_ALL : BEHIND_ALL;
    }
}
