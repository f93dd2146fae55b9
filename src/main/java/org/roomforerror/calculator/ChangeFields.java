package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Kind;
import org.roomforerror.words.Speech;

/** What may be done to a position: the fields that ask how much of it. */
final class ChangeFields {

    private final Given given;
    private final Speech speech;
    private final Fields fields;

    private ChangeFields(Given given) {
        this.given = given;
        this.speech = given.speech();
        this.fields = new Fields(speech);
    }

    static FieldGroup group(Given given) {
        return new FieldGroup(given.speech().say("form.changes"), false, new ChangeFields(given).all());
    }

    private List<Field> all() {
        List<Field> all = new ArrayList<>(List.of(add(), fields.rate("reduce", "field.to-close").between("0.001", "0.999").optional(), buy()));
        if (given.kind().borrows()) {
            all.add(fields.number("repay", "field.to-repay").in(given.quote()).optional());
        }
        all.add(fields.number("until", "field.liquidation-until").in(given.quote()).optional());
        return all;
    }

    private Field add() {
        return fields.number("add", "field.to-add").in(given.added()).between("-1000000000000", "1000000000000").optional()
                .hint(speech.say(given.pledges() ? "field.to-add.hint-coins" : "field.to-add.hint"));
    }

    private Field buy() {
        return fields.number("buy", "field.to-buy").in(given.kind() == Kind.INVERSE_FUTURES ? speech.say("unit.contracts", given.quote()) : given.asset()).optional();
    }
}
