package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.roomforerror.words.Speech;

/**
 * Round places on an axis of hours, in the unit that suits its length: hours, days or years.
 *
 * @param places in hours
 * @param unit   the last part of the message for a number of units
 */
record TimeTicks(List<BigDecimal> places, BigDecimal hoursEach, String unit) {

    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final BigDecimal YEAR = new BigDecimal("8766");

    /** At most so many ticks between no time at all and some hours. */
    static TimeTicks until(BigDecimal hours, int most) {
        BigDecimal each = BigDecimal.ONE;
        String unit = "hours";
        if (hours.compareTo(YEAR.multiply(BigDecimal.valueOf(4))) > 0) {
            each = YEAR;
            unit = "years";
        } else if (hours.compareTo(DAY.multiply(BigDecimal.valueOf(3))) > 0) {
            each = DAY;
            unit = "days";
        }
        BigDecimal one = each;
        return new TimeTicks(NiceTicks.within(BigDecimal.ZERO, hours.divide(each, MathContext.DECIMAL64), most).stream()
                .map(place -> place.multiply(one)).toList(), each, unit);
    }

    /** A tick in words: "now" at the beginning. */
    String words(BigDecimal hours, Speech speech) {
        return hours.signum() == 0 ? speech.say("axis.now") : speech.count("axis." + unit, hours.divide(hoursEach, MathContext.DECIMAL64));
    }
}
