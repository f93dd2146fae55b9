package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.roomforerror.words.Format;

/** Shows the inputs back as they were read, with their units. */
final class Echoes {

    private Echoes() {
    }

    /** Every filled-in field but the hidden ones. */
    static List<Echo> of(Inputs inputs, Format format) {
        return inputs.all().stream()
                .filter(input -> input.value().isPresent() && input.field().kind() != FieldKind.HIDDEN)
                .map(input -> new Echo(input.field().label(), value(input, format), remark(input)))
                .toList();
    }

    private static String value(Input input, Format format) {
        Field field = input.field();
        String value = input.value().orElseThrow();
        Optional<Choice> choice = field.choice(value);
        if (choice.isPresent()) {
            return choice.get().label();
        }
        return switch (field.kind()) {
            case RATE -> format.rate(new BigDecimal(value));
            case NUMBER, RATIO -> format.number(new BigDecimal(value)) + unit(field);
            default -> value;
        };
    }

    private static String unit(Field field) {
        return switch (field.unit()) {
            case "" -> "";
            case "times" -> "\u00D7";
            default -> "\u00A0" + field.unit();
        };
    }

    private static String remark(Input input) {
        if (!input.settled()) {
            return "";
        }
        boolean grouped = input.typed().indexOf(Convention.POINT.group()) >= 0;
        return grouped ? "a comma parts thousands here" : "a point begins the decimals here";
    }
}
