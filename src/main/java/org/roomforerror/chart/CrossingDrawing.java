package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.roomforerror.chart.Callouts.Callout;
import org.roomforerror.chart.Crossing.Course;
import org.roomforerror.chart.Crossing.Demand;
import org.roomforerror.chart.Crossing.Stand;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.StageName;

/** Draws two lines that meet, on one frame. */
final class CrossingDrawing {

    private static final double FREE_ON_THE_LOSING_SIDE = 0.08;
    private static final double GUTTER = 14;

    private final Crossing lines;
    private final Frame sheet;
    private final Frame frame;
    private final PriceRange range;
    private final Plane plane;
    private final Pen pen;
    private final Lettering lettering;
    private final List<double[]> support;
    private final List<double[]> requirement;

    /** @param frame the part of the sheet that the lines have */
    private CrossingDrawing(Crossing lines, Frame sheet, Frame frame) {
        this.lines = lines;
        this.sheet = sheet;
        this.range = range(lines, sheet);
        PriceRange amounts = amounts();
        boolean zero = amounts.low().signum() < 0;
        this.frame = zero ? frame.between(frame.left() + GUTTER, frame.right()) : frame;
        this.plane = Plane.of(this.frame, range.low(), range.high(), amounts.low(), amounts.high());
        this.pen = new Pen(sheet.width(), sheet.height());
        this.lettering = new Lettering(pen);
        this.support = plane.curve(range, lines.support());
        this.requirement = plane.curve(range, lines.requirement());
        lettering.avoid(support).avoid(requirement);
    }

    /** The drawing; where not all stages can be named beside the line, their names stand above everything. */
    static Drawing of(Crossing lines, Frame sheet) {
        CrossingDrawing drawing = new CrossingDrawing(lines, sheet, sheet);
        drawing.lines();
        if (drawing.callouts().free(drawing.points())) {
            return drawing.named();
        }
        CrossingDrawing lowered = new CrossingDrawing(lines, sheet, sheet.lowered(Callouts.height(drawing.points().size())));
        lowered.lines();
        return lowered.callouts().strain(lowered.points()) < drawing.callouts().strain(drawing.points()) ? lowered.named() : drawing.named();
    }

    /** Everything but the stages, whose names go around the rest. */
    private void lines() {
        zero();
        room();
        for (Demand demand : lines.demands()) {
            List<double[]> line = plane.curve(range, demand.course());
            pen.curve(line, "demand " + demand.sign().tone());
            lettering.avoidFaint(line);
        }
        pen.curve(support, "line support");
        pen.curve(requirement, "line requirement");
        new BottomAxis(pen, lettering, frame).even(frame.isNarrow() ? 4 : 7, most -> NiceTicks.within(range.low(), range.high(), most).stream()
                .map(place -> new BottomAxis.Tick(plane.x().at(place), lines.words(place))).toList());
        lineNames();
        stand(lines.start(), "stage-open");
        lines.now().ifPresent(now -> stand(now, "note"));
    }

    private Drawing named() {
        callouts().draw(points());
        roomName();
        return pen.done();
    }

    private Callouts callouts() {
        return new Callouts(pen, lettering, sheet, lines.falls());
    }

    private List<Callout> points() {
        return lines.stages().stream().map(point -> {
            double[] at = plane.point(point.price(), lines.support().at(point.price()));
            return new Callout(point.sign(), point.label(), lines.figure(point), at[0], at[1]);
        }).toList();
    }

    /** The axis of amounts is a zero line where zero is in sight, its number beside it; exact amounts are in the table. */
    private void zero() {
        double zero = plane.y().at(BigDecimal.ZERO);
        if (zero < frame.bottom() - 1) {
            List<double[]> line = List.of(new double[] {frame.left(), zero}, new double[] {frame.right(), zero});
            pen.line(line, "grid");
            lettering.avoidFaint(line);
            lettering.write("tick", "0", Spot.from(sheet.left(), zero + 4.5));
        }
    }

    /** The buffer between the lines, from the start to where they meet. */
    private void room() {
        PriceRange held = held();
        if (held.low().compareTo(held.high()) < 0) {
            pen.between(plane.curve(held, lines.support()), plane.curve(held, lines.requirement()), "room");
        }
    }

    private PriceRange held() {
        BigDecimal start = lines.start().place();
        BigDecimal edge = lines.stages().stream().filter(p -> p.stage().name() == StageName.LIQUIDATION && !p.past()).findFirst()
                .map(Point::price).orElse(lines.falls() ? range.low() : range.high());
        return lines.falls() ? new PriceRange(edge, start) : new PriceRange(start, edge);
    }

    /** The buffer is named inside, where it is high and wide enough. */
    private void roomName() {
        PriceRange held = held();
        String name = lines.units().say("drawing.room");
        double width = plane.x().at(held.high()) - plane.x().at(held.low());
        if (width > Lettering.width("stage-open", name, "") + 24) {
            lettering.writeIfFree("stage-open", name, "", Stream.of(35, 45, 55, 65).map(part -> {
                BigDecimal place = held.share(lines.falls() ? 100 - part : part, 100);
                double middle = (plane.y().at(lines.support().at(place)) + plane.y().at(lines.requirement().at(place))) / 2;
                return Spot.about(plane.x().at(place), middle + 5);
            }).toArray(Spot[]::new));
        }
    }

    /** A sign on the line, its name on the side where the line leaves room. */
    private void stand(Stand stand, String css) {
        double[] at = plane.point(stand.place(), lines.support().at(stand.place()));
        pen.mark(Sign.ENTRY, at[0], at[1]);
        lettering.keep(Box.sign(at[0], at[1]));
        Spot under = lines.falls() ? Spot.from(at[0] + 9, at[1] + 16) : Spot.upTo(at[0] - 9, at[1] + 16);
        Spot above = lines.falls() ? Spot.upTo(at[0] - 9, at[1] - 9) : Spot.from(at[0] + 9, at[1] - 9);
        lettering.write(css, stand.name(), stand.figure(), under, new Spot(under.x(), under.y() + Frame.ROW, under.anchor()), above,
                new Spot(under.x(), under.y() + 2 * Frame.ROW, under.anchor()), new Spot(above.x(), above.y() - Frame.ROW, above.anchor()),
                new Spot(under.x(), under.y() + 3 * Frame.ROW, under.anchor()), Spot.about(at[0], at[1] + 2 * Frame.ROW));
    }

    private void lineNames() {
        BigDecimal end = lines.falls() ? range.high() : range.low();
        double ended = plane.y().within(lines.support().at(end));
        name("name", lines.supportName(), Math.max(frame.top() + 6, ended - 10), ended + 20, ended + 2 * Frame.ROW);
        double required = plane.y().within(lines.requirement().at(end));
        name("name quiet", lines.requirementName(), Math.min(frame.bottom() - 6, required + 17), required - 8);
    }

    /** The name of a line at its end, on the first of some heights that is free. */
    private void name(String css, String name, double... heights) {
        double x = lines.falls() ? frame.right() : frame.left();
        lettering.write(css, name, DoubleStream.of(heights).mapToObj(y -> new Spot(x, y, lines.falls() ? "end" : "start")).toArray(Spot[]::new));
    }

    private static PriceRange range(Crossing lines, Frame sheet) {
        double name = (Lettering.width("stage-open", lines.start().name(), lines.start().figure()) + 16) / sheet.plotWidth();
        double favourable = Math.min(0.42, Math.max(0.16, name));
        return PriceRange.around(lines.seen(), lines.falls() ? FREE_ON_THE_LOSING_SIDE : favourable,
                lines.falls() ? favourable : FREE_ON_THE_LOSING_SIDE);
    }

    /** The amounts in sight: down to zero unless that is far away. */
    private PriceRange amounts() {
        List<BigDecimal> ends = Stream.of(lines.support(), lines.requirement()).map(Course::amount)
                .flatMap(amount -> Stream.of(amount.apply(range.low()), amount.apply(range.high()))).toList();
        BigDecimal top = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal least = ends.stream().min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal bottom = least.signum() > 0 && least.multiply(BigDecimal.valueOf(3)).compareTo(top) < 0 ? BigDecimal.ZERO : least;
        BigDecimal room = top.subtract(bottom).multiply(new BigDecimal("0.1"));
        return new PriceRange(bottom.subtract(room), top.add(room));
    }
}
