package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roomforerror.calculator.Drain;
import org.roomforerror.calculator.Due;
import org.roomforerror.calculator.HoursText;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.Callouts.Callout;
import org.roomforerror.margin.Stage;

/** Draws support stepping down, payment by payment, onto what each stage demands. */
final class ErosionDrawing {

    /** With more payments than this, a step is finer than the line that would draw it. */
    private static final int STEPS_SHOWN = 80;

    private final Drain drain;
    private final List<Due> due;
    private final BigInteger end;
    private final LineNames names;
    private final Frame sheet;
    private final Frame frame;
    private final Units units;
    private final Plane plane;
    private final Pen pen;
    private final Lettering lettering;

    /** @param frame the part of the sheet that the lines have */
    private ErosionDrawing(Drain drain, List<Due> due, BigInteger end, LineNames names, Frame sheet, Frame frame) {
        this.drain = drain;
        this.due = due;
        this.end = end;
        this.names = names;
        this.sheet = sheet;
        this.frame = frame;
        this.units = drain.holding().units();
        this.plane = plane();
        this.pen = new Pen(sheet.width(), sheet.height());
        this.lettering = new Lettering(pen);
    }

    /** The drawing; where not all stages can be named beside the line, their names stand above everything. */
    static Drawing of(Drain drain, List<Due> due, BigInteger end, LineNames names, Frame sheet) {
        ErosionDrawing drawing = new ErosionDrawing(drain, due, end, names, sheet, sheet);
        drawing.lines();
        if (drawing.callouts().free(drawing.points())) {
            return drawing.named();
        }
        ErosionDrawing lowered = new ErosionDrawing(drain, due, end, names, sheet, sheet.lowered(Callouts.height(drawing.points().size())));
        lowered.lines();
        return lowered.callouts().strain(lowered.points()) < drawing.callouts().strain(drawing.points()) ? lowered.named() : drawing.named();
    }

    private void lines() {
        double zero = plane.y().at(BigDecimal.ZERO);
        if (zero < frame.bottom() - 1) {
            pen.line(frame.left(), zero, frame.right(), zero, "grid");
        }
        for (Due one : due) {
            List<double[]> line = List.of(at(BigInteger.ZERO, demand(one.stage(), BigInteger.ZERO)), at(end, demand(one.stage(), end)));
            pen.line(line, "demand " + Sign.of(one.stage().name()).tone());
            lettering.avoidFaint(line);
        }
        List<double[]> support = support();
        pen.line(support, "line support");
        lettering.avoid(support);
        axis();
        start();
    }

    private Drawing named() {
        callouts().draw(points());
        return pen.done();
    }

    /** Stairs where a payment can be seen, a slope where there are too many. */
    private List<double[]> support() {
        List<double[]> points = new ArrayList<>(List.of(at(BigInteger.ZERO, drain.support(BigInteger.ZERO))));
        if (end.compareTo(BigInteger.valueOf(STEPS_SHOWN)) > 0) {
            points.add(at(end, drain.support(end)));
            return points;
        }
        for (int payment = 1; payment <= end.intValueExact(); payment++) {
            BigInteger count = BigInteger.valueOf(payment);
            points.add(at(count, drain.support(count.subtract(BigInteger.ONE))));
            points.add(at(count, drain.support(count)));
        }
        return points;
    }

    private void axis() {
        new BottomAxis(pen, lettering, frame).even(frame.isNarrow() ? 4 : 7, most -> {
            TimeTicks ticks = TimeTicks.until(drain.hours(end), most);
            return ticks.places().stream().map(hours -> new BottomAxis.Tick(plane.x().at(hours), ticks.words(hours, units.speech()))).toList();
        });
    }

    private Callouts callouts() {
        return new Callouts(pen, lettering, sheet, false);
    }

    private List<Callout> points() {
        return due.stream().filter(Due::comes).sorted(Comparator.comparing(one -> one.payments().orElseThrow())).map(this::callout).toList();
    }

    private Callout callout(Due one) {
        BigInteger payments = one.payments().orElseThrow();
        double[] met = at(payments, demand(one.stage(), payments));
        return new Callout(Sign.of(one.stage().name()), units.title(one.stage()),
                units.say("drawing.erosion.after", new HoursText(units.speech()).of(drain.hours(payments))), met[0], met[1]);
    }

    private void start() {
        double[] from = at(BigInteger.ZERO, drain.support(BigInteger.ZERO));
        pen.mark(Sign.ENTRY, from[0] + 5, from[1]);
        lettering.keep(Box.sign(from[0] + 5, from[1]));
        lettering.write("name", names.support(), units.money(drain.support(BigInteger.ZERO)), Spot.from(frame.left(), from[1] - 12),
                Spot.from(frame.left() + 14, from[1] - 20), Spot.from(frame.left() + 14, from[1] - 30),
                Spot.from(frame.left() + 14, from[1] + 22));
    }

    private Plane plane() {
        List<BigDecimal> seen = new ArrayList<>(List.of(drain.support(BigInteger.ZERO), drain.support(end)));
        due.forEach(one -> seen.addAll(List.of(demand(one.stage(), BigInteger.ZERO), demand(one.stage(), end))));
        BigDecimal top = seen.stream().max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal bottom = seen.stream().min(Comparator.naturalOrder()).orElseThrow();
        if (bottom.signum() > 0 && bottom.multiply(BigDecimal.valueOf(3)).compareTo(top) < 0) {
            bottom = BigDecimal.ZERO;
        }
        BigDecimal room = top.subtract(bottom).max(top.abs().multiply(new BigDecimal("0.01"))).multiply(new BigDecimal("0.12"));
        return Plane.of(frame, BigDecimal.ZERO, drain.hours(end), bottom.subtract(bottom.signum() == 0 ? BigDecimal.ZERO : room), top.add(room));
    }

    private BigDecimal demand(Stage stage, BigInteger payments) {
        return drain.demand(stage, payments);
    }

    private double[] at(BigInteger payments, BigDecimal amount) {
        return plane.point(drain.hours(payments), amount);
    }
}
