package org.roomforerror.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes days and hours as a language does; every moment is told in universal time. */
record Days(Locale language) {

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
    }

    String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", language).format(month);
    }

    String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language).format(LocalTime.ofInstant(moment, ZoneOffset.UTC));
    }

    /** The day as the language writes one, its month cut short and its year left out, at whichever end it stands. */
    String withoutYear(Instant moment) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG, null, IsoChronology.INSTANCE, language)
            .replaceFirst("^[yu]+[^MLd]*", "").replaceFirst("(\\s*'[^']*')?[\\s,]*[yu]+[^MLd]*$", "").replaceAll("M{4}", "MMM");
        return DateTimeFormatter.ofPattern(pattern, language).format(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }
}
