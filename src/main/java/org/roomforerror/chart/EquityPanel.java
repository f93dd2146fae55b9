package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roomforerror.window.Step;

/** Draws under a tape what is left of the position's own money, to the end of each hour and to the worst price of the last. */
final class EquityPanel {

    private final TapeSheet sheet;
    private final Frame frame;
    private final Scale x;
    private final Scale y;
    private final Pen pen;
    private final Lettering lettering;
    private final List<Step> steps;

    EquityPanel(TapeSheet sheet, Frame frame, Scale x, Pen pen, Lettering lettering) {
        this.sheet = sheet;
        this.frame = frame;
        this.x = x;
        this.pen = pen;
        this.lettering = lettering;
        this.steps = sheet.replay().steps().subList(0, sheet.held());
        BigDecimal most = steps.stream().map(this::end).max(Comparator.naturalOrder()).orElseThrow().max(opening());
        this.y = Scale.even(BigDecimal.ZERO, most.signum() > 0 ? most : BigDecimal.ONE, frame.bottom(), frame.top());
    }

    void draw() {
        List<double[]> line = new ArrayList<>(List.of(new double[] {at(0), y.within(opening())}));
        for (Step step : steps) {
            boolean closed = step.atClose().isEmpty();
            line.add(new double[] {at(step.number()) - (closed ? (at(1) - at(0)) / 2 : 0), y.within(end(step))});
        }
        double[] last = line.get(line.size() - 1);
        Raster raster = Raster.of(frame, 2 * sheet.replay().tape().hours().size()); // half an hour is a step: a position is closed within one
        List<double[]> places = raster.places(line);
        double floor = raster.y(frame.bottom());
        pen.trace(new Trace().from(places.get(0)).through(places).to(raster.x(last[0]), floor).to(raster.x(line.get(0)[0]), floor).close(), raster, "room");
        pen.trace(new Trace().from(places.get(0)).through(places), raster, "line support");
        Step end = steps.get(steps.size() - 1);
        if (end.atClose().isEmpty()) {
            pen.mark(Sign.LIQUIDATION, last[0], last[1]);
        }
        lettering.keep(Box.sign(last[0], last[1])).avoid(line);
        String name = sheet.units().say("drawing.tape.money");
        String money = sheet.units().money(opening());
        lettering.write("name", name, money, Spot.from(at(0), frame.top() - 8),
                Spot.upTo(frame.right(), frame.top() - 8), Spot.from(frame.left(), frame.top() - 8));
        double height = Math.max(frame.top() + 5, Math.min(frame.bottom() - 2, last[1] + 5));
        String left = end.atClose().isEmpty() ? sheet.units().say("drawing.tape.closed") : sheet.units().left(end(end));
        lettering.writeIfFree("quiet", left, "", Spot.from(last[0] + 10, height),
                Spot.from(last[0] + 10, frame.bottom() - 6), Spot.upTo(last[0] - 10, frame.bottom() - 6));
    }

    private BigDecimal opening() {
        BigDecimal entry = sheet.replay().position().entry();
        return sheet.replay().system().equity(sheet.replay().position()).at(sheet.replay().system().axis().at(entry));
    }

    /** What is left at the end of an hour; nothing less than nothing, which the liquidation keeps away from the holder at most. */
    private BigDecimal end(Step step) {
        return step.atClose().orElse(step.atWorst()).equity().max(BigDecimal.ZERO);
    }

    private double at(int hoursHeld) {
        return x.at(BigDecimal.valueOf(sheet.replay().opened() + (long) hoursHeld));
    }
}
