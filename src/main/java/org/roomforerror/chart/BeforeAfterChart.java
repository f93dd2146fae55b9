package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;

/** The stages of a position before and after a change, side by side: those that move, and the break-even that does not. */
final class BeforeAfterChart {

    private final Picture.BeforeAfter picture;
    private final Units units;
    private final List<Point> before;
    private final List<Point> after;

    private BeforeAfterChart(Picture.BeforeAfter picture) {
        this.picture = picture;
        this.units = picture.before().units();
        this.before = StagePoints.of(picture.before().ladder().rungs(), picture.before().units());
        this.after = StagePoints.of(picture.after().ladder().rungs(), picture.after().units());
    }

    static Chart of(Picture.BeforeAfter picture) {
        BeforeAfterChart chart = new BeforeAfterChart(picture);
        String name = "before-after-" + picture.change().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Chart(name, chart.units.say("drawing.before-after.title"), chart.description(), chart.sentence(), chart.table(name),
                chart.draw(Frame.wide(340)), chart.draw(Frame.narrow(330)));
    }

    private Drawing draw(Frame sheet) {
        Frame frame = new Frame(sheet.width(), sheet.height(), sheet.left(), sheet.right(), 30, sheet.height() - 8);
        Pen pen = new Pen(frame.width(), frame.height());
        List<BigDecimal> seen = new ArrayList<>(List.of(entry(), picture.before().price()));
        before.forEach(point -> seen.add(point.price()));
        after.forEach(point -> seen.add(point.price()));
        PriceRange range = PriceRange.around(seen, 0.06, 0.08);
        Scale y = Scale.even(range.low(), range.high(), frame.bottom(), frame.top());
        double left = frame.width() * (frame.isNarrow() ? 0.44 : 0.38);
        double right = frame.width() - left;
        for (Point point : before) {
            match(point, after).ifPresent(to -> pen.line(left + 6, y.at(point.price()), right - 6, y.at(to.price()), "shift " + point.sign().tone()));
        }
        pen.line(left, y.at(entry()), right, y.at(entry()), "shift stage-open");
        pen.text(left, 14, "end", "name", units.say("drawing.before-after.before"));
        pen.text(right, 14, "start", "name", units.say("drawing.before-after.after"));
        new Column(pen, frame, left, false).draw(items(before, y));
        new Column(pen, frame, right, true).draw(items(after, y));
        return pen.done();
    }

    private List<Column.Item> items(List<Point> points, Scale y) {
        List<Column.Item> items = new ArrayList<>();
        items.add(new Column.Item(Sign.ENTRY, y.at(entry()), units.say("drawing.before-after.break-even"), units.bare(entry())));
        points.forEach(point -> items.add(new Column.Item(point.sign(), y.at(point.price()), point.label(), units.bare(point.shown()))));
        return items;
    }

    private BigDecimal entry() {
        return picture.before().position().entry();
    }

    private static Optional<Point> match(Point point, List<Point> others) {
        return others.stream().filter(other -> other.stage().equals(point.stage())).findFirst();
    }

    private String sentence() {
        return units.say("drawing.before-after.shows", picture.change());
    }

    private String description() {
        return units.say("drawing.before-after.says", said(before), picture.change(), said(after), units.price(entry()));
    }

    private String said(List<Point> points) {
        return points.isEmpty() ? units.say("drawing.before-after.no-stage")
                : points.stream().map(point -> units.say("drawing.before-after.stage", point.label(), units.price(point.shown()))).collect(Collectors.joining(" "));
    }

    private Table table(String name) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.words(units.say("drawing.before-after.break-even")), price(entry(), entry()), price(entry(), entry())));
        for (Point point : before) {
            rows.add(List.of(Cell.words(point.label()), price(point.shown(), point.price()),
                    match(point, after).map(to -> price(to.shown(), to.price())).orElse(Cell.of(units.say("drawing.before-after.no-price"), ""))));
        }
        return new Table(name, units.say("drawing.before-after.caption"), List.of(Head.words(units.say("drawing.head.stage")),
                Head.number(units.say("drawing.before-after.before")), Head.number(picture.change())), rows);
    }

    private Cell price(BigDecimal shown, BigDecimal exact) {
        return Cell.of(units.price(shown), exact.toPlainString());
    }
}
