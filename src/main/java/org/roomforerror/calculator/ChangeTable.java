package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Kind;

/** A position before and after changes, row by row: what moves, and what stays exactly as it was. */
final class ChangeTable {

    private final Holding before;
    private final List<TopUp.Change> changes;
    private final Units units;

    private ChangeTable(Holding before, List<TopUp.Change> changes) {
        this.before = before;
        this.changes = changes;
        this.units = before.units();
    }

    static Table of(Holding before, List<TopUp.Change> changes) {
        ChangeTable table = new ChangeTable(before, changes);
        List<Head> heads = new ArrayList<>(List.of(table.units.column("change.at", table.units.price(before.price())),
                table.units.numbers("change.before")));
        changes.forEach(change -> heads.add(Head.number(change.label())));
        return new Table("before-after", table.units.say("change.caption"), heads, table.rows());
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(units.say("change.result"), this::result));
        rows.add(row(units.say("change.break-even"), held -> price(held.position().entry())));
        rows.add(row(units.say("change.value"), held -> money(held.assessment().notional())));
        rows.add(row(units.say("change.own-money"), held -> money(held.assessment().equity())));
        rows.add(row(units.say("change.leverage"), held -> held.assessment().effectiveLeverage()
                .map(times -> Cell.of(units.format().times(times), times.toPlainString())).orElse(Cell.of(units.say("change.nothing-left"), ""))));
        StageWord.IN_ORDER.stream().filter(name -> before.ladder().rung(name).isPresent()).forEach(name ->
                rows.add(row(units.say("change.stage-at", units.title(name)), held -> StageWord.price(held.ladder(), name, units))));
        return rows;
    }

    /**
     * Gain or loss since entry: on what is open and, where a part was closed, on that. Where the sale repaid a debt, the engine keeps no
     * separate account of the part; at this price it lost what it had lost.
     */
    private Cell result(Holding held) {
        boolean borrowed = Set.of(Kind.LOAN, Kind.LENDING_POOL, Kind.SPOT_MARGIN, Kind.SECURITIES).contains(held.book().kind());
        BigDecimal result = borrowed ? before.position().profitAt(before.price())
                : held.position().profitAt(held.price()).add(held.position().realised());
        return Cell.of(units.format().signedMoney(result, units.margin(), RoundingMode.HALF_EVEN), result.toPlainString());
    }

    private Cell price(BigDecimal price) {
        return Cell.of(units.price(price), price.toPlainString());
    }

    private Cell money(BigDecimal amount) {
        return Cell.of(units.money(amount), amount.toPlainString());
    }

    /** A row whose later cells say "unchanged" where nothing that is shown has changed. */
    private List<Cell> row(String label, Function<Holding, Cell> value) {
        Cell first = value.apply(before);
        List<Cell> row = new ArrayList<>(List.of(Cell.words(label), first));
        for (TopUp.Change change : changes) {
            Cell cell = value.apply(change.after());
            row.add(cell.shown().equals(first.shown()) ? Cell.of(units.say("change.unchanged"), cell.plain()) : cell);
        }
        return row;
    }
}
