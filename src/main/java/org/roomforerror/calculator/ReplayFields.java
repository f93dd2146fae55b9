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
        PositionFields position = new PositionFields(given);
        Fields fields = new Fields(speech);
        List<Field> first = new ArrayList<>(List.of(position.system(books.all(), false), position.rules(),
                fields.list("tape", "replay.tape", tapes.all().stream().map(tape -> new Choice(tape.id(), tape.name())).toList())));
        boolean pledged = pledged(given.kind());
        if (!pledged || given.kind().sides().size() > 1) {
            first.add(pledged ? position.side().preset("long") : position.side());
        }
        if (pledged) {
            first.add(fields.number("quantity", "field.coins-pledged").in(given.asset()).optional());
            first.add(fields.rate("loanToValue", "replay.loan-to-value").between("0.001", "0.99").optional());
        }
        first.add(pledged ? position.collateral().optional().hint(speech.say("field.collateral.hint-loan")) : position.collateral());
        first.add(pledged ? position.leverage().optional().hint(speech.say("replay.leverage.hint")) : position.leverage());
        first.add(fields.text("hour", "replay.hour"));
        first.add(fields.number("added", "replay.added").in(given.added()).optional());
        return List.of(FieldGroup.open(first), FieldGroup.folded(speech.say("replay.stop"),
                List.of(fields.number("step", "replay.step").between("1", "1000").optional())));
    }

    static boolean pledged(Kind kind) {
        return kind == Kind.LOAN || kind == Kind.LENDING_POOL;
    }
}
