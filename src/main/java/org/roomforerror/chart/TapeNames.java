package org.roomforerror.chart;

import java.util.List;
import java.util.Optional;
import org.roomforerror.chart.StagePoints.Point;

/** Names the stages of a tape beside it, each with the hour in which it came, and keeps them apart; above it where the names are long. */
final class TapeNames {

    /** The length of the thread from the plot to a sign. */
    static final double THREAD = 8;
    private static final double BLOCK = 37;
    private static final double SIGN = 24;
    private static final double WIDEST = 0.39;

    private final TapeSheet sheet;
    private final Frame frame;
    private final boolean narrow;
    private final boolean above;

    TapeNames(TapeSheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
        this.narrow = frame.isNarrow();
        this.above = beside() > WIDEST * frame.width();
    }

    /** The room they need beside the plot; for the signs alone where the names stand above it. */
    double width() {
        return sheet.stages().isEmpty() ? 0 : above ? SIGN : beside();
    }

    /** The room they need above the plot. */
    double height() {
        return above ? sheet.stages().size() * Frame.ROW + 6 : 0;
    }

    private double beside() {
        return SIGN + sheet.stages().stream().mapToDouble(point -> Math.max(Lettering.width(point.sign().tone(), point.label(), figure(point)),
                Lettering.width("tick", when(point), ""))).max().orElse(0);
    }

    /** The heights of the stages' signs beside the plot, moved apart. */
    List<Double> rows(Frame plot, Scale y) {
        return Spread.apart(sheet.stages().stream().map(point -> y.at(point.price())).toList(), above ? 14 : BLOCK,
                plot.top() + 8, plot.bottom() - (above ? 6 : 18));
    }

    void draw(Pen pen, Lettering lettering, Frame plot, List<Double> rows) {
        if (above) {
            list(pen, lettering);
            return;
        }
        for (int i = 0; i < sheet.stages().size(); i++) {
            Point point = sheet.stages().get(i);
            lettering.write(point.sign().tone(), point.label(), figure(point), Spot.from(plot.right() + SIGN - 3, rows.get(i) + 5));
            lettering.write("tick", when(point), Spot.from(plot.right() + SIGN - 3, rows.get(i) + 21));
        }
    }

    /** The names below each other, the highest price first as in the plot. */
    private void list(Pen pen, Lettering lettering) {
        for (int i = 0; i < sheet.stages().size(); i++) {
            Point point = sheet.stages().get(sheet.stages().size() - 1 - i);
            double row = frame.top() + i * Frame.ROW;
            pen.mark(point.sign(), frame.left() + 7, row);
            lettering.write(point.sign().tone(), point.label(), when(point), Spot.from(frame.left() + 17, row + 5));
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
