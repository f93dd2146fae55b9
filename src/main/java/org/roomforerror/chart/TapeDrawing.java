package org.roomforerror.chart;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
        stages();
        names.draw(pen, lettering, plot, y);
        opening();
        new EquityPanel(sheet, new Frame(frame.width(), frame.height(), plot.left(), plot.right(), frame.bottom() - EQUITY, frame.bottom()), x, pen, lettering).draw();
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
            lettering.avoidFaint(List.of(new double[] {plot.left(), height}, new double[] {plot.right(), height}));
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
