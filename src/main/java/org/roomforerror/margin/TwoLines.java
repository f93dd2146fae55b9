package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * The picture that runs through the site: what holds a position up, and what a stage demands. Where they meet, the stage begins.
 *
 * @param support      what holds the position up
 * @param demand       what has to be held so that the stage stays away
 * @param equalityHeld whether the stage stays away while both are equal; it does so in lending pools only
 */
public record TwoLines(Line support, Requirement demand, boolean equalityHeld) {

    /** How much support lies above the demand at a coordinate; negative when it lies below. */
    public BigDecimal room(BigDecimal x) {
        return support.at(x).subtract(demand.at(x), Exact.DIGITS);
    }

    /** The line of the demand that counts at a coordinate. */
    public Line demandAt(BigDecimal x) {
        Line found = demand.pieces().get(0).line();
        for (Piece piece : demand.pieces()) {
            if (piece.from().compareTo(x) <= 0) {
                found = piece.line();
            }
        }
        return found;
    }

    /** Whether the stage has begun at a coordinate. */
    public boolean begun(BigDecimal x) {
        int difference = compare(x);
        return equalityHeld ? difference < 0 : difference <= 0;
    }

    /** Which of the two is larger at a coordinate: negative for the demand, zero when they are equal. */
    int compare(BigDecimal x) {
        BigDecimal demanded = demand.at(x);
        BigDecimal moving = Exact.times(support.slope(), x);
        BigDecimal held = support.constant().add(moving, Exact.DIGITS);
        return Exact.compare(held, demanded, support.constant().abs().max(moving.abs()).max(demanded.abs()));
    }

    /**
     * The coordinate at which the stage is first met from {@code x} going down the axis ({@code -1}) or up ({@code +1}). Where nothing is met
     * that way, the first one the other way; empty if there is none at all. Meant for a coordinate at which the stage has not begun.
     */
    Optional<BigDecimal> firstMet(BigDecimal x, int direction) {
        return met(x, direction).or(() -> met(x, -direction));
    }

    private Optional<BigDecimal> met(BigDecimal x, int direction) {
        return demand.firstMet(support, x, direction).filter(edge -> Exact.within(edge, x));
    }

    /** The coordinate nearest to {@code x} at which the stage ends; empty if it never does. Meant for one at which it has begun. */
    Optional<BigDecimal> nearestHeld(BigDecimal x) {
        return demand.below(support).stream()
            .map(span -> x.compareTo(span.from()) <= 0 ? span.from() : span.to().orElse(span.from()))
            .min(Comparator.comparing(edge -> edge.subtract(x).abs()));
    }
}
