package org.roomforerror.chart;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Reached;

/** Draws the hours of a tape, the stages as lines that end where they were reached, and the days. */
final class TapeDrawing {

    private static final double EQUITY = 78;
    private static final double APART = 34;

    private final TapeSheet sheet;
    private final Frame frame;
    private final Frame plot;
    private final Scale x;
    private final Scale y;
    private final Raster raster;
    private final Pen pen;
    private final Lettering lettering;
    private final TapeNames names;

    TapeDrawing(TapeSheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
        this.names = new TapeNames(sheet, frame);
        double gutter = ticks().stream().mapToDouble(tick -> Lettering.width("tick", sheet.units().bare(tick), "")).max().orElse(0) + 7;
        this.plot = new Frame(frame.width(), frame.height(), frame.left() + gutter, frame.right() - names.width(), frame.top() + names.height(),
                frame.bottom() - EQUITY - APART);
        this.x = Scale.even(BigDecimal.ZERO, BigDecimal.valueOf(sheet.replay().tape().hours().size()), plot.left(), plot.right());
        this.y = Scale.even(sheet.low(), sheet.high(), plot.bottom(), plot.top());
        this.raster = Raster.of(plot, 2 * sheet.replay().tape().hours().size());
        this.pen = new Pen(frame.width(), frame.height());
        this.lettering = new Lettering(pen);
    }

    Drawing draw() {
        for (BigDecimal tick : ticks()) {
            pen.line(plot.left(), y.at(tick), plot.right(), y.at(tick), "grid");
            lettering.write("tick", sheet.units().bare(tick), Spot.upTo(plot.left() - 6, y.at(tick) + 4));
        }
        days();
        hours();
        List<Double> rows = names.rows(plot, y);
        stages(rows);
        names.draw(pen, lettering, plot, rows);
        opening();
        Frame panel = new Frame(frame.width(), frame.height(), plot.left(), plot.right(), frame.bottom() - EQUITY, frame.bottom());
        new EquityPanel(sheet, panel, x, pen, lettering).draw();
        signs(rows);
        return pen.done();
    }

    private List<BigDecimal> ticks() {
        return NiceTicks.within(sheet.low(), sheet.high(), frame.isNarrow() ? 4 : 6);
    }

    /** One upright line an hour; what was not held is only scenery, and an hour that reached a stage stands out. */
    private void hours() {
        int opened = sheet.replay().opened();
        int closed = opened + sheet.held();
        bars(0, opened, "hours scenery");
        bars(closed, sheet.hours().size(), "hours scenery");
        bars(opened, closed, "hours");
        sheet.reached().stream().collect(Collectors.toMap(Reached::place, at -> at, (earlier, later) -> later, TreeMap::new))
                .forEach((place, at) -> bars(place, place + 1, "hit " + tone(at)));
    }

    /** The hours from one place to before another. */
    private void bars(int from, int to, String css) {
        Trace trace = new Trace();
        for (int place = from; place < to; place++) {
            Hour hour = sheet.hours().get(place);
            double top = y.at(hour.high());
            double across = raster.x(middle(place));
            trace.from(across, raster.y(top)).to(across, raster.y(Math.max(top + 1.5, y.at(hour.low()))));
        }
        if (from < to) {
            pen.trace(trace, raster, css);
        }
    }

    /** Each stage dashed from the opening to the hour that reached it, and from there a thread to its name and one to the day. */
    private void stages(List<Double> rows) {
        double from = raster.x(x.at(BigDecimal.valueOf(sheet.replay().opened())));
        double right = raster.x(plot.right());
        double floor = raster.y(frame.bottom());
        for (int i = 0; i < rows.size(); i++) {
            Point point = sheet.stages().get(i);
            double height = raster.y(y.at(point.price()));
            double to = reached(point).map(at -> raster.x(middle(at.place()))).orElse(right);
            pen.trace(new Trace().from(from, height).to(to, height), raster, "demand " + point.sign().tone());
            lettering.avoidFaint(List.of(new double[] {plot.left(), y.at(point.price())}, new double[] {plot.right(), y.at(point.price())}));
            Trace thread = new Trace().from(raster.x(plot.right() + TapeNames.THREAD), raster.y(rows.get(i))).to(right, height);
            reached(point).ifPresent(at -> thread.to(to, height).to(to, floor));
            pen.trace(thread, raster, "reach " + point.sign().tone());
        }
    }

    /** The stages at their names, and where they were met. */
    private void signs(List<Double> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Point point = sheet.stages().get(i);
            pen.mark(point.sign(), plot.right() + TapeNames.THREAD + 4, rows.get(i));
            reached(point).ifPresent(at -> pen.dot(point.sign(), middle(at.place()), y.within(at.met())));
        }
    }

    private Optional<Reached> reached(Point point) {
        return sheet.reached().stream().filter(at -> at.stage().equals(point.stage())).findFirst();
    }

    private static String tone(Reached at) {
        return Sign.of(at.stage().name()).tone();
    }

    private void opening() {
        BigDecimal entry = sheet.replay().position().entry();
        double at = x.at(BigDecimal.valueOf(sheet.replay().opened())) + 2;
        double height = y.at(entry);
        pen.mark(Sign.ENTRY, at, height);
        lettering.keep(Box.sign(at, height));
        String name = sheet.units().say("drawing.tape.opened");
        String figure = sheet.units().bare(entry);
        double width = Lettering.width("stage-open", name, figure);
        List<Spot> spots = new ArrayList<>();
        for (boolean right : new boolean[] {true, false}) {
            double from = right ? at - 2 : at - 8 - width;
            double above = Math.max(plot.top() + 2, Math.min(clear(from, from + width, -1) - 7, height - 12));
            double below = Math.min(plot.bottom() + 12, Math.max(clear(from, from + width, 1) + 17, height + 22));
            spots.add(Spot.from(from, above));
            spots.add(Spot.from(from, below));
        }
        lettering.write("stage-open", name, figure, spots.toArray(Spot[]::new));
    }

    /** The upper ({@code -1}) or lower ({@code +1}) edge of the hours between two places, so that a name can stand beside it. */
    private double clear(double from, double to, int edge) {
        double found = edge < 0 ? plot.bottom() : plot.top();
        for (int place = 0; place < sheet.hours().size(); place++) {
            if (middle(place) >= from - 4 && middle(place) <= to + 4) {
                Hour hour = sheet.hours().get(place);
                found = edge < 0 ? Math.min(found, y.at(hour.high())) : Math.max(found, y.at(hour.low()));
            }
        }
        return found;
    }

    /** The days between their midnights, under everything. */
    private void days() {
        pen.line(plot.left(), frame.bottom(), plot.right(), frame.bottom(), "axis");
        List<Hour> all = sheet.replay().tape().hours();
        int began = 0;
        for (int place = 1; place <= all.size(); place++) {
            if (place < all.size() && all.get(place).start().atZone(ZoneOffset.UTC).getHour() != 0) {
                continue;
            }
            double from = x.at(BigDecimal.valueOf(began));
            double to = x.at(BigDecimal.valueOf(place));
            pen.line(from, frame.bottom(), from, frame.bottom() + 7, "axis");
            String day = sheet.units().format().day(all.get(began).start());
            if (Lettering.width("tick", day, "") + 6 <= to - from) {
                lettering.write("tick", day, Spot.about((from + to) / 2, frame.bottom() + 19));
            }
            began = place;
        }
    }

    private double middle(int place) {
        return x.at(BigDecimal.valueOf(place).add(new BigDecimal("0.5")));
    }
}
