package org.roomforerror.chart;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Reached;
import org.roomforerror.window.Replay;

/** A price tape by the hour, with the prices at which a position's stages begin and the hours in which they came. */
final class TapeChart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private final Replay replay;
    private final Units units;
    private final List<Hour> hours;
    private final List<Point> stages;
    private final BigDecimal low;
    private final BigDecimal high;

    private TapeChart(Picture.Tape picture) {
        this.replay = picture.replay();
        this.units = picture.units();
        this.hours = replay.tape().hours();
        BigDecimal least = replay.tape().low();
        BigDecimal most = replay.tape().high();
        BigDecimal room = most.subtract(least).multiply(new BigDecimal("0.08"));
        this.low = least.subtract(room);
        this.high = most.add(room);
        this.stages = StagePoints.of(replay.ladder().rungs()).stream()
                .filter(point -> point.price().compareTo(low) >= 0 && point.price().compareTo(high) <= 0).toList();
    }

    static Chart of(Picture.Tape picture) {
        TapeChart chart = new TapeChart(picture);
        return new Chart("tape", "The price by the hour, and the stages", chart.description(), chart.sentence(), chart.table(),
                chart.draw(Frame.wide(400)), chart.draw(Frame.narrow(360)));
    }

    private Drawing draw(Frame sheet) {
        double names = sheet.isNarrow() ? 0 : 168;
        Frame frame = new Frame(sheet.width(), sheet.height(), sheet.left(), sheet.right() - names, sheet.top(), sheet.bottom());
        Pen pen = new Pen(frame.width(), frame.height());
        Scale x = Scale.even(BigDecimal.ZERO, BigDecimal.valueOf(hours.size()), frame.left(), frame.right());
        Scale y = Scale.even(low, high, frame.bottom(), frame.top());
        for (BigDecimal tick : NiceTicks.within(low, high, 5)) {
            pen.line(frame.left(), y.at(tick), frame.right(), y.at(tick), "grid");
            boolean clear = replay.opened() > 8 || Math.abs(y.at(tick) - y.at(replay.position().entry())) > 20;
            pen.text(frame.left(), y.at(tick) - 5, "start", "tick", clear ? units.bare(tick) : "");
        }
        days(pen, frame, x);
        prices(pen, x, y);
        for (Point point : stages) {
            pen.line(frame.left(), y.at(point.price()), frame.right(), y.at(point.price()), "demand " + point.sign().tone());
        }
        names(pen, frame, sheet, y);
        double opened = x.at(BigDecimal.valueOf(replay.opened()));
        pen.mark(Sign.ENTRY, opened + 2, y.at(replay.position().entry()));
        pen.text(opened + 10, y.at(replay.position().entry()) - 9, "start", "stage-open", "Opened", units.bare(replay.position().entry()));
        for (Reached reached : replay.reached()) {
            double at = x.at(BigDecimal.valueOf(reached.place())) + width(x) / 2;
            pen.mark(Sign.of(reached.stage().name()), at, y.within(reached.met()));
        }
        return pen.done();
    }

    /** One thin line an hour from its lowest to its highest price; what comes after the liquidation is only scenery. */
    private void prices(Pen pen, Scale x, Scale y) {
        int end = replay.opened() + replay.steps().size();
        StringBuilder held = new StringBuilder();
        StringBuilder scenery = new StringBuilder();
        for (int i = 0; i < hours.size(); i++) {
            StringBuilder path = i >= replay.opened() && i < end ? held : scenery;
            double middle = x.at(BigDecimal.valueOf(i)) + width(x) / 2;
            path.append('M').append(Pen.n(middle)).append(' ').append(Pen.n(y.at(hours.get(i).high()))).append('V')
                    .append(Pen.n(Math.max(y.at(hours.get(i).high()) + 1, y.at(hours.get(i).low()))));
        }
        pen.path(scenery.length() == 0 ? "M0 0" : scenery.toString(), "hours scenery");
        pen.path(held.toString(), "hours");
    }

    private void names(Pen pen, Frame frame, Frame sheet, Scale y) {
        List<Double> rows = Spread.apart(stages.stream().map(point -> y.at(point.price())).toList(), Frame.ROW, frame.top() + 4, frame.bottom() - 4);
        for (int i = 0; i < stages.size(); i++) {
            Point point = stages.get(i);
            if (sheet.isNarrow()) {
                pen.text(frame.left() + 46, rows.get(i) + 5, "start", point.sign().tone(), point.label(), units.bare(point.shown()));
            } else {
                pen.line(frame.right(), y.at(point.price()), frame.right() + 10, rows.get(i), "leader " + point.sign().tone());
                pen.text(frame.right() + 14, rows.get(i) + 5, "start", point.sign().tone(), point.label(), units.bare(point.shown()));
            }
        }
    }

    private void days(Pen pen, Frame frame, Scale x) {
        pen.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), "axis");
        double last = -99;
        for (int i = 0; i < hours.size(); i++) {
            double at = x.at(BigDecimal.valueOf(i));
            if (hours.get(i).start().atZone(ZoneOffset.UTC).getHour() == 0 && at - last > 54 && at < frame.right() - 30) {
                last = at;
                pen.line(at, frame.bottom(), at, frame.bottom() + 5, "axis");
                pen.text(at, frame.bottom() + 21, "start", "tick", DAY.format(hours.get(i).start()));
            }
        }
    }

    private static double width(Scale x) {
        return x.at(BigDecimal.ONE) - x.at(BigDecimal.ZERO);
    }

    private String sentence() {
        return replay.reached().isEmpty() ? "The price never came to a stage of this position."
                : "Each upright line is an hour from its lowest to its highest price. The dashed lines are the prices at which the stages begin.";
    }

    private String description() {
        StringBuilder text = new StringBuilder(replay.tape().name() + ": the price by the hour between " + units.price(replay.tape().low()) + " and "
                + units.price(replay.tape().high()) + ".");
        replay.reached().forEach(reached -> text.append(" The ").append(reached.stage().label()).append(" came in the hour from ")
                .append(HOUR.format(reached.hour().start())).append(" UTC."));
        return text.toString();
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Hour hour : hours) {
            rows.add(List.of(Cell.of(HOUR.format(hour.start()), hour.start().toString()), price(hour.open()), price(hour.high()), price(hour.low()), price(hour.close())));
        }
        return new Table("tape", "The price by the hour, times in UTC", List.of(Head.words("Hour"), Head.number("Open"), Head.number("High"),
                Head.number("Low"), Head.number("Close")), rows);
    }

    private Cell price(BigDecimal price) {
        return Cell.of(units.bare(price), price.toPlainString());
    }
}
