package org.roomforerror.chart;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.StageName;
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
        names.draw(pen, plot, y);
        opening();
        new EquityPanel(sheet, new Frame(frame.width(), frame.height(), plot.left(), plot.right(), frame.bottom() - EQUITY, frame.bottom()), x, pen).draw();
        return pen.done();
    }

    private List<BigDecimal> ticks() {
        return NiceTicks.within(sheet.low(), sheet.high(), frame.isNarrow() ? 4 : 6);
    }

    /** One upright line an hour; what was not held is only scenery, and an hour that reached a stage stands out. */
    private void hours() {
        StringBuilder held = new StringBuilder();
        StringBuilder scenery = new StringBuilder();
        for (int place = 0; place < sheet.hours().size(); place++) {
            boolean inside = place >= sheet.replay().opened() && place < sheet.replay().opened() + sheet.held();
            (inside ? held : scenery).append(bar(place));
        }
        if (scenery.length() > 0) {
            pen.path(scenery.toString(), "hours scenery");
        }
        pen.path(held.toString(), "hours");
        for (Reached at : sheet.reached()) {
            if (at.stage().name() == StageName.BANKRUPTCY) {
                continue;                                  // by then the position was closed
            }
            pen.path(bar(at.place()), "hit " + Sign.of(at.stage().name()).tone());
        }
    }

    private String bar(int place) {
        Hour hour = sheet.hours().get(place);
        double top = y.at(hour.high());
        return "M" + Pen.n(middle(place)) + " " + Pen.n(top) + "V" + Pen.n(Math.max(top + 1.5, y.at(hour.low())));
    }

    /** Each stage dashed from the opening to the hour that reached it, and from there a thread to its name. */
    private void stages() {
        double from = x.at(BigDecimal.valueOf(sheet.replay().opened()));
        for (Point point : sheet.stages()) {
            Optional<Reached> reached = sheet.reached().stream().filter(at -> at.stage().equals(point.stage())).findFirst();
            double height = y.at(point.price());
            double to = reached.map(at -> middle(at.place())).orElse(plot.right());
            pen.line(from, height, to, height, "demand " + point.sign().tone());
            reached.ifPresent(at -> {
                pen.line(to, height, plot.right(), height, "reach " + point.sign().tone());
                pen.line(to, height, to, frame.bottom(), "reach " + point.sign().tone());
                pen.path(Callouts.dot(to, y.within(at.met())), "dot " + point.sign().tone());
            });
        }
    }

    private void opening() {
        BigDecimal entry = sheet.replay().position().entry();
        double at = x.at(BigDecimal.valueOf(sheet.replay().opened())) + 2;
        String figure = frame.isNarrow() ? "" : sheet.units().bare(entry);
        double width = TextWidth.of(sheet.units().say("drawing.tape.opened") + " " + figure, Frame.TEXT);
        boolean room = at + width < plot.right();
        double from = room ? at : at - width;
        double above = Math.max(plot.top() + 2, Math.min(clear(from, from + width, -1) - 7, y.at(entry) - 12));
        double below = Math.min(plot.bottom() + 12, Math.max(clear(from, from + width, 1) + 17, y.at(entry) + 22));
        boolean crossed = sheet.stages().stream().anyMatch(stage -> y.at(stage.price()) > above - 16 && y.at(stage.price()) < above + 6);
        pen.mark(Sign.ENTRY, at, y.at(entry));
        pen.text(room ? at - 2 : at - 8, crossed ? below : above, room ? "start" : "end", "stage-open", sheet.units().say("drawing.tape.opened"), figure);
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
            String day = sheet.units().format().day(all.get(place).start());
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
