package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * One step of a maintenance table: from its floor on, the position is held to its rate.
 *
 * @param number 1 for the lowest tier
 * @param floor  the notional value at which the tier begins, included in it; quote currency, or coin for a coin-margined contract
 * @param rate   maintenance rate as a fraction, from 0 to below 1
 * @param amount maintenance amount, taken off {@code notional * rate}; same currency as the floor
 */
public record Tier(int number, BigDecimal floor, BigDecimal rate, BigDecimal amount) {

    public Tier {
        Exact.notNegative(floor, "floor of a tier");
        Exact.notNegative(rate, "maintenance rate");
        if (rate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("maintenance rate must be below 1 (100 %), but is " + rate);
        }
    }

    /** The amount that makes the requirement continuous where this tier follows on another one. Formula 1.2. */
    BigDecimal amountAfter(Tier below) {
        return below.amount.add(floor.multiply(rate.subtract(below.rate)));
    }

    /** What this tier demands of a position whose value is {@code quantity * x}. */
    Line line(BigDecimal quantity) {
        return new Line(amount.negate(), Exact.times(quantity, rate));
    }
}
