package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.roomforerror.chart.Callouts.Callout;
import org.roomforerror.window.ChanceRange;
import org.roomforerror.window.Estimate;
import org.roomforerror.words.Speech;

/** Draws the curve of cases that have ended in liquidation, with its band and its named points. */
final class PassageDrawing {

    private static final int PARTS = 90;
    /** Units in which the curves are written down, the same for a desk and a phone. */
    private static final int ACROSS = 680;
    private static final int UP = 300;

    private final Estimate estimate;
    private final List<PassageChart.Named> points;
    private final TimeScale time;
    private final Speech speech;
    private final Frame frame;
    private final Scale shares;
    private final Pen pen;
    private final Lettering lettering;

    PassageDrawing(Estimate estimate, List<PassageChart.Named> points, TimeScale time, Speech speech, Frame frame) {
        this.estimate = estimate;
        this.points = points;
        this.time = time;
        this.speech = speech;
        this.frame = frame;
        this.shares = Scale.even(BigDecimal.ZERO, BigDecimal.ONE, frame.bottom(), frame.top() + 18 + Callouts.height(points.size()));
        this.pen = new Pen(frame.width(), frame.height());
        this.lettering = new Lettering(pen);
    }

    Drawing draw() {
        for (double share : new double[] {0.5, 1}) {
            pen.line(frame.left(), y(share), frame.right(), y(share), "grid");
        }
        Raster raster = new Raster(frame.left(), y(1), frame.plotWidth() / ACROSS, (frame.bottom() - y(1)) / UP);
        pen.between(curve(ChanceRange::most), curve(ChanceRange::least), raster, "band stage-liquidation");
        List<double[]> stated = curve(ChanceRange::stated);
        pen.curve(stated, raster, "line stage-liquidation");
        lettering.avoid(stated);
        new BottomAxis(pen, lettering, frame).draw(time.ticks(speech));
        new Callouts(pen, lettering, frame, false).draw(points.stream().map(point -> new Callout(point.sign(), point.label(), point.when(),
                time.at(point.hours()), y(point.chance()))).toList());
        share(speech.say("drawing.passage.grid.half"), 0.5);
        share(speech.say("drawing.passage.grid.all"), 1);
        return pen.done();
    }

    /** The name of a share of all cases, at one end or the other of its line. */
    private void share(String words, double share) {
        lettering.write("tick", words, Spot.from(frame.left(), y(share) - 5), Spot.upTo(frame.right(), y(share) - 5),
                Spot.from(frame.left(), y(share) + 14), Spot.upTo(frame.right(), y(share) + 14));
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
