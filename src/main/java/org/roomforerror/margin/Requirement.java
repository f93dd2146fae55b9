package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a system demands of a position at every coordinate of its axis.
 *
 * <p>With one rate it is a line. With tiers and deductions it is the largest of several lines. With tiers that jump, each line counts only
 * on its own stretch of the axis. Amounts are quote currency, or coin for a coin-margined contract.
 */
public sealed interface Requirement permits LargestOf, Stepped {

    /** What is demanded at a coordinate. */
    BigDecimal at(BigDecimal x);

    /** The lines it is made of, lowest tier first. */
    List<Line> lines();

    /** The tier that counts at a coordinate; empty where the system has no tiers. */
    Optional<Tier> tierAt(BigDecimal x);

    /** The same demand as a chain of pieces from zero on: what a picture draws. */
    List<Piece> pieces();

    /** The same demand and one more on top of it. */
    Requirement plus(Line more);

    /** A multiple of the demand. */
    Requirement times(BigDecimal factor);

    /**
     * The coordinate at which a support line first meets this demand, going down the axis ({@code -1}) or up ({@code +1}) from one at which it
     * lies above; empty if it never does.
     */
    Optional<BigDecimal> firstMet(Line support, BigDecimal x, int direction);

    /** The stretches of the axis on which a support line lies above this demand, in order. */
    List<Span> below(Line support);

    /** This demand and another one together. */
    default Requirement plus(Requirement other) {
        return Stepped.sum(this, other);
    }

    /** The same demand on an axis whose coordinates are {@code unit} times smaller: the factor by which a price moved, say. */
    default Requirement measuredIn(BigDecimal unit) {
        return Stepped.measured(this, unit);
    }

    /** A demand of one line; where the line is below zero, nothing is demanded. */
    static Requirement of(Line line) {
        return LargestOf.of(line);
    }

    /** A demand of nothing. */
    static Requirement none() {
        return of(Line.ZERO);
    }
}
