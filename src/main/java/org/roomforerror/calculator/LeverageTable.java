package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;

/** A row for each leverage: the size of the position and how far each stage of the system is away; beside them the same money held as spot. */
final class LeverageTable {

    private final List<Holding> holdings;
    private final Units units;
    private final List<StageName> stages;

    private LeverageTable(List<Holding> holdings) {
        this.holdings = holdings;
        this.units = holdings.get(0).units();
        this.stages = StageWord.IN_ORDER.stream().filter(name -> holdings.get(0).ladder().rung(name).isPresent()).toList();
    }

    static Table of(List<Holding> holdings) {
        LeverageTable table = new LeverageTable(holdings);
        return new Table("leverage", table.units.say("leverage.table"), table.heads(), table.rows());
    }

    private List<Head> heads() {
        List<Head> heads = new ArrayList<>(List.of(units.column("leverage.table.leverage"), units.numbers("leverage.table.value").in(units.margin())));
        stages.forEach(name -> heads.add(units.numbers("leverage.table.move", units.title(name))));
        if (limited()) {
            heads.add(units.column("leverage.table.allowed"));
        }
        return heads;
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        if (holdings.get(0).position().side() == Side.LONG) {
            rows.add(spot());
        }
        for (Holding held : holdings) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(units.format().multiple(held.position().leverage()), HoldingData.plain(held.position().leverage())));
            row.add(Cell.of(units.money(held.position().notional()), HoldingData.plain(held.position().notional())));
            stages.forEach(name -> row.add(StageWord.distance(held.ladder(), name, units)));
            if (limited()) {
                row.add(allowed(held));
            }
            rows.add(row);
        }
        return rows;
    }

    /** What the same money buys without any system: no stage at all. */
    private List<Cell> spot() {
        BigDecimal money = holdings.get(0).position().collateral();
        List<Cell> row = new ArrayList<>(List.of(Cell.of(units.say("leverage.table.spot"), "spot"), Cell.of(units.money(money), HoldingData.plain(money))));
        stages.forEach(name -> row.add(Cell.of(units.say("stages.none"), "none")));
        if (limited()) {
            row.add(Cell.words(""));
        }
        return row;
    }

    private boolean limited() {
        return !holdings.get(0).book().limits().isEmpty();
    }

    private Cell allowed(Holding held) {
        Optional<BigDecimal> most = held.book().limits().exceededBy(held.position());
        return most.map(times -> Cell.of(units.say("leverage.table.not-allowed", units.format().multiple(times)), "no"))
                .orElseGet(() -> Cell.of(units.say("leverage.table.is-allowed"), "yes"));
    }
}
