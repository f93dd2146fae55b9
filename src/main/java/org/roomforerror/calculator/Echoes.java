package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.roomforerror.words.Speech;

/** Shows the inputs back as they were read, with their units. */
final class Echoes {

    private final Speech speech;
    private final Convention here;

    private Echoes(Speech speech) {
        this.speech = speech;
        this.here = Convention.of(speech);
    }

    /** Every filled-in field but the hidden ones. */
    static List<Echo> of(Inputs inputs, Speech speech) {
        Echoes echoes = new Echoes(speech);
        return inputs.all().stream()
                .filter(input -> input.value().isPresent() && input.field().kind() != FieldKind.HIDDEN)
                .map(input -> new Echo(echoes.label(input.field()), echoes.value(input), input.settled() ? echoes.remark(input) : ""))
                .toList();
    }

    /** A field that was left empty, with what was taken instead and why. */
    static Echo assumed(Field field, Speech speech, String remark) {
        return new Echo(new Echoes(speech).label(field), new Echoes(speech).value(Input.good(field, field.preset(), field.preset())), remark);
    }

    private String label(Field field) {
        return field.part().isEmpty() ? field.label() : speech.say("echo.of-part", field.part(), field.label());
    }

    private String value(Input input) {
        Field field = input.field();
        String value = input.value().orElseThrow();
        Optional<Choice> choice = field.choice(value);
        if (choice.isPresent()) {
            return choice.get().label();
        }
        return switch (field.kind()) {
            case RATE -> speech.format().rate(new BigDecimal(value));
            case NUMBER, RATIO -> speech.format().number(new BigDecimal(value)) + unit(field);
            case TIERS -> TierText.read(value, Convention.POINT).map(tiers -> tiers.written(here)).orElse(value);
            default -> value;
        };
    }

    private String unit(Field field) {
        if (field.unit().equals(speech.say("unit.times"))) {
            return "\u00D7";
        }
        return field.unit().isEmpty() ? "" : "\u00A0" + field.unit();
    }

    private String remark(Input input) {
        boolean groups = input.typed().indexOf(here.group()) >= 0;
        if (here == Convention.COMMA) {
            return speech.say(groups ? "reading.point-groups" : "reading.comma-begins-decimals");
        }
        return speech.say(groups ? "reading.comma-groups" : "reading.point-begins-decimals");
    }
}
