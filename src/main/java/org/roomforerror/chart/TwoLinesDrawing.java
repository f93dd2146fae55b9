package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Requirement;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;

/** Draws support and requirement on one frame. */
final class TwoLinesDrawing {

    private static final double FREE_ON_THE_LOSING_SIDE = 0.08;

    private final Holding holding;
    private final MarginSystem system;
    private final Position position;
    private final Units units;
    private final List<Point> stages;
    private final LineNames names;
    private final Frame frame;
    private final boolean falls;
    private final PriceRange range;
    private final Plane plane;
    private final Pen pen;

    TwoLinesDrawing(Holding holding, List<Point> stages, LineNames names, Frame frame) {
        this.holding = holding;
        this.system = holding.system();
        this.position = holding.position();
        this.units = holding.units();
        this.stages = stages;
        this.names = names;
        this.frame = frame;
        this.falls = position.side() == Side.LONG;
        this.range = range();
        this.plane = plane();
        this.pen = new Pen(frame.width(), frame.height());
    }

    Drawing draw() {
        zero();
        room();
        demands();
        pen.curve(plane.curve(range, straight(), this::support), "line support");
        pen.curve(plane.curve(range, straight() && single(), this::requirement), "line requirement");
        plane.priceAxis(pen, NiceTicks.within(range.low(), range.high(), frame.isNarrow() ? 3 : 6), units::bare);
        new StageLabels(pen, frame, falls).draw(stages, plane, this::support, point -> units.bare(point.shown()));
        entry();
        lineNames();
        return pen.done();
    }

    /** The axis of amounts is a zero line where zero is in sight; exact amounts are in the table. */
    private void zero() {
        double zero = plane.y().at(BigDecimal.ZERO);
        if (zero < frame.bottom() - 1) {
            pen.line(frame.left(), zero, frame.right(), zero, "grid");
            pen.text(falls ? frame.left() : frame.right(), zero - 5, falls ? "start" : "end", "tick", "0");
        }
    }

    /** The buffer between the lines, from the entry to where they meet. */
    private void room() {
        BigDecimal edge = stages.stream().filter(p -> p.stage().name() == StageName.LIQUIDATION && !p.past()).findFirst()
                .map(Point::price).orElse(falls ? range.low() : range.high());
        PriceRange held = falls ? new PriceRange(edge, position.entry()) : new PriceRange(position.entry(), edge);
        if (held.low().compareTo(held.high()) >= 0) {
            return;
        }
        pen.between(plane.curve(held, straight(), this::support), plane.curve(held, straight() && single(), this::requirement), "room");
    }

    /** What each stage demands, dashed in the stage's colour, where it is more than the requirement itself. */
    private void demands() {
        for (Point point : stages) {
            Requirement demand = system.lines(point.stage(), position).demand();
            boolean itself = demand.at(x(point.price())).subtract(requirement(point.price())).abs()
                    .compareTo(new BigDecimal("1e-12").multiply(requirement(point.price()).abs())) <= 0;
            if (point.stage().name() != StageName.BANKRUPTCY && !itself) {
                pen.curve(plane.curve(range, straight() && single(), price -> demand.at(x(price))), "demand " + point.sign().tone());
            }
        }
    }

    private void entry() {
        double[] at = plane.point(position.entry(), support(position.entry()));
        if (holding.price().compareTo(position.entry()) != 0) {
            double[] now = plane.point(holding.price(), support(holding.price()));
            pen.mark(Sign.ENTRY, now[0], now[1]).text(now[0], now[1] + 20, "middle", "note", "Now", units.bare(holding.price()));
        }
        pen.mark(Sign.ENTRY, at[0], at[1]);
        double width = TextWidth.of("Entry " + units.bare(position.entry()), Frame.TEXT) + 9;
        boolean right = falls ? at[0] + width <= frame.right() + 2 : at[0] - width < frame.left() - 2;
        pen.text(at[0] + (right ? 9 : -9), at[1] + (right == falls ? 15 : -9), right ? "start" : "end", "stage-open", "Entry", units.bare(position.entry()));
    }

    private void lineNames() {
        BigDecimal end = falls ? range.high() : range.low();
        double x = falls ? frame.right() : frame.left();
        String anchor = falls ? "end" : "start";
        pen.text(x, Math.max(frame.top() + 6, plane.y().within(support(end)) - 10), anchor, "name", names.support());
        pen.text(x, Math.min(frame.bottom() - 6, plane.y().within(requirement(end)) + 17), anchor, "name quiet", names.requirement());
    }

    private PriceRange range() {
        List<BigDecimal> seen = new ArrayList<>(List.of(position.entry(), holding.price()));
        stages.forEach(point -> seen.add(point.price()));
        if (stages.isEmpty()) {
            seen.add(position.entry().multiply(new BigDecimal(falls ? "0.25" : "2")));
        }
        double labels = (TextWidth.of("Entry " + units.bare(position.entry()), Frame.TEXT) + 16) / frame.plotWidth();
        double favourable = Math.min(0.42, Math.max(0.16, labels));
        return PriceRange.around(seen, falls ? FREE_ON_THE_LOSING_SIDE : favourable, falls ? favourable : FREE_ON_THE_LOSING_SIDE);
    }

    private Plane plane() {
        BigDecimal top = support(range.low()).max(support(range.high())).max(requirement(range.low())).max(requirement(range.high()));
        BigDecimal bottom = support(range.low()).min(support(range.high())).min(requirement(range.low())).min(requirement(range.high()));
        if (bottom.signum() > 0 && bottom.multiply(BigDecimal.valueOf(3)).compareTo(top) < 0) {
            bottom = BigDecimal.ZERO;
        }
        BigDecimal room = top.subtract(bottom).multiply(new BigDecimal("0.1"));
        return Plane.of(frame, range.low(), range.high(), bottom.subtract(room), top.add(room));
    }

    private boolean straight() {
        return system.axis() == Axis.PRICE;
    }

    private boolean single() {
        return system.requirement(position).lines().size() == 1;
    }

    private BigDecimal support(BigDecimal price) {
        return system.support(position).at(x(price));
    }

    private BigDecimal requirement(BigDecimal price) {
        return system.requirement(position).at(x(price));
    }

    private BigDecimal x(BigDecimal price) {
        return system.axis().at(price);
    }
}
