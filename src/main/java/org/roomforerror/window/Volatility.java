package org.roomforerror.window;

import java.math.BigDecimal;

/**
 * How much a price moves about: the standard deviation of its logarithm over a year of 8,766 hours.
 *
 * <p>Moves add up by the square root of time, so that a hundred per cent a year is about one per cent an hour.
 *
 * @param annual as a fraction: 0.6 is 60 % a year; from 0 to 100
 */
public record Volatility(double annual) {

    /** The hours of a mean year, 365.25 days. */
    static final double HOURS_A_YEAR = 8766;

    /** @throws IllegalArgumentException if the figure is not between 0 and 100 */
    public Volatility {
        if (!(annual >= 0 && annual <= 100)) {
            throw new IllegalArgumentException("a volatility between 0 and 100 is needed, not " + annual);
        }
    }

    /** From a fraction a year, for example 0.6. */
    public static Volatility ofYear(BigDecimal fraction) {
        return new Volatility(fraction.doubleValue());
    }

    /** From the standard deviation of an hour's move, for example 0.0064. */
    public static Volatility ofHour(double fraction) {
        return new Volatility(fraction * Math.sqrt(HOURS_A_YEAR));
    }

    /** The standard deviation of an hour's move, as a fraction. */
    public double hourly() {
        return over(1);
    }

    /** The standard deviation of a day's move, as a fraction. */
    public double daily() {
        return over(24);
    }

    /** The standard deviation of the move over some hours, as a fraction. */
    public double over(double hours) {
        return annual * Math.sqrt(hours / HOURS_A_YEAR);
    }

    public Volatility times(double factor) {
        return new Volatility(Math.min(100, annual * factor));
    }

    /** In words. */
    public VolatilityLevel level() {
        return VolatilityLevel.of(this);
    }
}
