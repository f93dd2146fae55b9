package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;

/** Draws each change as two upright scales and what moves between them, all on one scale of prices, beside or below each other. */
final class BeforeAfterDrawing {

    private static final double HEADS = 52;
    private static final double FOOT = 8;
    private static final double APART = 28;

    private final List<Change> changes;
    private final BigDecimal entry;
    private final Units units;
    private final PriceRange range;
    private final Frame sheet;

    private BeforeAfterDrawing(List<Change> changes, BigDecimal entry, Units units, Frame sheet) {
        this.changes = changes;
        this.entry = entry;
        this.units = units;
        List<BigDecimal> seen = new ArrayList<>(List.of(entry));
        changes.forEach(change -> {
            change.before().forEach(point -> seen.add(point.price()));
            change.after().forEach(point -> seen.add(point.price()));
        });
        this.range = PriceRange.around(seen, 0.06, 0.08);
        this.sheet = sheet;
    }

    /** The stages with a price before and after a change. */
    record Change(String label, List<Point> before, List<Point> after) {
    }

    /** All changes beside each other where there is room, else below each other. */
    static Drawing of(List<Change> changes, BigDecimal entry, Units units, Frame sheet) {
        BeforeAfterDrawing drawing = new BeforeAfterDrawing(changes, entry, units, sheet);
        List<Frame> beside = drawing.frames(changes.size());
        return drawing.roomy(beside) ? drawing.draw(beside) : drawing.draw(drawing.frames(1));
    }

    /** The parts of a sheet that is high enough, so many of them beside each other. */
    private List<Frame> frames(int beside) {
        double width = (sheet.plotWidth() - (beside - 1) * APART) / beside;
        double words = changes.stream().mapToDouble(change -> panel(change, frame(0, 0, width, sheet.height())).height()).max().orElse(0);
        double height = Math.max(sheet.height(), HEADS + FOOT + words);
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            frames.add(frame(sheet.left() + i % beside * (width + APART), i / beside * height, width, height));
        }
        return frames;
    }

    private Frame frame(double left, double top, double width, double height) {
        return new Frame(sheet.width(), (int) Math.ceil(top + height), left, left + width, top + HEADS, top + height - FOOT);
    }

    private boolean roomy(List<Frame> frames) {
        for (int i = 0; i < frames.size(); i++) {
            if (!panel(changes.get(i), frames.get(i)).roomy()) {
                return false;
            }
        }
        return true;
    }

    private Drawing draw(List<Frame> frames) {
        Pen pen = new Pen(sheet.width(), frames.get(frames.size() - 1).height());
        Lettering lettering = new Lettering(pen);
        for (int i = 0; i < frames.size(); i++) {
            panel(changes.get(i), frames.get(i)).draw(pen, lettering, changes.size() > 1);
        }
        return pen.done();
    }

    private BeforeAfterPanel panel(Change change, Frame frame) {
        return new BeforeAfterPanel(change, entry, units, frame, Scale.even(range.low(), range.high(), frame.bottom(), frame.top()));
    }
}
