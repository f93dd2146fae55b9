package org.roomforerror.window;

/**
 * The standard normal distribution: density, cumulative probability, tail ratio and quantile.
 *
 * <p>Accuracy: {@link #cumulative} is right to 1e-15 in absolute terms and to 1e-12 of its value, far
 * into the lower tail (checked against published values down to −37); {@link #quantile} to 1e-12.
 */
final class NormalDistribution {

    private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);
    private static final double SERIES_UP_TO = 3;
    private static final int FRACTION_TERMS = 150;          // 1e-16 at 3, and fewer are needed beyond

    private NormalDistribution() {
    }

    /** The density at x. */
    static double density(double x) {
        return Math.exp(-x * x / 2) / ROOT_OF_TWO_PI;
    }

    /** The probability of a value of at most x. */
    static double cumulative(double x) {
        if (x < -SERIES_UP_TO) {
            return density(x) * tailRatio(-x);
        }
        return x > SERIES_UP_TO ? 1 - density(x) * tailRatio(x) : 0.5 + density(x) * series(x);
    }

    /**
     * The probability of a value above x, divided by the density at x (Mills' ratio). It stays a
     * moderate number where both are too small to be told from zero.
     */
    static double tailRatio(double x) {
        return x > SERIES_UP_TO ? fraction(x) : cumulative(-x) / density(x);
    }

    /**
     * The value that is not exceeded with this probability.
     *
     * @param probability above 0 and below 1
     */
    static double quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("a probability between 0 and 1 is needed, not " + probability);
        }
        if (probability > 0.5) {
            return -quantile(1 - probability);
        }
        double x = roughQuantile(probability);
        for (int i = 0; i < 4; i++) {                        // Halley's step: three times the digits each
            double off = (cumulative(x) - probability) / density(x);
            x -= off / (1 + x * off / 2);
        }
        return x;
    }

    /** Abramowitz and Stegun 26.2.23, within 0.00045: a start for the steps above. */
    private static double roughQuantile(double probability) {
        double t = Math.sqrt(-2 * Math.log(probability));
        return -(t - (2.515517 + t * (0.802853 + t * 0.010328))
                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
    }

    /** x + x³/3 + x⁵/(3·5) + …: Marsaglia, "Evaluating the normal distribution", 2004. */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 3; Math.abs(term) > 1e-18 * Math.abs(sum); n += 2) {
            term *= x * x / n;
            sum += term;
        }
        return sum;
    }

    /** 1/(x + 1/(x + 2/(x + 3/(x + …)))): Laplace's continued fraction, Abramowitz and Stegun 26.2.14. */
    private static double fraction(double x) {
        double below = x;
        for (int n = FRACTION_TERMS; n > 0; n--) {
            below = x + n / below;
        }
        return 1 / below;
    }
}
