package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.Callouts.Callout;
import org.roomforerror.window.ChanceRange;
import org.roomforerror.window.Estimate;

/** Draws the curve of cases that have ended in liquidation, with its band and its named points. */
final class PassageDrawing {

    private static final int PARTS = 90;

    private final Estimate estimate;
    private final List<PassageChart.Named> points;
    private final TimeScale time;
    private final Units units;
    private final Frame frame;
    private final Scale shares;
    private final Pen pen;
    private final Lettering lettering;

    PassageDrawing(Estimate estimate, List<PassageChart.Named> points, TimeScale time, Units units, Frame frame) {
        this.estimate = estimate;
        this.points = points;
        this.time = time;
        this.units = units;
        this.frame = frame;
        this.shares = Scale.even(BigDecimal.ZERO, BigDecimal.ONE, frame.bottom(), frame.top() + 18 + Callouts.height(points.size()));
        this.pen = new Pen(frame.width(), frame.height());
        this.lettering = new Lettering(pen);
    }

    Drawing draw() {
        for (double share : new double[] {0.5, 1}) {
            pen.line(frame.left(), y(share), frame.right(), y(share), "grid");
        }
        List<double[]> band = curve(ChanceRange::most);
        List<double[]> under = curve(ChanceRange::least);
        for (int i = under.size() - 1; i >= 0; i--) {
            band.add(under.get(i));
        }
        pen.area(band, "band stage-liquidation");
        List<double[]> stated = curve(ChanceRange::stated);
        pen.line(stated, "line stage stage-liquidation");
        lettering.avoid(stated);
        new BottomAxis(pen, lettering, frame).draw(time.ticks(units.speech()));
        new Callouts(pen, lettering, frame, false).draw(points.stream().map(point -> new Callout(point.sign(), point.label(), point.when(),
                time.at(point.hours()), y(point.chance()))).toList());
        share(units.say("drawing.passage.grid.half"), 0.5);
        share(units.say("drawing.passage.grid.all"), 1);
        return pen.done();
    }

    /** The name of a share of all cases, at one end or the other of its line. */
    private void share(String words, double share) {
        lettering.write("tick", words, Spot.from(frame.left(), y(share) - 5), Spot.upTo(frame.right(), y(share) - 5), Spot.from(frame.left(), y(share) + 14),
                Spot.upTo(frame.right(), y(share) + 14));
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
        return shares.at(BigDecimal.valueOf(chance));
    }
}
