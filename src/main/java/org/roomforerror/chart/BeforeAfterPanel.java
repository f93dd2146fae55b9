package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;

/** One change: a scale before, a scale after, and a line from each stage's old price to its new one. */
final class BeforeAfterPanel {

    private static final double LEAST_GAP = 48;
    private static final double ROOMY_GAP = 110;
    private static final double WIDEST_GAP = 260;
    private static final double ONE_LINE = Double.MAX_VALUE;

    private final BeforeAfterDrawing.Change change;
    private final BigDecimal entry;
    private final Units units;
    private final Frame frame;
    private final List<Column.Item> before;
    private final List<Column.Item> after;
    private final Scale y;
    private final double longest;

    /** @param y the scale of prices */
    BeforeAfterPanel(BeforeAfterDrawing.Change change, BigDecimal entry, Units units, Frame frame, Scale y) {
        this.change = change;
        this.entry = entry;
        this.units = units;
        this.frame = frame;
        this.y = y;
        this.before = items(change.before(), true, List.of());
        List<Column.Item> named = items(change.after(), true, List.of());
        this.after = frame.plotWidth() - Column.width(before, ONE_LINE) - Column.width(named, ONE_LINE) >= ROOMY_GAP ? named
                : items(change.after(), false, change.before());
        this.longest = frame.plotWidth() - Column.width(after, ONE_LINE) - LEAST_GAP - Column.REACH;
    }

    /** Whether every stage has its words on one line. */
    boolean roomy() {
        return Column.width(before, ONE_LINE) <= longest + Column.REACH;
    }

    /** The height that its words need. */
    double height() {
        return Math.max(Column.height(before, longest), Column.height(after, ONE_LINE));
    }

    /** @param titled whether the change is named above its scales */
    void draw(Pen pen, Lettering lettering, boolean titled) {
        double room = frame.plotWidth() - Column.width(before, longest) - Column.width(after, ONE_LINE);
        double slack = Math.max(0, room - WIDEST_GAP) / 2;
        double left = frame.left() + slack + Column.width(before, longest);
        double right = Math.max(left + LEAST_GAP, frame.right() - slack - Column.width(after, ONE_LINE));
        for (Point point : change.before()) {
            BeforeAfterChart.match(point, change.after()).ifPresent(to ->
                    pen.line(left + 4, y.at(point.price()), right - 4, y.at(to.price()), "shift " + point.sign().tone()));
        }
        pen.line(left + 4, y.at(entry), right - 4, y.at(entry), "shift " + Sign.ENTRY.tone());
        heads(lettering, left, right, titled);
        new Column(pen, lettering, frame, left, false).draw(before, longest);
        new Column(pen, lettering, frame, right, true).draw(after, ONE_LINE);
    }

    private void heads(Lettering lettering, double left, double right, boolean titled) {
        double row = frame.top() - 14;
        if (titled) {
            lettering.write("name", change.label(), Spot.from(frame.left(), row - Frame.ROW - 2));
        }
        lettering.write("name", units.say("drawing.before-after.before"), Spot.about(left, row), Spot.upTo(left + 8, row));
        lettering.write("name", units.say("drawing.before-after.after"), Spot.about(right, row), Spot.from(right - 8, row));
    }

    /**
     * The break-even and the stages of one scale.
     *
     * @param named whether the break-even is named here
     * @param known the stages that are named on the other scale
     */
    private List<Column.Item> items(List<Point> points, boolean named, List<Point> known) {
        List<Column.Item> items = new ArrayList<>();
        items.add(new Column.Item(Sign.ENTRY, y.at(entry), named ? units.say("drawing.before-after.break-even") : "", units.bare(entry)));
        for (Point point : points) {
            String name = BeforeAfterChart.match(point, known).isPresent() ? "" : point.label();
            items.add(new Column.Item(point.sign(), y.at(point.price()), name, units.bare(point.shown())));
        }
        return items;
    }
}
