package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Kind;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Tapes;

/** The fields of a replay: the day, the system, how the position is opened, and where to stop. */
final class ReplayFields {

    private ReplayFields() {
    }

    static List<FieldGroup> of(RuleBooks books, Tapes tapes, Given given) {
        PositionFields fields = new PositionFields(given);
        List<Field> first = new ArrayList<>(List.of(fields.system(books.all(), false), fields.rules(),
                Field.list("tape", "Day", tapes.all().stream().map(tape -> new Choice(tape.id(), tape.name())).toList())
                        .hint("Real prices, hour by hour.")));
        boolean pledged = pledged(given.kind());
        if (!pledged || given.kind().sides().size() > 1) {
            first.add(pledged ? fields.side().preset("long") : fields.side());
        }
        if (pledged) {
            first.add(Field.number("quantity", "Coins pledged").in(given.asset()).optional());
            first.add(Field.rate("loanToValue", "Debt at the opening").between("0.001", "0.99").optional().hint("As a share of the coins’ value, like 50%."));
        }
        first.add(pledged ? fields.collateral().optional().hint("Instead of coins and debt: your own money.") : fields.collateral());
        first.add(pledged ? fields.leverage().optional().hint("Instead of coins and debt.") : fields.leverage());
        first.add(Field.text("hour", "Opened at").hint("An hour of that day in UTC, like 2020-03-12T06:00Z, or its number: 1 is the first. Left empty: the first."));
        first.add(Field.number("added", "Added at the call").in(given.margin()).optional().hint("What would more collateral have done? Left empty: some examples."));
        return List.of(FieldGroup.open(first), FieldGroup.folded("Stop at an hour",
                List.of(Field.number("step", "Hour after the opening").between("1", "1000").optional()
                        .hint("1 is the hour of the opening. Left empty: the whole day at once."))));
    }

    static boolean pledged(Kind kind) {
        return kind == Kind.LOAN || kind == Kind.LENDING_POOL;
    }
}
