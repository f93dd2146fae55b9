package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How the engine reckons: in decimals of 34 significant digits, and only with amounts that make sense.
 *
 * <p>Nothing is rounded between the first figure and the last; the one rounding that people see is {@link Tick}'s.
 */
final class Exact {

    static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Two amounts nearer to each other than this share of the larger are one amount; what differs is the last digit's rounding. */
    private static final BigDecimal SAME = new BigDecimal("1e-28");

    private Exact() {
    }

    static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, DIGITS);
    }

    static BigDecimal times(BigDecimal a, BigDecimal b) {
        return a.multiply(b, DIGITS);
    }

    /** Compares two amounts that were reckoned on different ways: negative, zero or positive like {@code compareTo}. */
    static int compare(BigDecimal a, BigDecimal b) {
        BigDecimal difference = a.subtract(b);
        BigDecimal larger = a.abs().max(b.abs());
        return difference.abs().compareTo(larger.multiply(SAME)) <= 0 ? 0 : difference.signum();
    }

    static BigDecimal positive(BigDecimal value, String name) {
        if (value == null || value.signum() <= 0) {
            throw new IllegalArgumentException(name + " must be more than zero, but is " + value);
        }
        return value;
    }

    static BigDecimal notNegative(BigDecimal value, String name) {
        if (value == null || value.signum() < 0) {
            throw new IllegalArgumentException(name + " must be zero or more, but is " + value);
        }
        return value;
    }
}
