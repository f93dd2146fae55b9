package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.roomforerror.words.Speech;

/** Writes a length of time in the unit that a person would use for it, with as few digits as it deserves. */
public final class HoursText {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final BigDecimal YEAR = new BigDecimal("8766");
    private static final BigDecimal AGES = BigDecimal.valueOf(1000);

    private final Speech speech;

    public HoursText(Speech speech) {
        this.speech = speech;
    }

    /** From "under a minute" over minutes, hours and days to years; rounded down, because time is what runs out. */
    public String of(BigDecimal hours) {
        if (hours.compareTo(DAY.multiply(BigDecimal.valueOf(2))) < 0) {
            return underTwoDays(hours);
        }
        if (hours.compareTo(YEAR.multiply(BigDecimal.valueOf(2))) < 0) {
            return speech.count("duration.days", shown(hours.divide(DAY, MathContext.DECIMAL64)));
        }
        BigDecimal years = hours.divide(YEAR, MathContext.DECIMAL64);
        return years.compareTo(AGES) >= 0 ? speech.say("duration.ages", AGES) : speech.count("duration.years", shown(years));
    }

    public String of(double hours) {
        return of(BigDecimal.valueOf(hours));
    }

    private String underTwoDays(BigDecimal hours) {
        BigDecimal minutes = hours.multiply(MINUTES);
        if (minutes.compareTo(MINUTES) >= 0) {
            return speech.count("duration.hours", shown(hours));
        }
        return minutes.signum() != 0 && minutes.compareTo(BigDecimal.ONE) < 0
                ? speech.say("duration.under-a-minute") : speech.count("duration.minutes", minutes.setScale(0, RoundingMode.FLOOR));
    }

    private static BigDecimal shown(BigDecimal amount) {
        return amount.setScale(amount.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.FLOOR);
    }
}
