package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.roomforerror.window.Tapes;

/** The fields that say how the price moves and how soon somebody can act. */
final class TimeFields {

    static final String VOLATILITY = "0.6";
    static final String NOTICE = "8";
    static final String HORIZON = "168";
    static final String JUMP_SIZE = "0.05";

    private TimeFields() {
    }

    /** What joins the first group. */
    static Field[] main() {
        return new Field[] {
            Field.rate("volatility", "Volatility a year").between("0.01", "20").preset(VOLATILITY).hint("How much the price moves about. Left empty: 60\u202F%."),
            Field.number("horizon", "Look ahead").in("hours").between("0.1", "87660").preset(HORIZON).hint("Left empty: 168 hours, a week."),
            Field.number("notice", "Out of reach for").in("hours").between("0.01", "8766").preset(NOTICE).hint("Left empty: 8 hours, a night.")};
    }

    /** What only some want to change. */
    static FieldGroup more(Tapes tapes, Given given) {
        List<Choice> days = Stream.concat(Stream.of(new Choice("", "The volatility entered")),
                tapes.all().stream().map(tape -> new Choice(tape.id(), "As on: " + tape.name()))).toList();
        List<Field> fields = new ArrayList<>(List.of(
                Field.list("tape", "The price moves", days).preset("").hint("As much as you entered, or as on a real day."),
                Field.list("noticed", "Out of reach means", List.of(
                        new Choice("asleep", "asleep all that time"),
                        new Choice("after", "able to act after that time"),
                        new Choice("promised", "promised that much time"),
                        new Choice("now-and-then", "reading messages that often"))).preset("asleep"),
                Field.rate("drift", "Drift a year").between("-5", "5").optional().hint("Where you think the price is going; with a minus if down. Left empty: nowhere.")));
        fields.addAll(DrainFields.optional(given));
        fields.add(Field.number("jumps", "Jumps a year").between("0", "10000").optional().hint("How often the price leaps without trading in between. Left empty: never."));
        fields.add(Field.rate("jumpSize", "Usual size of a jump").between("0.0001", "1").preset(JUMP_SIZE).hint("Up or down. Left empty: 5\u202F%."));
        return FieldGroup.folded("How the price moves, and when you hear of it", fields);
    }
}
