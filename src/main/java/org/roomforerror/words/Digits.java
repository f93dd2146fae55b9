package org.roomforerror.words;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Writes the digits of a number: thousands apart, the decimal mark of a language, a true minus sign. */
record Digits(char decimalMark) {

    /** The narrow no-break space that parts thousands. */
    static final char THIN = '\u202F';

    private static final char MINUS = '\u2212';
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** With as many decimals as it has. */
    String of(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(number.signum() < 0 ? String.valueOf(MINUS) : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(THIN);
            }
            out.append(whole.charAt(i));
        }
        return point < 0 ? out.toString() : out.append(decimalMark).append(plain, point + 1, plain.length()).toString();
    }

    /** Every number in a text; what stands between them stays. */
    String within(String text) {
        return NUMBER.matcher(text).replaceAll(number -> of(new BigDecimal(number.group())));
    }
}
