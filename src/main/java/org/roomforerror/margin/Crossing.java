package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds where two lines meet, seen from a present coordinate, and says so as an {@link Outcome}.
 *
 * @param axis    the axis on which the lines are straight
 * @param tick    how the price is rounded
 * @param x       the present coordinate
 * @param adverse the direction along the axis in which support falls against the demand: -1 or +1
 */
record Crossing(Axis axis, Tick tick, BigDecimal x, int adverse) {

    Outcome of(TwoLines lines, Supplier<Saying> whyNever) {
        if (lines.begun(x)) {
            Optional<BigDecimal> edge = lines.nearestHeld(x).filter(held -> Exact.within(held, x));
            BigDecimal exact = axis.price(edge.orElse(x));
            return new Outcome.Past(shown(exact, edge.map(held -> x.compareTo(held)).orElse(0)), exact);
        }
        Optional<BigDecimal> edge = lines.firstMet(x, adverse);
        if (edge.isEmpty()) {
            return new Outcome.Never(whyNever.get());
        }
        BigDecimal exact = axis.price(edge.get());
        return new Outcome.At(shown(exact, edge.get().compareTo(x)), exact);
    }

    /** Rounds towards the side from which the stage is met; {@code walk} is the way along the axis from where it is held to where it is not. */
    private BigDecimal shown(BigDecimal exact, int walk) {
        int direction = walk == 0 ? adverse : walk;
        boolean metByFalling = axis == Axis.PRICE ? direction < 0 : direction > 0;
        return metByFalling ? tick.up(exact) : tick.down(exact);
    }
}
