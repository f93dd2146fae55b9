package org.roomforerror.calculator;

import java.math.BigDecimal;
import org.roomforerror.words.Speech;

/** The messages beside fields in one language: each names the field and says what to write, and none of them scolds. */
final class Wording {

    /** A lower bound below this only means "above zero". */
    private static final BigDecimal TINY = new BigDecimal("0.001");

    private final Speech speech;

    Wording(Speech speech) {
        this.speech = speech;
    }

    String missing(Field field) {
        return field.kind().isChoice() ? choose(field) : of(field, "wrong.missing", field.label());
    }

    String choose(Field field) {
        return field.kind() == FieldKind.RADIO
                ? of(field, "wrong.choose", speech.joined("list.either", field.choices().stream().map(Choice::label).toList()))
                : of(field, "wrong.choose-from-list", field.label());
    }

    String unreadable(Field field, Reading.Why why) {
        return switch (why) {
            case TOO_LONG -> tooLong(field, NumberText.LONGEST);
            case OTHER_DIGITS -> of(field, "wrong.other-digits", field.label(), example(field));
            case NOT_A_NUMBER -> of(field, "wrong.not-a-number", field.label(), example(field));
        };
    }

    String tooLong(Field field, int longest) {
        return of(field, "wrong.too-long", field.label(), BigDecimal.valueOf(longest));
    }

    String noPercent(Field field) {
        return of(field, "wrong.no-percent", field.label(), example(field));
    }

    String otherUnit(Field field) {
        return speech.say("wrong.other-unit", field.label(), field.unit(), example(field));
    }

    String outside(Field field) {
        if (field.kind() == FieldKind.RATIO) {
            return speech.say("wrong.not-between-like", field.label(), shown(field, field.bounds().lowest()), shown(field, field.bounds().highest()), example(field));
        }
        String highest = shown(field, field.bounds().highest());
        return field.bounds().lowest().signum() > 0 && field.bounds().lowest().compareTo(TINY) < 0
                ? of(field, "wrong.not-above-zero", field.label(), highest)
                : of(field, "wrong.not-between", field.label(), shown(field, field.bounds().lowest()), highest);
    }

    String noTiers() {
        return speech.say("wrong.no-tiers");
    }

    String tiersGrouped() {
        return speech.say("wrong.tiers-grouped");
    }

    String tierTwice() {
        return speech.say("wrong.tier-twice");
    }

    /** A message about a field; where there are several alike, it begins with which of them it is. */
    String of(Field field, String key, Object... values) {
        String message = speech.say(key, values);
        return field.part().isEmpty() ? message : speech.say("wrong.of-part", field.part(), message);
    }

    private String example(Field field) {
        String plain = switch (field.kind()) {
            case RATE -> "0.5%";
            case RATIO -> share(field) ? "70%" : "1.5";
            default -> field.name().equals("leverage") ? "10" : "64000.5";
        };
        return Convention.of(speech).typed(plain);
    }

    /** A ratio that people write as per cent. */
    private static boolean share(Field field) {
        return field.kind() == FieldKind.RATIO && field.bounds().highest().compareTo(BigDecimal.TEN) <= 0;
    }

    private String shown(Field field, BigDecimal bound) {
        return field.kind() == FieldKind.RATE || share(field) ? speech.format().rate(bound) : speech.format().number(bound);
    }
}
