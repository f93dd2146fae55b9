package org.roomforerror.chart;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.StageName;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Reached;

/** Draws the hours of a tape, the stages as lines that end where they were reached, and the days. */
final class TapeDrawing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK).withZone(ZoneOffset.UTC);
    private static final double EQUITY = 78;
    private static final double APART = 34;

    private final TapeSheet sheet;
    private final Frame frame;
    private final Frame plot;
    private final Scale x;
    private final Scale y;
    private final Raster raster;
    private final Pen pen;
    private final TapeNames names;

    TapeDrawing(TapeSheet sheet, Frame frame) {
        this.sheet = sheet;
        this.frame = frame;
        this.names = new TapeNames(sheet, frame);
        double gutter = ticks().stream().mapToDouble(tick -> TextWidth.of(sheet.units().bare(tick), 13)).max().orElse(0) + 7;
        this.plot = new Frame(frame.width(), frame.height(), frame.left() + gutter, frame.right() - names.width(), frame.top(),
                frame.bottom() - EQUITY - APART);
        this.x = Scale.even(BigDecimal.ZERO, BigDecimal.valueOf(sheet.replay().tape().hours().size()), plot.left(), plot.right());
        this.y = Scale.even(sheet.low(), sheet.high(), plot.bottom(), plot.top());
        this.raster = Raster.of(plot, 2 * sheet.replay().tape().hours().size());
        this.pen = new Pen(frame.width(), frame.height());
    }

    Drawing draw() {
        for (BigDecimal tick : ticks()) {
            pen.line(plot.left(), y.at(tick), plot.right(), y.at(tick), "grid");
            pen.text(plot.left() - 6, y.at(tick) + 4, "end", "tick", sheet.units().bare(tick));
        }
        days();
        hours();
        stages();
        new EquityPanel(sheet, new Frame(frame.width(), frame.height(), plot.left(), plot.right(), frame.bottom() - EQUITY, frame.bottom()), x, pen).draw();
        meetings();
        names.draw(pen, plot, y);
        opening();
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
        sheet.reached().stream().filter(TapeDrawing::seen).collect(Collectors.toMap(Reached::place, at -> at, (earlier, later) -> later, TreeMap::new))
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

    /** Each stage dashed from the opening to the hour that reached it, and from there a thread to its name. */
    private void stages() {
        double from = raster.x(x.at(BigDecimal.valueOf(sheet.replay().opened())));
        double right = raster.x(plot.right());
        double floor = raster.y(frame.bottom());
        for (Point point : sheet.stages()) {
            double height = raster.y(y.at(point.price()));
            double to = reached(point).map(at -> raster.x(middle(at.place()))).orElse(right);
            pen.trace(new Trace().from(from, height).to(to, height), raster, "demand " + point.sign().tone());
            reached(point).ifPresent(at -> pen.trace(new Trace().from(right, height).to(to, height).to(to, floor), raster, "reach " + point.sign().tone()));
        }
    }

    /** Where the stages were met. */
    private void meetings() {
        sheet.stages().forEach(point -> reached(point).ifPresent(at -> pen.dot(point.sign(), middle(at.place()), y.within(at.met()))));
    }

    private Optional<Reached> reached(Point point) {
        return sheet.reached().stream().filter(at -> at.stage().equals(point.stage())).findFirst();
    }

    /** By the bankruptcy the position was closed. */
    private static boolean seen(Reached at) {
        return at.stage().name() != StageName.BANKRUPTCY;
    }

    private static String tone(Reached at) {
        return Sign.of(at.stage().name()).tone();
    }

    private void opening() {
        BigDecimal entry = sheet.replay().position().entry();
        double at = x.at(BigDecimal.valueOf(sheet.replay().opened())) + 2;
        String figure = frame.isNarrow() ? "" : sheet.units().bare(entry);
        double width = TextWidth.of("Opened " + figure, Frame.TEXT);
        boolean room = at + width < plot.right();
        double from = room ? at : at - width;
        double above = Math.max(plot.top() + 2, Math.min(clear(from, from + width, -1) - 7, y.at(entry) - 12));
        double below = Math.min(plot.bottom() + 12, Math.max(clear(from, from + width, 1) + 17, y.at(entry) + 22));
        boolean crossed = sheet.stages().stream().anyMatch(stage -> y.at(stage.price()) > above - 16 && y.at(stage.price()) < above + 6);
        pen.mark(Sign.ENTRY, at, y.at(entry));
        pen.text(room ? at - 2 : at - 8, crossed ? below : above, room ? "start" : "end", "stage-open", "Opened", figure);
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

    /** The midnights, under everything. */
    private void days() {
        pen.line(plot.left(), frame.bottom(), plot.right(), frame.bottom(), "axis");
        double last = -99;
        List<Hour> all = sheet.replay().tape().hours();
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).start().atZone(ZoneOffset.UTC).getHour() != 0) {
                continue;
            }
            double at = x.at(BigDecimal.valueOf(place));
            pen.line(at, frame.bottom(), at, frame.bottom() + 5, "axis");
            String day = DAY.format(all.get(place).start());
            if (at - last > 10 && at + TextWidth.of(day, 13) < frame.width()) {
                pen.text(at, frame.bottom() + 21, "start", "tick", day);
                last = at + TextWidth.of(day, 13);
            }
        }
    }

    private double middle(int place) {
        return x.at(BigDecimal.valueOf(place).add(new BigDecimal("0.5")));
    }
}
