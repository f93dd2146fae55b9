package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.StageWord;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;

/** One position in many systems, a row for each: how far the price may move before each stage, on one scale. */
final class AcrossChart {

    private static final BigDecimal ROOMY = new BigDecimal("1.04");

    private final List<Holding> holdings;
    private final Units units;

    private AcrossChart(List<Holding> holdings) {
        this.holdings = holdings;
        this.units = holdings.get(0).units();
    }

    static Chart of(List<Holding> holdings, Paper paper) {
        AcrossChart chart = new AcrossChart(holdings);
        return new Chart("stages-across", chart.units.say("drawing.across.title"),
                chart.units.say("drawing.across.says", BigDecimal.valueOf(holdings.size())),
                chart.units.say("drawing.across.shows"), chart.table(), chart.draw(paper), chart.draw(Paper.PHONE));
    }

    private Drawing draw(Paper paper) {
        List<AcrossRow> rows = holdings.stream().map(AcrossRow::of).toList();
        BigDecimal most = rows.stream().flatMap(row -> row.ahead().stream()).map(AcrossRow::distance)
                .max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        return AcrossDrawing.of(rows, units, most.multiply(ROOMY), paper.frame(100));
    }

    private Table table() {
        List<Head> heads = new ArrayList<>(List.of(Head.words(units.say("drawing.across.system"))));
        AcrossRow.STAGES.forEach(stage -> heads.add(Head.number(units.title(stage))));
        List<List<Cell>> rows = new ArrayList<>();
        for (Holding held : holdings) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(held.book().name())));
            AcrossRow.STAGES.forEach(stage -> row.add(StageWord.distance(held.ladder(), stage, held.units())));
            rows.add(row);
        }
        return new Table("stages-across", units.say("drawing.across.caption"), heads, rows);
    }
}
