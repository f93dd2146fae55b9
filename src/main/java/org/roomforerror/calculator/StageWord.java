package org.roomforerror.calculator;

import java.util.List;
import java.util.function.BiFunction;
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
        return of(ladder, name, units, (rung, at) -> Cell.of(units.say("stages.at", units.price(at.price()), units.signed(rung.move().orElseThrow())),
                HoldingData.plain(at.exact())));
    }

    /** The price of a stage, or the word for its outcome. */
    static Cell price(Ladder ladder, StageName name, Units units) {
        return of(ladder, name, units, (rung, at) -> Cell.of(units.price(at.price()), HoldingData.plain(at.exact())));
    }

    /** How far a stage is from entry, or the word for its outcome. */
    public static Cell distance(Ladder ladder, StageName name, Units units) {
        return of(ladder, name, units, (rung, at) -> Cell.of(units.percent(rung.move().orElseThrow().abs()), HoldingData.plain(rung.move().orElseThrow())));
    }

    private static Cell of(Ladder ladder, StageName name, Units units, BiFunction<Rung, Outcome.At, Cell> ahead) {
        return ladder.rung(name).map(rung -> of(rung, units, ahead)).orElseGet(() -> Cell.of(units.say("stages.none"), "none"));
    }

    private static Cell of(Rung rung, Units units, BiFunction<Rung, Outcome.At, Cell> ahead) {
        if (rung.outcome() instanceof Outcome.At at) {
            return ahead.apply(rung, at);
        }
        return rung.outcome() instanceof Outcome.Past ? Cell.of(units.say("stages.begun"), "past") : Cell.of(units.say("stages.never"), "never");
    }
}
