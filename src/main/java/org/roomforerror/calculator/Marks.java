package org.roomforerror.calculator;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The marks inside a number's digits, settled: which of them groups thousands and which begins the decimals.
 *
 * @param digits  digits with at most one point, as {@link java.math.BigDecimal} reads them
 * @param settled whether the page's language had to choose between two readings, or a mark of thousands was read as that of decimals
 */
record Marks(String digits, boolean settled) {

    private static final Pattern GROUPED_BY_SPACE = Pattern.compile("[0-9]{1,3}([ '_])[0-9]{3}(\\1[0-9]{3})*([.,][0-9]*)?");
    /** One mark that parts thousands here, and too many digits behind it for that: the decimals, or a slip. */
    private static final Pattern LIKE_GROUPS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{4,}");
    private static final Pattern TWO_READINGS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    /** Settles the marks; empty where no reading makes sense, as in {@code 1.2.3}. */
    static Optional<Marks> settle(String text, Convention convention) {
        if (text.chars().anyMatch(c -> c == ' ' || c == '\'' || c == '_')) {
            return GROUPED_BY_SPACE.matcher(text).matches()
                    ? Optional.of(clear(text.replaceAll("[ '_]", "").replace(',', '.')))
                    : Optional.empty();
        }
        long commas = text.chars().filter(c -> c == ',').count();
        long points = text.chars().filter(c -> c == '.').count();
        if (commas > 0 && points > 0) {
            char decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
            return grouped(text, decimal == ',' ? '.' : ',', decimal);
        }
        if (commas + points > 1) {
            return grouped(text, commas > 0 ? ',' : '.', commas > 0 ? '.' : ',');
        }
        if (TWO_READINGS.matcher(text).matches()) {
            boolean groups = text.indexOf(convention.group()) >= 0;
            return Optional.of(new Marks(groups ? text.replaceAll("[.,]", "") : text.replace(',', '.'), true));
        }
        boolean likeGroups = LIKE_GROUPS.matcher(text).matches() && text.indexOf(convention.group()) > 0;
        return Optional.of(new Marks(text.replace(',', '.'), likeGroups));
    }

    /** Groups of three, or of two and three as in India; the last group before the decimals has three digits. */
    private static Optional<Marks> grouped(String text, char group, char decimal) {
        String g = Pattern.quote(String.valueOf(group));
        String d = Pattern.quote(String.valueOf(decimal));
        if (!text.matches("[0-9]{1,3}(" + g + "[0-9]{2,3})*" + g + "[0-9]{3}(" + d + "[0-9]*)?")) {
            return Optional.empty();
        }
        return Optional.of(clear(text.replace(String.valueOf(group), "").replace(decimal, '.')));
    }

    private static Marks clear(String digits) {
        return new Marks(digits, false);
    }
}
