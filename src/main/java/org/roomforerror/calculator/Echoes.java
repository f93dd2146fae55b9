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
            case TIERS -> TierText.read(value, Convention.POINT, Written.IN_LINK).map(tiers -> tiers.written(here)).orElse(value);
            default -> value;
        };
    }

    private boolean oneReading(String typed) {
        Convention other = here == Convention.COMMA ? Convention.POINT : Convention.COMMA;
        return NumberText.read(typed, here) instanceof Reading.Value mine && NumberText.read(typed, other) instanceof Reading.Value theirs
                && mine.amount().compareTo(theirs.amount()) == 0;
    }

    private String unit(Field field) {
        if (field.unit().equals(speech.say("unit.times"))) {
            return "\u00D7";
        }
        return field.unit().isEmpty() ? "" : "\u00A0" + field.unit();
    }

    /** What was made of a mark. Where the other convention reads the same number, there was one reading only, with the other's mark. */
    private String remark(Input input) {
        if (oneReading(input.typed())) {
            return speech.say(here == Convention.COMMA ? "reading.point-as-decimals" : "reading.comma-as-decimals");
        }
        boolean groups = input.typed().indexOf(here.group()) >= 0;
        if (here == Convention.COMMA) {
            return speech.say(groups ? "reading.point-groups" : "reading.comma-begins-decimals");
        }
        return speech.say(groups ? "reading.comma-groups" : "reading.point-begins-decimals");
    }
}
