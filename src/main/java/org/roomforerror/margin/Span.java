package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of an axis, without its ends, on which support lies above what is demanded.
 *
 * @param from where it begins; zero when it begins with the axis itself
 * @param to   where it ends; empty when it never does
 */
public record Span(BigDecimal from, Optional<BigDecimal> to) {

    public static final Span WHOLE = new Span(BigDecimal.ZERO, Optional.empty());

    /** The part of this stretch on which a line is above zero; empty if there is none. */
    Optional<Span> where(Line line) {
        if (line.slope().signum() == 0) {
            return line.constant().signum() > 0 ? Optional.of(this) : Optional.empty();
        }
        BigDecimal root = line.root().orElseThrow();
        return line.slope().signum() > 0 ? between(from.max(root), to) : between(from, Optional.of(to.map(root::min).orElse(root)));
    }

    /** The edge met when walking from inside towards smaller ({@code -1}) or larger ({@code +1}) coordinates; empty if there is none. */
    Optional<BigDecimal> edge(int direction) {
        return direction < 0 ? Optional.of(from).filter(x -> x.signum() > 0) : to;
    }

    public boolean contains(BigDecimal x) {
        return from.compareTo(x) < 0 && to.map(end -> x.compareTo(end) < 0).orElse(true);
    }

    /** Whether a coordinate is one of the ends, up to rounding. */
    boolean endsAt(BigDecimal x) {
        return Exact.compare(from, x) == 0 || to.filter(end -> Exact.compare(end, x) == 0).isPresent();
    }

    private static Optional<Span> between(BigDecimal from, Optional<BigDecimal> to) {
        return to.map(end -> from.compareTo(end) < 0).orElse(true) ? Optional.of(new Span(from, to)) : Optional.empty();
    }
}
