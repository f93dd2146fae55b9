package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.roomforerror.words.Speech;

/** Writes a length of time in the unit that a person would use for it, with as few digits as it deserves. */
public final class HoursText {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final BigDecimal YEAR = new BigDecimal("8766");
    private static final BigDecimal AGES = BigDecimal.valueOf(1000);

    private final Speech speech;

    public HoursText(Speech speech) {
        this.speech = speech;
    }

    /** From "under a minute" over minutes, hours and days to years; rounded down, because time is what runs out. */
    public String of(BigDecimal hours) {
        if (hours.compareTo(DAY.multiply(TWO)) < 0) {
            return underTwoDays(hours);
        }
        if (hours.compareTo(YEAR.multiply(TWO)) < 0) {
            return speech.count("duration.days", shown(hours.divide(DAY, MathContext.DECIMAL64)));
        }
        BigDecimal years = hours.divide(YEAR, MathContext.DECIMAL64);
        return years.compareTo(AGES) >= 0 ? speech.say("duration.ages", AGES) : speech.count("duration.years", shown(years));
    }

    public String of(double hours) {
        return of(BigDecimal.valueOf(hours));
    }

    /** The same as the end of a time that an event may take: "within 20 minutes", "in under a minute". */
    public String within(double hours) {
        return hours > 0 && hours * 60 < 1 ? speech.say("duration.in-under-a-minute") : speech.say("duration.within", of(hours));
    }

    /** A length of time that is known exactly, in whole units and rounded down: "308 days", "4 days and 16 hours". */
    public String whole(BigDecimal hours) {
        if (hours.compareTo(YEAR.multiply(AGES)) >= 0 || hours.compareTo(BigDecimal.ONE) < 0) {
            return of(hours);
        }
        if (hours.compareTo(YEAR.multiply(TWO)) >= 0) {
            return pair(hours, YEAR, "duration.years", DAY, "duration.days");
        }
        return hours.compareTo(DAY.multiply(TWO)) >= 0 ? pair(hours, DAY, "duration.days", BigDecimal.ONE, "duration.hours")
                : pair(hours.multiply(MINUTES), MINUTES, "duration.hours", BigDecimal.ONE, "duration.minutes");
    }

    /** A number of large units, and of small ones where there are fewer than ten large ones. */
    private String pair(BigDecimal amount, BigDecimal large, String ofLarge, BigDecimal small, String ofSmall) {
        BigDecimal[] larges = amount.divideAndRemainder(large);
        BigDecimal smalls = larges[1].divideToIntegralValue(small);
        String first = speech.count(ofLarge, larges[0]);
        return larges[0].compareTo(BigDecimal.TEN) >= 0 || smalls.signum() == 0 ? first
                : speech.say("list.and", first, speech.count(ofSmall, smalls));
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
