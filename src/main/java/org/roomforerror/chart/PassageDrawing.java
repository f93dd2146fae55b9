package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.roomforerror.chart.Callouts.Callout;
import org.roomforerror.window.ChanceRange;
import org.roomforerror.window.Estimate;

/** Draws the curve of cases that have ended in liquidation, with its band and its named points. */
final class PassageDrawing {

    private static final int PARTS = 90;
    /** Units in which the curves are written down, the same for a desk and a phone. */
    private static final int ACROSS = 680;
    private static final int UP = 300;

    private final Estimate estimate;
    private final List<PassageChart.Named> points;
    private final TimeScale time;
    private final Frame frame;
    private final Scale share;
    private final Pen pen;

    PassageDrawing(Estimate estimate, List<PassageChart.Named> points, TimeScale time, Frame frame) {
        this.estimate = estimate;
        this.points = points;
        this.time = time;
        this.frame = frame;
        this.share = Scale.even(BigDecimal.ZERO, BigDecimal.ONE, frame.bottom(), frame.top() + 18 + points.size() * (Frame.ROW + 3));
        this.pen = new Pen(frame.width(), frame.height());
    }

    Drawing draw() {
        grid("half", 0.5);
        grid("all cases", 1);
        Raster raster = new Raster(frame.left(), share.at(BigDecimal.ONE), frame.plotWidth() / ACROSS, (frame.bottom() - share.at(BigDecimal.ONE)) / UP);
        pen.between(curve(ChanceRange::most), curve(ChanceRange::least), raster, "band stage-liquidation");
        pen.curve(curve(ChanceRange::stated), raster, "line stage stage-liquidation");
        time.draw(pen, frame);
        new Callouts(pen, frame, false).draw(points.stream().map(point -> new Callout(point.sign(), point.label(), point.when(),
                time.at(point.hours()), y(point.chance()))).toList());
        return pen.done();
    }

    private void grid(String words, double chance) {
        pen.line(frame.left(), y(chance), frame.right(), y(chance), "grid");
        pen.text(frame.left(), y(chance) - 5, "start", "tick", words);
    }

    private List<double[]> curve(ToDoubleFunction<ChanceRange> end) {
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i <= PARTS; i++) {
            double hours = time.hours((double) i / PARTS);
            line.add(new double[] {time.at(hours), y(end.applyAsDouble(estimate.within(hours)))});
        }
        return line;
    }

    private double y(double chance) {
        return share.at(BigDecimal.valueOf(chance));
    }
}
