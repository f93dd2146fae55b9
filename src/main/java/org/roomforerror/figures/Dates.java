package org.roomforerror.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.roomforerror.words.Format;

/** Writes a date that may be a day, a month or a year. */
final class Dates {

    private Dates() {}

    /** {@code 2018-03-01} as a day, {@code 2018-03} as a month; anything else as it is. */
    static String inWords(String date, Format format) {
        try {
            return date.length() == 7 ? format.month(YearMonth.parse(date)) : format.date(LocalDate.parse(date));
        } catch (DateTimeParseException other) {
            return date;
        }
    }
}
