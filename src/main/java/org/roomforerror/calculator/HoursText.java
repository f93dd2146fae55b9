package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.roomforerror.words.Format;

/** Writes a length of time in the unit that a person would use for it, with as few digits as it deserves. */
public final class HoursText {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final BigDecimal YEAR = new BigDecimal("8766");
    private static final BigDecimal AGES = BigDecimal.valueOf(1000);

    private final Format format;

    public HoursText(Format format) {
        this.format = format;
    }

    /** From "under a minute" over minutes, hours and days to years; rounded down, because time is what runs out. */
    public String of(BigDecimal hours) {
        if (hours.compareTo(DAY.multiply(BigDecimal.valueOf(2))) < 0) {
            return underTwoDays(hours);
        }
        if (hours.compareTo(YEAR.multiply(BigDecimal.valueOf(2))) < 0) {
            return amount(hours.divide(DAY, MathContext.DECIMAL64), "day");
        }
        BigDecimal years = hours.divide(YEAR, MathContext.DECIMAL64);
        return years.compareTo(AGES) >= 0 ? "more than " + format.number(AGES) + " years" : amount(years, "year");
    }

    public String of(double hours) {
        return of(BigDecimal.valueOf(hours));
    }

    private String underTwoDays(BigDecimal hours) {
        BigDecimal minutes = hours.multiply(MINUTES);
        if (hours.signum() == 0) {
            return "0\u00A0minutes";
        }
        if (minutes.compareTo(BigDecimal.ONE) < 0) {
            return "under a minute";
        }
        return minutes.compareTo(MINUTES) < 0 ? amount(minutes.setScale(0, RoundingMode.FLOOR), "minute") : amount(hours, "hour");
    }

    private String amount(BigDecimal amount, String unit) {
        BigDecimal shown = amount.setScale(amount.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.FLOOR);
        return format.number(shown) + "\u00A0" + unit + (shown.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }
}
