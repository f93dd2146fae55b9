package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
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

    /** Whether the stage has begun at a coordinate. */
    public boolean begun(BigDecimal x) {
        int difference = compare(x);
        return equalityHeld ? difference < 0 : difference <= 0;
    }

    /** Which of the two is larger at a coordinate: negative for the demand, zero when they are equal. */
    int compare(BigDecimal x) {
        BigDecimal demanded = demand.at(x);
        BigDecimal largest = support.constant().abs().max(support.slope().multiply(x).abs()).max(demanded.abs());
        return Exact.compare(support.at(x), demanded, largest);
    }

    /**
     * The coordinate at which the stage is first met from {@code x} going down the axis ({@code -1}) or up ({@code +1}). Where nothing is met
     * that way, the first one the other way; empty if there is none at all. Meant for a coordinate at which the stage has not begun.
     */
    Optional<BigDecimal> firstMet(BigDecimal x, int direction) {
        Optional<Span> around = around(x);
        return around.flatMap(span -> edge(span, x, direction)).or(() -> around.flatMap(span -> edge(span, x, -direction)));
    }

    /** The coordinate nearest to {@code x} at which the stage ends; empty if it never does. Meant for one at which it has begun. */
    Optional<BigDecimal> nearestHeld(BigDecimal x) {
        return demand.below(support).stream()
            .map(span -> x.compareTo(span.from()) <= 0 ? span.from() : span.to().orElse(span.from()))
            .min(Comparator.comparing(edge -> edge.subtract(x).abs()));
    }

    /** The stretch that a held coordinate lies on; where equality is held, it may be the very end of it. */
    private Optional<Span> around(BigDecimal x) {
        List<Span> spans = demand.below(support);
        return spans.stream().filter(span -> span.contains(x)).findFirst().or(() -> spans.stream().filter(span -> span.endsAt(x)).findFirst());
    }

    private static Optional<BigDecimal> edge(Span span, BigDecimal x, int direction) {
        return span.edge(direction).filter(edge -> Exact.within(edge, x));
    }
}
