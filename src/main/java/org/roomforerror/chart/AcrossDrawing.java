package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roomforerror.calculator.Units;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/**
 * Draws a row for each system: the room before its next stage in the colour of where it stands, and a sign for each stage. Signs that
 * would hide each other stand above each other, the first to come on top.
 */
final class AcrossDrawing {

    private static final double ROW = 27;
    private static final double NAME = 17;
    private static final double LEVEL = 10;
    private static final double GAP = 14;
    private static final double LARGEST_GUTTER = 0.42;

    private final List<AcrossRow> rows;
    private final Units units;
    private final BigDecimal farthest;
    private final boolean above;
    private final Frame frame;
    private final Scale x;
    private final StageKey key;
    private final Pen pen;
    private final Lettering lettering;

    private AcrossDrawing(List<AcrossRow> rows, Units units, BigDecimal farthest, Frame sheet) {
        this.rows = rows;
        this.units = units;
        this.farthest = farthest;
        double names = widest(rows.stream().map(AcrossRow::name).toList(), "name");
        this.above = sheet.isNarrow() || names + GAP > LARGEST_GUTTER * sheet.width();
        double words = widest(rows.stream().filter(row -> !row.ahead().isEmpty()).map(AcrossRow::words).toList(), "tick");
        double left = sheet.left() + (above ? 8 : names + GAP);
        double right = sheet.right() - Math.max(GAP, Math.min(words + GAP, LARGEST_GUTTER * (sheet.right() - left)));
        this.x = Scale.even(BigDecimal.ZERO, farthest, left, right);
        this.key = new StageKey(sheet, AcrossRow.STAGES, units);
        double top = key.height() + sheet.top() + Frame.ROW;
        int height = (int) Math.ceil(top + rows.stream().mapToDouble(this::height).sum() + 30);
        this.frame = new Frame(sheet.width(), height, left, right, top, height - 30);
        this.pen = new Pen(sheet.width(), height);
        this.lettering = new Lettering(pen);
    }

    /** @param sheet whose height follows from the rows */
    static Drawing of(List<AcrossRow> rows, Units units, BigDecimal farthest, Frame sheet) {
        return new AcrossDrawing(rows, units, farthest, sheet).draw();
    }

    private Drawing draw() {
        key.draw(pen);
        for (BigDecimal tick : NiceTicks.within(BigDecimal.ZERO, farthest, above ? 4 : 6)) {
            double at = x.at(tick);
            pen.line(at, frame.top(), at, frame.bottom(), "grid");
            for (double y : new double[] {frame.top() - 7, frame.bottom() + 18}) {
                lettering.write("tick", units.percent(tick), Spot.about(at, y), Spot.from(at - 8, y), Spot.upTo(at + 8, y));
            }
        }
        List<Placed> placed = placed();
        // strokes that look alike follow each other, so that a sheet of many rows stays light
        placed.forEach(this::room);
        placed.forEach(this::stretch);
        AcrossRow.STAGES.forEach(stage -> placed.forEach(row -> signs(row, stage)));
        placed.forEach(this::words);
        return pen.done();
    }

    /** A row and where on the sheet it is. */
    private record Placed(AcrossRow row, double top, double y) {
    }

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        double top = frame.top();
        for (AcrossRow row : rows) {
            double name = above ? NAME : 0;
            placed.add(new Placed(row, top, top + name + (height(row) - name) / 2));
            top += height(row);
        }
        return placed;
    }

    private double height(AcrossRow row) {
        return ROW + (above ? NAME : 0) + Math.max(0, levels(row) - 2) * LEVEL;
    }

    private int levels(AcrossRow row) {
        return row.groups(x).stream().mapToInt(List::size).max().orElse(1);
    }

    /** The way to the next stage, in the colour of where the position stands. */
    private void room(Placed placed) {
        if (!placed.row().ahead().isEmpty()) {
            pen.line(frame.left(), placed.y(), first(placed.row()), placed.y(), "line " + placed.row().begun().tone());
        }
    }

    /** The way from there to the last stage. */
    private void stretch(Placed placed) {
        if (placed.row().ahead().size() > 1) {
            pen.line(first(placed.row()), placed.y(), last(placed.row()), placed.y(), "requirement");
        }
    }

    private void signs(Placed placed, StageName stage) {
        for (List<Rung> group : placed.row().groups(x)) {
            for (int i = 0; i < group.size(); i++) {
                if (group.get(i).stage().name() == stage) {
                    double at = x.within(AcrossRow.distance(group.get(i)));
                    double level = placed.y() + (i - (group.size() - 1) / 2.0) * LEVEL;
                    pen.mark(Sign.of(stage), at, level);
                    lettering.keep(Box.sign(at, level));
                }
            }
        }
    }

    private void words(Placed placed) {
        AcrossRow row = placed.row();
        double line = placed.y() + 4.5;
        lettering.write("name", row.name(), above ? Spot.from(frame.left() - 6, placed.top() + 14) : Spot.upTo(frame.left() - GAP, line));
        if (!row.words().isEmpty()) {
            lettering.write("tick", row.words(), Spot.from(last(row) + 12, line), Spot.upTo(pen.width() - 2, line),
                    Spot.upTo(pen.width() - 2, placed.top() + 14));
        }
    }

    private double first(AcrossRow row) {
        return row.ahead().isEmpty() ? frame.left() : x.within(AcrossRow.distance(row.ahead().get(0)));
    }

    private double last(AcrossRow row) {
        return row.ahead().isEmpty() ? frame.left() : x.within(AcrossRow.distance(row.ahead().get(row.ahead().size() - 1)));
    }

    private static double widest(List<String> words, String css) {
        return words.stream().map(word -> Lettering.width(css, word, "")).max(Comparator.naturalOrder()).orElse(0.0);
    }
}
