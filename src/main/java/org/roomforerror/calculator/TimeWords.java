package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a length of time in the unit that a person would use for it. */
final class TimeWords {

    private TimeWords() {
    }

    /** A number of days: minutes, hours, days or years, with few digits. */
    static String days(BigDecimal days) {
        BigDecimal hours = days.multiply(BigDecimal.valueOf(24));
        if (hours.compareTo(BigDecimal.valueOf(48)) < 0) {
            return hours(hours);
        }
        if (days.compareTo(BigDecimal.valueOf(730)) < 0) {
            return about(days, "day");
        }
        BigDecimal years = days.divide(new BigDecimal("365.25"), 1, RoundingMode.HALF_EVEN);
        return years.compareTo(BigDecimal.valueOf(1000)) > 0 ? "more than 1000 years" : about(years, "year");
    }

    /** A number of hours, down to minutes. */
    static String hours(BigDecimal hours) {
        if (hours.compareTo(BigDecimal.valueOf(48)) >= 0) {
            return days(hours.divide(BigDecimal.valueOf(24), 4, RoundingMode.HALF_EVEN));
        }
        BigDecimal minutes = hours.multiply(BigDecimal.valueOf(60));
        if (minutes.compareTo(BigDecimal.ONE) < 0) {
            return "less than a minute";
        }
        return minutes.compareTo(BigDecimal.valueOf(60)) < 0 ? about(minutes, "minute") : about(hours, "hour");
    }

    private static String about(BigDecimal amount, String unit) {
        BigDecimal shown = amount.setScale(amount.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_EVEN).stripTrailingZeros();
        boolean one = shown.compareTo(BigDecimal.ONE) == 0;
        return shown.toPlainString() + "\u00A0" + unit + (one ? "" : "s");
    }
}
