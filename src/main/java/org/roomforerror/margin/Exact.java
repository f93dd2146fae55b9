package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * How the engine reckons: in decimals of 34 significant digits, and only with amounts that make sense.
 *
 * <p>Nothing is rounded between the first figure and the last; the one rounding that people see is {@link Tick}'s.
 */
final class Exact {

    static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Two amounts nearer to each other than this share of what they were reckoned from are one amount; what differs is rounding. */
    private static final BigDecimal SAME = new BigDecimal("1e-28");

    /** A coordinate so many times smaller or larger than the present one is no coordinate, but the rounding of zero or of infinity. */
    private static final BigDecimal BEYOND = new BigDecimal("1e24");

    private Exact() {
    }

    static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, DIGITS);
    }

    static BigDecimal times(BigDecimal a, BigDecimal b) {
        return a.multiply(b, DIGITS);
    }

    /** A power with a whole exponent of zero or more, however large. */
    static BigDecimal power(BigDecimal base, BigInteger exponent) {
        BigDecimal power = BigDecimal.ONE;
        for (int bit = exponent.bitLength() - 1; bit >= 0; bit--) {
            power = times(power, power);
            power = exponent.testBit(bit) ? times(power, base) : power;
        }
        return power;
    }

    /**
     * Compares two amounts that were reckoned on different ways: negative, zero or positive like {@code compareTo}.
     *
     * @param scale the largest amount that went into either
     */
    static int compare(BigDecimal a, BigDecimal b, BigDecimal scale) {
        BigDecimal difference = a.subtract(b, DIGITS);
        return difference.abs().compareTo(scale.multiply(SAME)) <= 0 ? 0 : difference.signum();
    }

    static int compare(BigDecimal a, BigDecimal b) {
        return compare(a, b, a.abs().max(b.abs()));
    }

    /** Whether an amount is not zero, but only what rounding left of it beside a larger one. */
    static boolean vanishes(BigDecimal amount, BigDecimal beside) {
        return amount.abs().multiply(BEYOND).compareTo(beside.abs()) <= 0;
    }

    /** Whether a coordinate can be reached from another one, or is only what rounding left of zero or of infinity. */
    static boolean within(BigDecimal coordinate, BigDecimal from) {
        return coordinate.multiply(BEYOND).compareTo(from) > 0 && coordinate.compareTo(from.multiply(BEYOND)) < 0;
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
