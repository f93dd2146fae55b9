package org.roomforerror.calculator;

import java.util.List;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** What becomes of a stage, in the few words of a table's cell. */
public final class StageWord {

    static final List<StageName> IN_ORDER = List.of(StageName.WARNING, StageName.MARGIN_CALL, StageName.LIQUIDATION);

    private StageWord() {
    }

    /** The first stage of that name as a cell: its price and distance, or in words why it has none. */
    static Cell cell(Ladder ladder, StageName name, Units units) {
        return ladder.rung(name).map(rung -> cell(rung, units))
                .orElseGet(() -> Cell.of("no such stage", "none"));
    }

    private static Cell cell(Rung rung, Units units) {
        if (rung.outcome() instanceof Outcome.At at) {
            return Cell.of(units.price(at.price()) + " (" + units.signed(rung.move().orElseThrow()) + ")", at.exact().toPlainString());
        }
        return rung.outcome() instanceof Outcome.Past ? Cell.of("begun already", "past") : Cell.of("cannot happen", "never");
    }

    /** The price of a stage, or the word for its outcome. */
    static Cell price(Ladder ladder, StageName name, Units units) {
        return ladder.rung(name).map(rung -> rung.outcome() instanceof Outcome.At at
                        ? Cell.of(units.price(at.price()), at.exact().toPlainString()) : cell(rung, units))
                .orElseGet(() -> Cell.of("no such stage", "none"));
    }

    /** How far a stage is from entry, or the word for its outcome. */
    public static Cell distance(Ladder ladder, StageName name, Units units) {
        return ladder.rung(name).map(rung -> rung.outcome() instanceof Outcome.At
                        ? Cell.of(units.percent(rung.move().orElseThrow().abs()), rung.move().orElseThrow().toPlainString()) : cell(rung, units))
                .orElseGet(() -> Cell.of("no such stage", "none"));
    }
}
