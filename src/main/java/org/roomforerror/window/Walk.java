package org.roomforerror.window;

import org.roomforerror.margin.Side;

/**
 * How the price is taken to move: a random walk of its logarithm (geometric Brownian motion).
 *
 * @param volatility how much it moves about
 * @param drift      the yearly growth of the expected price, as a logarithm: 0.1 is about 10 % more after a year;
 *                   0 is a price that is not expected to go anywhere
 * @param erosion    how fast funding or interest brings the liquidation price nearer, as a fraction a year;
 *                   below zero where it is received. Exact for a debt that grows by compound interest; for funding
 *                   on a futures position it is the funding rate itself, right to first order near liquidation
 */
public record Walk(Volatility volatility, double drift, double erosion) {

    /** @throws IllegalArgumentException if drift or erosion is not between −100 and 100 */
    public Walk {
        if (!(Math.abs(drift) <= 100 && Math.abs(erosion) <= 100)) {
            throw new IllegalArgumentException("drift and erosion between -100 and 100 are needed");
        }
    }

    /** A price that is not expected to go anywhere, and a buffer that nothing eats. */
    public static Walk of(Volatility volatility) {
        return new Walk(volatility, 0, 0);
    }

    public Walk drifting(double yearly) {
        return new Walk(volatility, yearly, erosion);
    }

    public Walk eroding(double yearly) {
        return new Walk(volatility, drift, yearly);
    }

    /** Funding paid at each interval, as a fraction of the position; below zero where it is received. */
    public Walk paying(double rate, double hoursBetween) {
        return eroding(rate * Volatility.HOURS_A_YEAR / hoursBetween);
    }

    public Walk with(Volatility other) {
        return new Walk(other, drift, erosion);
    }

    /**
     * The mean speed of the logarithm of the price towards liquidation, an hour: against a long when it
     * falls. The logarithm drifts half a variance below the expected price (Itô).
     */
    double towardsLiquidation(Side side) {
        double logDrift = drift - volatility.annual() * volatility.annual() / 2;
        return (erosion - side.sign() * logDrift) / Volatility.HOURS_A_YEAR;
    }
}
