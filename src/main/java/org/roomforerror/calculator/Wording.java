package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.stream.Stream;
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
        return field.kind().isChoice() ? choose(field) : about(field, "wrong.missing");
    }

    String choose(Field field) {
        return field.kind() == FieldKind.RADIO ? speech.say("wrong.choose", either(field.choices().stream().map(this::inSentence)),
                either(field.choices().stream().map(Choice::label))) : about(field, "wrong.choose-from-list");
    }

    String unreadable(Field field, Reading.Why why) {
        return switch (why) {
            case TOO_LONG -> tooLong(field, NumberText.LONGEST);
            case OTHER_DIGITS -> about(field, "wrong.other-digits", example(field));
            case NOT_A_NUMBER -> about(field, "wrong.not-a-number", example(field));
        };
    }

    String tooLong(Field field, int longest) {
        return about(field, "wrong.too-long", BigDecimal.valueOf(longest));
    }

    String noPercent(Field field) {
        return about(field, "wrong.no-percent", example(field));
    }

    String outside(Field field) {
        String highest = shown(field, field.bounds().highest());
        return field.bounds().lowest().signum() > 0 && field.bounds().lowest().compareTo(TINY) < 0
                ? about(field, "wrong.not-above-zero", highest) : about(field, "wrong.not-between", shown(field, field.bounds().lowest()), highest);
    }

    String noTiers() {
        return speech.say("wrong.no-tiers");
    }

    String tierTwice() {
        return speech.say("wrong.tier-twice");
    }

    /** The message of a key, which may name the field as it stands in a sentence, {@code {0}}, or as it is, {@code {1}}. */
    private String about(Field field, String key, Object... more) {
        return speech.say(key, Stream.concat(Stream.of(inSentence(field.label()), field.label()), Stream.of(more)).toArray());
    }

    private String either(Stream<String> choices) {
        return speech.joined("list.either", choices.toList());
    }

    private String inSentence(Choice choice) {
        return inSentence(choice.label());
    }

    /** With a small letter at its beginning; whether that is right the message decides, which may take the words as they are. */
    private String inSentence(String label) {
        return label.substring(0, 1).toLowerCase(speech.language()) + label.substring(1);
    }

    private String example(Field field) {
        String plain = switch (field.kind()) {
            case RATE -> "0.5%";
            case RATIO -> field.bounds().highest().compareTo(BigDecimal.ONE) <= 0 ? "70%" : "1.5";
            default -> field.name().equals("leverage") ? "10" : "64000.5";
        };
        return Convention.of(speech).typed(plain);
    }

    private String shown(Field field, BigDecimal bound) {
        return field.kind() == FieldKind.RATE ? speech.format().rate(bound) : speech.format().number(bound);
    }
}
