package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads numbers as people write them: {@code 64,000}, {@code 64 000}, {@code 1'234.5}, {@code $64k}, {@code 10x},
 * {@code 0.5 %}, {@code 1e5} and full-width digits.
 *
 * <p>It never guesses silently: where one mark before three digits could mean two numbers, the page's language decides
 * and the reading says so, so that the answer can show what was read.
 */
public final class NumberText {

    /** Longer than any number a person types; what is longer is a mistake in copying or an attack. */
    static final int LONGEST = 40;

    private static final String UNIT = "us\\$|[$€£¥₿₮]|usdt|usdc|usd|btc|eth|eur|gbp|dai|dollars?|coins?";
    private static final Pattern SHAPE = Pattern.compile(
            "(?<sign>[+-])? ?(?:(?<front>" + UNIT + "|x) ?)?(?<late>[+-])?"
            + "(?<digits>[0-9][0-9., '_]*|[.,][0-9]+)"
            + "(?<power>e[+-]?[0-9]{1,4})?"
            + " ?(?<thousand>k)? ?(?:(?<percent>%)|(?<back>x|times|" + UNIT + "))?");

    private NumberText() {
    }

    /** Reads a text; the convention settles what could be read two ways. Never throws. */
    public static Reading read(String text, Convention convention) {
        if (text.length() > LONGEST) {
            return new Reading.Unreadable(text.isBlank() ? Reading.Why.NOT_A_NUMBER : Reading.Why.TOO_LONG);
        }
        String plain = plain(text);
        if (plain.isEmpty()) {
            return new Reading.Blank();
        }
        Matcher shape = SHAPE.matcher(plain);
        if (!shape.matches() || (shape.group("sign") != null && shape.group("late") != null)) {
            return new Reading.Unreadable(why(plain));
        }
        Optional<Marks> marks = Marks.settle(shape.group("digits").strip(), convention);
        if (marks.isEmpty()) {
            return new Reading.Unreadable(Reading.Why.NOT_A_NUMBER);
        }
        return new Reading.Value(amount(shape, marks.get().digits()), shape.group("percent") != null, marks.get().settled(),
                Stream.of("back", "front").map(shape::group).filter(Objects::nonNull).findFirst().orElse(""));
    }

    private static BigDecimal amount(Matcher shape, String digits) {
        String power = shape.group("power") == null ? "" : shape.group("power");
        BigDecimal amount = new BigDecimal(digits + power);
        if (shape.group("thousand") != null) {
            amount = amount.movePointRight(3);
        }
        boolean negative = "-".equals(shape.group("sign")) || "-".equals(shape.group("late"));
        return negative ? amount.negate() : amount;
    }

    /** One kind of space, one kind of minus, apostrophe and cross, ASCII digits, small letters. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(NumberText::plain).forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
    }

    private static int plain(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;                         // full-width forms stand in the order of ASCII
        }
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2212', '\u2013', '\uFE63' -> '-';
            case '\u2019', '\u2018', '\u02BC', '`' -> '\'';
            case '\u00D7', '\u2715' -> 'x';
            case '\u066A' -> '%';
            default -> c;
        };
    }

    private static Reading.Why why(String plain) {
        boolean foreign = plain.codePoints().anyMatch(c -> Character.isDigit(c) && (c < '0' || c > '9'));
        return foreign ? Reading.Why.OTHER_DIGITS : Reading.Why.NOT_A_NUMBER;
    }
}
