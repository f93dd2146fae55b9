package org.roomforerror.quiz.statistics;

/**
 * A share of answers with its 95 % interval after Wilson (1927), which stays within 0 and 1 and is honest for small
 * counts and for shares near the ends.
 *
 * @param hits how many of
 * @param n    how many
 */
public record Share(long hits, long n) {

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Fewer answers than this say too little and could point at a person. */
    public static final int SHOWN_FROM = 30;

    /** Below this the interval is still wide: said beside the figure. */
    public static final int SETTLED_FROM = 100;

    public Share {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
    }

    /** From 0 to 1; 0 if there are no answers. */
    public double value() {
        return n == 0 ? 0 : (double) hits / n;
    }

    /** The lower end of the interval; 0 if there are no answers. */
    public double low() {
        return n == 0 ? 0 : Math.max(0, centre() - half());
    }

    /** The upper end of the interval; 1 if there are no answers. */
    public double high() {
        return n == 0 ? 1 : Math.min(1, centre() + half());
    }

    public boolean shown() {
        return n >= SHOWN_FROM;
    }

    public boolean early() {
        return n < SETTLED_FROM;
    }

    private double centre() {
        return (value() + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private double half() {
        return Z / (1 + Z * Z / n) * Math.sqrt(value() * (1 - value()) / n + Z * Z / (4.0 * n * n));
    }
}
