package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;

/** A position before and after changes, row by row: what moves, and what stays exactly as it was. */
final class ChangeTable {

    private final Holding before;
    private final List<Change> changes;
    private final Units units;

    private ChangeTable(Holding before, List<Change> changes) {
        this.before = before;
        this.changes = changes;
        this.units = before.units();
    }

    static Table of(Holding before, List<Change> changes) {
        ChangeTable table = new ChangeTable(before, changes);
        List<Head> heads = new ArrayList<>(List.of(table.units.column("change.what"), table.units.numbers("change.before")));
        changes.forEach(change -> heads.add(Head.number(change.label())));
        return new Table("before-after", table.units.say("change.caption", table.units.price(before.price())), heads, table.rows());
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        putIn().ifPresent(rows::add);
        rows.add(row(label(units.say("change.result"), units.margin()), this::result));
        rows.add(row(label(units.say("change.break-even"), units.quote()), held -> price(held.position().entry())));
        rows.add(row(label(units.say("change.value"), units.margin()), held -> money(held.assessment().notional())));
        rows.add(row(label(units.say("change.own-money"), units.margin()), held -> money(held.assessment().equity())));
        rows.add(row(label(units.say("change.leverage"), "\u00D7"), held -> held.assessment().effectiveLeverage()
                .map(times -> Cell.of(units.format().times(times), HoldingData.plain(times))).orElse(Cell.of(units.say("change.nothing-left"), "none"))));
        StageWord.IN_ORDER.stream().filter(name -> before.ladder().rung(name).isPresent()).forEach(name -> rows.add(
                row(label(units.say("change.stage-at", units.title(name)), units.quote()), held -> StageWord.price(held.ladder(), name, units))));
        return rows;
    }

    /** What of one's own was put in so far; coins that were pledged have no such sum, because nobody says what they cost. */
    private Optional<List<Cell>> putIn() {
        if (before.book().kind().lends()) {
            return Optional.empty();
        }
        BigDecimal sofar = before.position().collateral().add(before.position().added());
        List<Cell> row = new ArrayList<>(List.of(label(units.say("change.put-in"), units.margin()), money(sofar)));
        changes.forEach(change -> row.add(change.paidIn().signum() == 0 ? unchanged(money(sofar)) : putIn(sofar.add(change.paidIn()))));
        return Optional.of(row);
    }

    /**
     * Gain or loss since entry: on what is open and, where a part was closed, on that. Where the sale repaid a debt, the engine keeps no
     * separate account of the part; at this price it lost what it had lost.
     */
    private Cell result(Holding held) {
        boolean borrowed = held.book().kind().borrows();
        BigDecimal result = borrowed ? before.position().profitAt(before.price())
                : held.position().profitAt(held.price()).add(held.position().realised());
        return Cell.of(units.format().signedMoney(result, units.margin(), RoundingMode.HALF_EVEN), HoldingData.plain(result));
    }

    /** Rounded up as the amount is that has to be found, so that both add up. */
    private Cell putIn(BigDecimal amount) {
        return Cell.of(units.needed(amount), HoldingData.plain(amount));
    }

    private Cell price(BigDecimal price) {
        return Cell.of(units.price(price), HoldingData.plain(price));
    }

    private Cell money(BigDecimal amount) {
        return Cell.of(units.money(amount), HoldingData.plain(amount));
    }

    /** The label of a row; in a file its unit stands with it. */
    private static Cell label(String words, String unit) {
        return Cell.of(words, words + " (" + unit + ")");
    }

    /** A row whose later cells say "unchanged" where nothing that is shown has changed. */
    private List<Cell> row(Cell label, Function<Holding, Cell> value) {
        Cell first = value.apply(before);
        List<Cell> row = new ArrayList<>(List.of(label, first));
        for (Change change : changes) {
            Cell cell = value.apply(change.after());
            row.add(cell.shown().equals(first.shown()) ? unchanged(cell) : cell);
        }
        return row;
    }

    private Cell unchanged(Cell cell) {
        return Cell.of(units.say("change.unchanged"), cell.plain());
    }
}
