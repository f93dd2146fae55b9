package org.roomforerror.chart;

import java.util.List;
import java.util.Optional;
import org.roomforerror.chart.StagePoints.Point;

/** Names the stages of a tape beside it, each with the hour in which it came, and keeps them apart. */
final class TapeNames {

    private static final double BLOCK = 37;
    private static final double SIGN = 24;

    private final TapeSheet sheet;
    private final boolean narrow;

    TapeNames(TapeSheet sheet, Frame frame) {
        this.sheet = sheet;
        this.narrow = frame.isNarrow();
    }

    /** The room they need beside the plot; at most two fifths of a phone. */
    double width() {
        double widest = sheet.stages().stream().mapToDouble(point -> Math.max(TextWidth.of(point.label() + " " + figure(point), Frame.TEXT),
                TextWidth.of(when(point), 13))).max().orElse(0) + SIGN;
        return sheet.stages().isEmpty() ? 0 : Math.min(widest, narrow ? 132 : 260);
    }

    void draw(Pen pen, Frame plot, Scale y) {
        List<Double> rows = Spread.apart(sheet.stages().stream().map(point -> y.at(point.price())).toList(), BLOCK, plot.top() + 8, plot.bottom() - 18);
        for (int i = 0; i < sheet.stages().size(); i++) {
            Point point = sheet.stages().get(i);
            pen.line(plot.right(), y.at(point.price()), plot.right() + 8, rows.get(i), "reach " + point.sign().tone());
            pen.mark(point.sign(), plot.right() + 12, rows.get(i));
            pen.text(plot.right() + SIGN - 3, rows.get(i) + 5, "start", point.sign().tone(), point.label(), figure(point));
            pen.text(plot.right() + SIGN - 3, rows.get(i) + 21, "start", "tick", when(point));
        }
    }

    private String figure(Point point) {
        return narrow ? "" : sheet.units().bare(point.shown());
    }

    private String when(Point point) {
        Optional<String> came = sheet.reached().stream().filter(at -> at.stage().equals(point.stage())).findFirst()
                .map(at -> sheet.units().format().dayAndHour(at.hour().start()))
                .map(hour -> narrow ? hour : sheet.units().say("drawing.tape.utc", hour));
        return came.orElseGet(() -> narrow ? sheet.units().bare(point.shown())
                : sheet.units().say(sheet.stops() ? "drawing.tape.not-yet" : "drawing.tape.not-come"));
    }
}
