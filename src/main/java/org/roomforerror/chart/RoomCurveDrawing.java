package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.calculator.Units;
import org.roomforerror.margin.StageName;

/** Draws the distance to a stage over leverage, which grows by equal ratios to the right, and names some of its points. */
final class RoomCurveDrawing {

    private static final int PARTS = 90;

    private final RoomByLeverage room;
    private final StageName stage;
    private final Optional<BigDecimal> marked;
    private final Units units;
    private final Frame frame;
    private final Scale x;
    private final Scale y;
    private final Pen pen;
    private final Lettering lettering;

    RoomCurveDrawing(RoomByLeverage room, Optional<BigDecimal> marked, Frame frame) {
        this.room = room;
        this.stage = room.stage();
        this.marked = marked;
        this.units = room.holding().units();
        this.frame = frame;
        BigDecimal top = room.largest().multiply(new BigDecimal("1.05"));
        this.x = Scale.ratios(BigDecimal.ONE, RoomByLeverage.MOST, frame.left() + 6, frame.right() - 14);
        this.y = Scale.even(BigDecimal.ZERO, top, frame.bottom(), frame.top() + 8);
        this.pen = new Pen(frame.width(), frame.height());
        this.lettering = new Lettering(pen);
    }

    Drawing draw() {
        for (BigDecimal tick : NiceTicks.within(BigDecimal.ZERO, room.largest().multiply(new BigDecimal("1.05")), 5)) {
            if (tick.signum() > 0) {
                pen.line(frame.left(), y.at(tick), frame.right(), y.at(tick), "grid");
                lettering.write("tick", units.percent(tick), Spot.upTo(frame.right(), y.at(tick) - 5));
            }
        }
        new BottomAxis(pen, lettering, frame).draw(RoomCurveChart.SHOWN.stream().map(BigDecimal::valueOf)
                .map(times -> new BottomAxis.Tick(x.at(times), units.format().times(times))).toList());
        List<double[]> curve = curve(stage);
        if (curve.size() > 1) {
            lines(curve);
        }
        points();
        return pen.done();
    }

    private void lines(List<double[]> curve) {
        double[] first = curve.get(0);
        double[] last = curve.get(curve.size() - 1);
        pen.between(curve, List.of(new double[] {first[0], frame.bottom()}, new double[] {last[0], frame.bottom()}), "room");
        List<double[]> liquidation = curve(StageName.LIQUIDATION);
        if (stage != StageName.LIQUIDATION && liquidation.size() > 1) {
            pen.curve(liquidation, "demand stage-liquidation");
        }
        pen.curve(curve, "line " + Sign.of(stage).tone());
        lettering.avoid(curve);
        double top = Math.max(frame.top() + 18, first[1] + 14);
        lettering.write(Sign.of(stage).tone(), units.say("drawing.room-curve.distance." + stage.id()),
                Stream.of(22, 34, 46, 58, 70, 90).map(right -> Spot.from(first[0] + right, top)).toArray(Spot[]::new));
    }

    private void points() {
        marked.ifPresent(leverage -> room.to(stage, leverage).ifPresent(at -> {
            double height = y.within(at);
            pen.line(x.at(leverage), height, x.at(leverage), frame.bottom(), "leader " + Sign.of(stage).tone());
            pen.mark(Sign.of(stage), x.at(leverage), height);
            lettering.keep(Box.sign(x.at(leverage), height));
            lettering.write(Sign.of(stage).tone(), units.format().times(leverage), units.percent(at), spots(x.at(leverage) + 4, height));
        }));
        for (int times : RoomCurveChart.NAMED) {
            BigDecimal leverage = BigDecimal.valueOf(times);
            if (marked.filter(leverage::equals).isPresent()) {
                continue;
            }
            room.to(stage, leverage).ifPresent(at -> {
                if (lettering.writeIfFree("note", units.percent(at), "", spots(x.at(leverage), y.at(at)))) {
                    pen.dot(Sign.of(stage), x.at(leverage), y.at(at));
                }
            });
        }
    }

    /** To the right above a point, where the curve leaves room; near the edge of the sheet, straight above it. */
    private Spot[] spots(double x, double y) {
        return new Spot[] {Spot.from(x + 5, y - 8), Spot.from(x + 1, y - 11), Spot.about(x, y - 11), Spot.upTo(x + 14, y - 12)};
    }

    /** The curve of a stage at evenly spaced steps of the axis; where no price brings it, it has no point. */
    private List<double[]> curve(StageName name) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= PARTS; i++) {
            BigDecimal leverage = BigDecimal.valueOf(Math.pow(RoomByLeverage.MOST.doubleValue(), (double) i / PARTS));
            room.to(name, leverage).ifPresent(at -> points.add(new double[] {x.at(leverage), y.within(at)}));
        }
        return points;
    }
}
