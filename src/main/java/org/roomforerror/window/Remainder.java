package org.roomforerror.window;

import org.roomforerror.margin.Side;

/**
 * What is left of the distance to a line after some time, where the line has not been reached: the density of the
 * walk among the paths that survived, by the method of images.
 *
 * <p>Distances are in the logarithm of the price; {@link #asMove} turns one into a move of the price. Source: the joint law of a
 * Brownian motion and its maximum, Karatzas and Shreve, Brownian Motion and Stochastic Calculus, 2.8.1 and 3.5.
 */
public final class Remainder {

    private final double distance;
    private final double shift;
    private final double spread;

    /**
     * @param distance at the beginning
     * @param shift    the mean move towards the line over the time
     * @param spread   the standard deviation of the move over the time
     */
    Remainder(double distance, double shift, double spread) {
        this.distance = distance;
        this.shift = shift;
        this.spread = spread;
    }

    /** The probability that the line has not been reached. */
    public double survival() {
        return moreThan(0);
    }

    /** The probability that the line has not been reached and is still further away than that. */
    public double moreThan(double left) {
        if (distance == 0) {
            return 0;
        }
        if (spread == 0) {
            return distance - shift > left ? 1 : 0;
        }
        double direct = (distance - left - shift) / spread;
        double image = (distance + left + shift) / spread;
        double mirrored = image > 0
                ? NormalDistribution.density(direct) * Math.exp(-2 * left * distance / (spread * spread))
                        * NormalDistribution.tailRatio(image)
                : Math.exp(2 * shift * distance / (spread * spread)) * NormalDistribution.cumulative(-image);
        return Math.max(0, NormalDistribution.cumulative(direct) - mirrored);
    }

    /** The density of the distance left; over all distances it adds up to {@link #survival}. */
    public double density(double left) {
        if (left <= 0 || distance == 0 || spread == 0) {
            return 0;
        }
        double direct = (distance - left - shift) / spread;
        return NormalDistribution.density(direct) / spread * -Math.expm1(-2 * left * distance / (spread * spread));
    }

    /**
     * The distance that is left in at most this share of the cases in which there is any left.
     *
     * @param share above 0 and below 1; 0.5 is the median
     * @throws IllegalStateException if the line has been reached for certain
     */
    public double left(double share) {
        double survival = survival();
        if (survival == 0) {
            throw new IllegalStateException("nothing is left");
        }
        if (spread == 0) {
            return distance - shift;
        }
        double most = distance + Math.abs(shift) + 40 * spread;
        return Bisection.rising(left -> 1 - moreThan(left) / survival, share, most * 1e-15, most);
    }

    /** A distance as a move of the price: a fall for a long, a rise for a short; a fraction above 0. */
    public static double asMove(double left, Side side) {
        return Math.abs(Math.expm1(-side.sign() * left));
    }
}
