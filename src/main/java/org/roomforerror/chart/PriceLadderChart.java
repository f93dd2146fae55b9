package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;

/** The stages of a position on one scale of prices, entry and all, so that their distances can be seen. */
final class PriceLadderChart {

    private PriceLadderChart() {
    }

    static Chart of(Holding holding, Paper paper) {
        List<Point> stages = StagePoints.of(holding.ladder().rungs(), holding.units());
        return new Chart("ladder", holding.units().say("drawing.ladder.title"), description(stages, holding), sentence(stages, holding),
                table(stages, holding), PriceLadderDrawing.of(stages, holding, paper.frame(320)),
                PriceLadderDrawing.of(stages, holding, Paper.PHONE.frame(320)));
    }

    private static String sentence(List<Point> stages, Holding holding) {
        return stages.isEmpty() ? holding.units().say("drawing.ladder.none")
                : holding.units().say("drawing.ladder.first", Distances.words(holding, nearest(stages, holding)));
    }

    private static Point nearest(List<Point> stages, Holding holding) {
        return stages.stream().min(Comparator.comparing(point -> point.price().subtract(holding.position().entry()).abs())).orElseThrow();
    }

    private static String description(List<Point> stages, Holding holding) {
        Units units = holding.units();
        List<String> says = new ArrayList<>(List.of(units.say("drawing.ladder.says", holding.beginning(), units.price(holding.position().entry()))));
        stages.forEach(point -> says.add(units.say("drawing.ladder.stage", point.label(), units.price(point.shown()))));
        return String.join(" ", says);
    }

    private static Table table(List<Point> stages, Holding holding) {
        Units units = holding.units();
        List<List<Cell>> rows = new ArrayList<>();
        BigDecimal entry = holding.position().entry();
        rows.add(List.of(Cell.words(holding.beginning()), Cell.of(units.price(entry), entry.toPlainString()), Cell.of("", "0")));
        stages.forEach(point -> rows.add(List.of(Cell.words(point.label()), Cell.of(units.price(point.shown()), point.price().toPlainString()),
                Cell.of(Distances.words(holding, point), Distances.move(holding, point).toPlainString()))));
        return new Table("ladder", units.say("drawing.ladder.caption"), List.of(Head.words(units.say("drawing.head.stage")),
                Head.number(units.say("drawing.head.price")), Head.number(units.say("drawing.head.distance"))), rows);
    }
}
