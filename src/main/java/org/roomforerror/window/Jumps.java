package org.roomforerror.window;

import org.roomforerror.margin.Side;

/**
 * Jumps of the price on top of its walk: they come at random (a Poisson process), and the logarithm of each has a normal
 * distribution. Source: Merton, "Option pricing when underlying stock returns are discontinuous", 1976.
 *
 * @param perYear how many come in a year on average, 0 to a million
 * @param mean    the mean of the logarithm of a jump: −0.02 is about 2 % down
 * @param spread  the standard deviation of the logarithm of a jump, 0 or more
 */
public record Jumps(double perYear, double mean, double spread) {

    /** A price without jumps. */
    public static final Jumps NONE = new Jumps(0, 0, 0);

    /** @throws IllegalArgumentException if a figure is outside its range */
    public Jumps {
        if (!(perYear >= 0 && perYear <= 1_000_000 && spread >= 0 && Double.isFinite(mean + spread))) {
            throw new IllegalArgumentException("no jumps of " + perYear + ", " + mean + ", " + spread);
        }
    }

    double perHour() {
        return perYear / Volatility.HOURS_A_YEAR;
    }

    /**
     * The probability that one jump carries the price over that distance or further.
     *
     * @param distance in the logarithm of the price, 0 or more
     * @param side     a jump down is against a long, a jump up against a short
     */
    public double carries(double distance, Side side) {
        double against = -side.sign() * mean;
        if (spread == 0) {
            return against >= distance ? 1 : 0;
        }
        return NormalDistribution.cumulative((against - distance) / spread);
    }

    /**
     * The probability that at least one jump within those hours is so far by itself: the closed form for a price that
     * otherwise stands still at that distance.
     */
    public double carriesWithin(double hours, double distance, Side side) {
        return -Math.expm1(-perHour() * hours * carries(distance, side));
    }
}
