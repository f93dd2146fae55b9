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
    private final List<Step> steps;

    EquityPanel(TapeSheet sheet, Frame frame, Scale x, Pen pen) {
        this.sheet = sheet;
        this.frame = frame;
        this.x = x;
        this.pen = pen;
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
        boolean beside = frame.right() < frame.width() - 60;
        String money = sheet.units().money(opening());
        double start = Math.max(frame.left(), Math.min(at(0), frame.right() - TextWidth.of("Your money " + money, Frame.TEXT)));
        pen.text(start, frame.top() - 8, "start", "name", "Your money", money);
        if (beside) {
            pen.text(frame.right() + 21, Math.max(frame.top() + 5, Math.min(frame.bottom() - 2, last[1] + 5)), "start", "quiet",
                    end.atClose().isEmpty() ? "closed" : sheet.units().left(end(end)));
        }
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
