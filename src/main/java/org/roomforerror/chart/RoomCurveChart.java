package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Units;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.StageName;

/** How far the price may move against a position before a stage comes, for every leverage: a curve that falls fast. */
final class RoomCurveChart {

    /** The leverages of the axis and of the table. */
    static final List<Integer> SHOWN = List.of(1, 2, 3, 5, 10, 20, 50, 100);
    /** The leverages whose distance is written into the drawing. */
    static final List<Integer> NAMED = List.of(2, 5, 10, 20, 50, 100);

    private final RoomByLeverage room;
    private final Units units;
    private final StageName stage;

    private RoomCurveChart(Holding holding) {
        this.room = new RoomByLeverage(holding);
        this.units = holding.units();
        this.stage = room.stage();
    }

    static Chart of(Picture.RoomCurve picture, Paper paper) {
        RoomCurveChart chart = new RoomCurveChart(picture.holding());
        Optional<BigDecimal> marked = picture.marked().filter(leverage -> leverage.compareTo(RoomByLeverage.MOST) <= 0);
        return new Chart("room-curve", chart.units.say("drawing.room-curve.title"), chart.description(), chart.sentence(), chart.table(),
                new RoomCurveDrawing(chart.room, marked, paper.frame(360)).draw(),
                new RoomCurveDrawing(chart.room, marked, Paper.PHONE.frame(340)).draw());
    }

    private String sentence() {
        return units.say("drawing.room-curve.shows." + stage.id());
    }

    private String description() {
        List<String> distances = NAMED.stream().map(BigDecimal::valueOf)
                .map(times -> room.to(stage, times).map(at -> units.say("drawing.room-curve.times", times, units.percent(at)))
                        .orElseGet(() -> units.say("drawing.room-curve.times-never", times))).toList();
        return units.say("drawing.room-curve.says." + stage.id(), units.speech().joined("list.semicolon", distances));
    }

    private Table table() {
        List<StageName> columns = Stream.of(stage, StageName.LIQUIDATION).distinct().toList();
        List<Head> heads = new ArrayList<>(List.of(Head.words(units.say("drawing.room-curve.leverage"))));
        columns.forEach(name -> heads.add(Head.number(units.say("drawing.room-curve.to." + name.id()))));
        List<List<Cell>> rows = new ArrayList<>();
        for (int times : SHOWN) {
            BigDecimal leverage = BigDecimal.valueOf(times);
            List<Cell> row = new ArrayList<>(List.of(Cell.of(units.format().times(leverage), String.valueOf(times))));
            columns.forEach(name -> row.add(cell(leverage, name)));
            rows.add(row);
        }
        return new Table("room-curve", units.say("drawing.room-curve.title"), heads, rows);
    }

    private Cell cell(BigDecimal leverage, StageName name) {
        return room.to(name, leverage).map(at -> Cell.of(at.signum() == 0 ? units.say("stages.begun") : units.percent(at), at.toPlainString()))
                .orElse(Cell.of(units.say("stages.never"), ""));
    }
}
