package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** The messages beside fields: each names the field and says what to write, and none of them scolds. */
final class Wording {

    /** A lower bound below this only means "above zero". */
    private static final BigDecimal TINY = new BigDecimal("0.001");

    private Wording() {
    }

    static String missing(Field field) {
        return field.kind().isChoice() ? choose(field) : "Enter the " + field.inSentence();
    }

    static String choose(Field field) {
        if (field.kind() == FieldKind.RADIO) {
            return "Choose " + field.choices().stream().map(c -> c.label().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
        }
        return "Choose the " + field.inSentence() + " from the list";
    }

    static String unreadable(Field field, Reading.Why why) {
        return switch (why) {
            case TOO_LONG -> field.label() + " must be at most " + NumberText.LONGEST + " characters long";
            case OTHER_DIGITS -> field.label() + " must be written with the digits 0 to 9, like " + example(field);
            case NOT_A_NUMBER -> field.label() + " must be a number, like " + example(field);
        };
    }

    static String noPercent(Field field) {
        return field.label() + " must be a number without a per-cent sign, like " + example(field);
    }

    static String outside(Field field) {
        if (field.bounds().lowest().signum() > 0 && field.bounds().lowest().compareTo(TINY) < 0) {
            return field.label() + " must be above 0 and at most " + shown(field, field.bounds().highest());
        }
        return field.label() + " must be between " + shown(field, field.bounds().lowest()) + " and "
                + shown(field, field.bounds().highest());
    }

    private static String example(Field field) {
        if (field.kind() == FieldKind.RATE) {
            return "0.5%";
        }
        if (field.kind() == FieldKind.RATIO) {
            return field.bounds().highest().compareTo(BigDecimal.ONE) <= 0 ? "70%" : "1.5";
        }
        return field.name().equals("leverage") ? "10" : "64000.5";
    }

    private static String shown(Field field, BigDecimal bound) {
        return field.kind() == FieldKind.RATE
                ? bound.movePointRight(2).stripTrailingZeros().toPlainString() + "\u00A0%"
                : grouped(bound);
    }

    private static String grouped(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202F") + (point < 0 ? "" : plain.substring(point));
    }
}
