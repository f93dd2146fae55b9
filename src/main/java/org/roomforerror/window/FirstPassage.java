package org.roomforerror.window;

import java.util.OptionalDouble;

/**
 * When a price that has just reached one price reaches another one for the first time, if it moves as a random walk of
 * its logarithm: the inverse Gaussian distribution.
 *
 * <p>Times are hours. The probability that the line at distance d is reached within T, with the mean speed a
 * towards it and the volatility σ, is Φ((aT − d)/σ√T) + exp(2ad/σ²) Φ((−aT − d)/σ√T); a line that itself moves
 * at a steady speed only adds that speed to a. Source: Borodin and Salminen, Handbook of Brownian Motion, 2.2.0.2;
 * Karatzas and Shreve, Brownian Motion and Stochastic Calculus, 3.5.12.
 */
public final class FirstPassage {

    private final double distance;
    private final double speed;
    private final double sigma;

    /**
     * @param distance in the logarithm of the price, 0 or more
     * @param speed    mean speed of the logarithm towards the line, an hour; below zero it is away from it
     * @param sigma    standard deviation of the logarithm over an hour, 0 or more
     */
    FirstPassage(double distance, double speed, double sigma) {
        if (!(distance >= 0 && sigma >= 0 && Double.isFinite(distance + speed + sigma))) {
            throw new IllegalArgumentException("no passage over " + distance + " at " + speed + " and " + sigma);
        }
        this.distance = distance;
        this.speed = speed;
        this.sigma = sigma;
    }

    /** The probability that the line is reached within that many hours: 0 to 1. */
    public double within(double hours) {
        if (distance == 0) {
            return 1;
        }
        if (hours <= 0) {
            return 0;
        }
        if (hours == Double.POSITIVE_INFINITY) {
            return ever();
        }
        if (sigma == 0) {
            return speed * hours >= distance ? 1 : 0;
        }
        double spread = sigma * Math.sqrt(hours);
        double direct = (speed * hours - distance) / spread;
        return Math.min(1, NormalDistribution.cumulative(direct)
                + mirrored(direct, (speed * hours + distance) / spread));
    }

    /** The probability that the line is not reached within that many hours. */
    public double neverWithin(double hours) {
        return 1 - within(hours);
    }

    /** The probability that the line is ever reached, however long it takes. */
    public double ever() {
        if (distance == 0 || speed > 0 || speed == 0 && sigma > 0) {
            return 1;
        }
        return sigma == 0 ? 0 : Math.exp(2 * speed * distance / (sigma * sigma));
    }

    /** The density of the time of arrival, an hour; 0 without volatility, where there is no density. */
    public double density(double hours) {
        if (distance == 0 || hours <= 0 || sigma == 0) {
            return 0;
        }
        double spread = sigma * Math.sqrt(hours);
        return distance / (hours * spread) * NormalDistribution.density((distance - speed * hours) / spread);
    }

    /**
     * The hours within which the line is reached with that probability; empty if it never becomes so probable.
     *
     * @param probability above 0 and below 1; 0.1 asks for the fastest tenth
     */
    public OptionalDouble hoursUntil(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability between 0 and 1 is needed, not " + probability);
        }
        if (distance == 0) {
            return OptionalDouble.of(0);
        }
        if (probability >= ever()) {
            return OptionalDouble.empty();
        }
        return sigma == 0 ? OptionalDouble.of(distance / speed)
                : OptionalDouble.of(Bisection.rising(this::within, probability, 1e-12, 1e15));
    }

    /** The hours within which every second path has arrived; empty if fewer than that ever do. */
    public OptionalDouble median() {
        return hoursUntil(0.5);
    }

    /** The hours within which the fastest tenth of the paths has arrived; empty if fewer than that ever do. */
    public OptionalDouble fastestTenth() {
        return hoursUntil(0.1);
    }

    /** What is left of the distance after that many hours, where the line has not been reached. */
    public Remainder after(double hours) {
        return new Remainder(distance, speed * hours, sigma * Math.sqrt(hours));
    }

    /** The mean of exp(−hours/mean) over the time of arrival: its Laplace transform. */
    double meanDecay(double mean) {
        if (distance == 0) {
            return 1;
        }
        double root = Math.sqrt(speed * speed + 2 * sigma * sigma / mean);
        if (speed > 0) {                                   // the same as below without taking near numbers apart
            return Math.exp(-2 * distance / mean / (speed + root));
        }
        return sigma == 0 ? 0 : Math.exp(distance / (sigma * sigma) * (speed - root));
    }

    /** The paths that would have arrived at the mirror image of the line; written so that nothing overflows. */
    private double mirrored(double direct, double image) {
        return image > 0
                ? NormalDistribution.density(direct) * NormalDistribution.tailRatio(image)
                : Math.exp(2 * speed * distance / (sigma * sigma)) * NormalDistribution.cumulative(-image);
    }
}
