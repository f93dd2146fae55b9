package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Kind;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Tapes;
import org.roomforerror.words.Speech;

/** The fields of a replay: the day, the system, how the position is opened, and where to stop. */
final class ReplayFields {

    private ReplayFields() {
    }

    static List<FieldGroup> of(RuleBooks books, Tapes tapes, Given given) {
        Speech speech = given.speech();
        PositionFields fields = new PositionFields(given);
        List<Field> first = new ArrayList<>(List.of(PositionFields.system(books.all(), false), PositionFields.rules(),
                Field.list("tape", speech.say("replay.tape"), tapes.all().stream().map(tape -> new Choice(tape.id(), tape.name())).toList())
                        .hint(speech.say("replay.tape.hint"))));
        boolean pledged = pledged(given.kind());
        if (!pledged || given.kind().sides().size() > 1) {
            first.add(pledged ? PositionFields.side().preset("long") : PositionFields.side());
        }
        if (pledged) {
            first.add(Field.number("quantity", speech.say("replay.quantity")).in(given.asset()).optional());
            first.add(Field.rate("loanToValue", speech.say("replay.loan-to-value")).between("0.001", "0.99").optional()
                    .hint(speech.say("replay.loan-to-value.hint")));
        }
        first.add(pledged ? fields.collateral().optional().hint(speech.say("replay.collateral.hint")) : fields.collateral());
        first.add(pledged ? PositionFields.leverage().optional().hint(speech.say("replay.leverage.hint")) : PositionFields.leverage());
        first.add(Field.text("hour", speech.say("replay.hour")).hint(speech.say("replay.hour.hint")));
        first.add(Field.number("added", speech.say("replay.added")).in(given.margin()).optional().hint(speech.say("replay.added.hint")));
        return List.of(FieldGroup.open(first), FieldGroup.folded(speech.say("replay.stop"),
                List.of(Field.number("step", speech.say("replay.step")).between("1", "1000").optional()
                        .hint(speech.say("replay.step.hint")))));
    }

    static boolean pledged(Kind kind) {
        return kind == Kind.LOAN || kind == Kind.LENDING_POOL;
    }
}
