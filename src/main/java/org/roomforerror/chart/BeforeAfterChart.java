package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Picture.Changed;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;

/** The stages of a position before and after one change or several: those that move, and the break-even that does not. */
final class BeforeAfterChart {

    private static final String NAME = "stages-before-after";

    private final Picture.BeforeAfter picture;
    private final Units units;
    private final BigDecimal entry;
    private final List<Point> before;

    private BeforeAfterChart(Picture.BeforeAfter picture) {
        this.picture = picture;
        this.units = picture.before().units();
        this.entry = picture.before().position().entry();
        this.before = StagePoints.of(picture.before().ladder().rungs(), units);
    }

    static Chart of(Picture.BeforeAfter picture, Paper paper) {
        BeforeAfterChart chart = new BeforeAfterChart(picture);
        return new Chart(NAME, chart.units.say("drawing.before-after.title"), chart.description(), chart.sentence(), chart.table(),
                BeforeAfterDrawing.of(chart.changes(), chart.entry, chart.units, paper.frame(350)),
                BeforeAfterDrawing.of(chart.changes(), chart.entry, chart.units, Paper.PHONE.frame(340)));
    }

    private List<BeforeAfterDrawing.Change> changes() {
        return picture.changes().stream().map(change -> new BeforeAfterDrawing.Change(change.label(), before, after(change))).toList();
    }

    private List<Point> after(Changed change) {
        return StagePoints.of(change.after().ladder().rungs(), change.after().units());
    }

    private String sentence() {
        return picture.changes().size() == 1 ? units.say("drawing.before-after.shows", picture.changes().get(0).label())
                : units.say("drawing.before-after.shows-each");
    }

    private String description() {
        List<String> says = new ArrayList<>();
        says.add(units.say("drawing.before-after.says"));
        says.add(scale(units.say("drawing.before-after.before"), before));
        picture.changes().forEach(change -> says.add(scale(change.label(), after(change))));
        says.add(units.say("drawing.before-after.same", units.price(entry)));
        return String.join(" ", says);
    }

    private String scale(String name, List<Point> points) {
        String stages = points.stream().map(point -> units.say("drawing.before-after.stage", point.label(), units.price(point.shown())))
                .collect(Collectors.joining(" "));
        return units.say("drawing.before-after.scale", name, stages.isEmpty() ? units.say("drawing.before-after.no-stage") : stages);
    }

    private Table table() {
        List<Head> heads = new ArrayList<>(List.of(Head.words(units.say("drawing.head.stage")),
                Head.number(units.say("drawing.before-after.before"))));
        List<Cell> unmoved = new ArrayList<>(List.of(Cell.words(units.say("drawing.before-after.break-even")), price(entry, entry)));
        picture.changes().forEach(change -> {
            heads.add(Head.number(change.label()));
            unmoved.add(price(entry, entry));
        });
        List<List<Cell>> rows = new ArrayList<>(List.of(unmoved));
        for (Point point : before) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(point.label()), price(point.shown(), point.price())));
            picture.changes().forEach(change -> row.add(match(point, after(change)).map(to -> price(to.shown(), to.price()))
                    .orElseGet(() -> Cell.of(units.say("drawing.before-after.no-price"), ""))));
            rows.add(row);
        }
        return new Table(NAME, units.say("drawing.before-after.caption"), heads, rows);
    }

    static Optional<Point> match(Point point, List<Point> others) {
        return others.stream().filter(other -> other.stage().equals(point.stage())).findFirst();
    }

    private Cell price(BigDecimal shown, BigDecimal exact) {
        return Cell.of(units.price(shown), exact.toPlainString());
    }
}
