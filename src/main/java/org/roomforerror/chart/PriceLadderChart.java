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

    static Chart of(Holding holding) {
        List<Point> stages = StagePoints.of(holding.ladder().rungs(), holding.units());
        return new Chart("ladder", "The stages on one scale of prices", description(stages, holding),
                sentence(stages, holding), table(stages, holding), draw(stages, holding, Frame.wide(320)), draw(stages, holding, Frame.narrow(320)));
    }

    private static Drawing draw(List<Point> stages, Holding holding, Frame frame) {
        Units units = holding.units();
        List<BigDecimal> seen = new ArrayList<>(List.of(holding.position().entry(), holding.price()));
        stages.forEach(point -> seen.add(point.price()));
        PriceRange range = PriceRange.around(seen, 0.06, 0.06);
        Scale y = Scale.even(range.low(), range.high(), frame.bottom(), frame.top());
        Pen pen = new Pen(frame.width(), frame.height());
        List<Column.Item> items = new ArrayList<>();
        items.add(new Column.Item(Sign.ENTRY, y.at(holding.position().entry()), "Entry", units.bare(holding.position().entry())));
        for (Point point : stages) {
            items.add(new Column.Item(point.sign(), y.at(point.price()), point.label(),
                    figure(point, holding, frame)));
        }
        double x = frame.isNarrow() ? 70 : 100;
        for (BigDecimal tick : NiceTicks.within(range.low(), range.high(), 6)) {
            pen.line(x - 5, y.at(tick), x, y.at(tick), "axis");
            pen.text(x - 9, y.at(tick) + 4.5, "end", "tick", units.bare(tick));
        }
        new Column(pen, frame, x, true).draw(items);
        return pen.done();
    }

    /** Price and distance, or on a narrow sheet the price alone where both would leave it. */
    private static String figure(Point point, Holding holding, Frame frame) {
        String price = holding.units().bare(point.shown());
        String both = price + "  (" + Distances.from(holding, point) + ")";
        return TextWidth.of(point.label() + " " + both, Frame.TEXT) > (frame.isNarrow() ? 225 : 500) ? price : both;
    }

    private static String sentence(List<Point> stages, Holding holding) {
        return stages.isEmpty() ? "No price brings a stage to this position."
                : "From entry the price has to move " + Distances.words(holding, nearest(stages, holding)) + " to reach the first stage.";
    }

    private static Point nearest(List<Point> stages, Holding holding) {
        return stages.stream().min(Comparator.comparing(point -> point.price().subtract(holding.position().entry()).abs())).orElseThrow();
    }

    private static String description(List<Point> stages, Holding holding) {
        StringBuilder text = new StringBuilder("A vertical scale of prices with the entry at " + holding.units().price(holding.position().entry()) + ".");
        stages.forEach(point -> text.append(' ').append(point.label()).append(" at ").append(holding.units().price(point.shown())).append('.'));
        return text.toString();
    }

    private static Table table(List<Point> stages, Holding holding) {
        List<List<Cell>> rows = new ArrayList<>();
        BigDecimal entry = holding.position().entry();
        rows.add(List.of(Cell.words("Entry"), Cell.of(holding.units().price(entry), entry.toPlainString()), Cell.of("", "0")));
        stages.forEach(point -> rows.add(List.of(Cell.words(point.label()), Cell.of(holding.units().price(point.shown()), point.price().toPlainString()),
                Cell.of(Distances.words(holding, point), Distances.move(holding, point).toPlainString()))));
        return new Table("ladder", "The stages and their distances from entry", List.of(Head.words("Stage"), Head.number("Price"), Head.number("Distance")), rows);
    }
}
