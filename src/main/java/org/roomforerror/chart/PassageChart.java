package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.window.ChanceRange;
import org.roomforerror.window.Estimate;

/** How many of many calls have ended in liquidation after a time: a curve, and around it the range for calmer and wilder prices. */
final class PassageChart {

    private static final char THIN = '\u202F';

    /** A time on the axis and its words. */
    private record Tick(double hours, String words) {
    }

    private static final List<Tick> TICKS = List.of(new Tick(1 / 60.0, "1 min"), new Tick(0.25, "15 min"), new Tick(1, "1 h"), new Tick(4, "4 h"),
            new Tick(24, "1 day"), new Tick(168, "1 week"), new Tick(730, "1 month"), new Tick(8766, "1 year"), new Tick(87660, "10 years"));

    private final Estimate estimate;
    private final double from;
    private final double to;

    private PassageChart(Estimate estimate) {
        this.estimate = estimate;
        double middle = Math.max(0.02, Math.min(50_000, estimate.median().stated().orElse(24)));
        this.from = middle / 60;
        this.to = middle * 200;
    }

    static Chart of(Estimate estimate) {
        PassageChart chart = new PassageChart(estimate);
        return new Chart("passage", "From call to liquidation by time", chart.description(),
                "The line is the volatility you chose, the band a calmer and a wilder price. A chance is not a promise.",
                chart.table(), chart.draw(Frame.wide(360)), chart.draw(Frame.narrow(330)));
    }

    private Drawing draw(Frame frame) {
        Pen pen = new Pen(frame.width(), frame.height());
        Scale x = Scale.ratios(decimal(from), decimal(to), frame.left(), frame.right() - 6);
        Scale y = Scale.even(BigDecimal.ZERO, BigDecimal.ONE, frame.bottom(), frame.top() + 14);
        for (int percent : List.of(0, 25, 50, 75, 100)) {
            double at = y.at(BigDecimal.valueOf(percent, 2));
            pen.line(frame.left(), at, frame.right(), at, percent == 0 ? "axis" : "grid");
            pen.text(frame.left(), at - 5, "start", "tick", percent == 0 ? "" : percent + "" + THIN + "%");
        }
        double last = -99;
        for (Tick tick : TICKS) {
            if (tick.hours() >= from && tick.hours() <= to && x.at(decimal(tick.hours())) - last > 56) {
                last = x.at(decimal(tick.hours()));
                pen.line(last, frame.bottom(), last, frame.bottom() + 5, "axis");
                pen.text(Math.max(24, Math.min(frame.width() - 26, last)), frame.bottom() + 21, "middle", "tick", tick.words());
            }
        }
        List<double[]> band = curve(x, y, ChanceRange::most);
        List<double[]> least = curve(x, y, ChanceRange::least);
        for (int i = least.size() - 1; i >= 0; i--) {
            band.add(least.get(i));
        }
        pen.area(band, "band stage-liquidation");
        pen.line(curve(x, y, ChanceRange::stated), "line stage stage-liquidation");
        mark(pen, x, y, 0.5, "half by");
        mark(pen, x, y, 0.1, "a tenth by");
        return pen.done();
    }

    private void mark(Pen pen, Scale x, Scale y, double chance, String words) {
        estimate.passage().hoursUntil(chance).ifPresent(hours -> {
            double at = x.within(decimal(hours));
            double height = y.at(BigDecimal.valueOf(chance));
            pen.path("M" + Pen.n(at - 3.5) + " " + Pen.n(height) + "a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z", "dot stage-liquidation");
            pen.text(at + 9, height + 15, "start", "stage-liquidation", words, hours(hours));
        });
    }

    private List<double[]> curve(Scale x, Scale y, ToDoubleFunction<ChanceRange> end) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= 80; i++) {
            double hours = from * Math.pow(to / from, i / 80.0);
            points.add(new double[] {x.at(decimal(hours)), y.at(decimal(end.applyAsDouble(estimate.within(hours))))});
        }
        return points;
    }

    private String description() {
        return "A rising curve over time on a scale of equal ratios. Of calls like this one, a tenth have ended in liquidation after "
                + estimate.fastestTenth().stated().stream().mapToObj(PassageChart::hours).findFirst().orElse("no time that can be named")
                + ", half after " + estimate.median().stated().stream().mapToObj(PassageChart::hours).findFirst().orElse("no time that can be named") + ".";
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Tick tick : TICKS) {
            if (tick.hours() >= from && tick.hours() <= to) {
                ChanceRange chance = estimate.within(tick.hours());
                rows.add(List.of(Cell.of(tick.words(), String.valueOf(tick.hours())), cell(chance.least()), cell(chance.stated()), cell(chance.most())));
            }
        }
        return new Table("passage", "How many of such calls have ended in liquidation", List.of(Head.words("After"), Head.number("If calmer"),
                Head.number("At this volatility"), Head.number("If wilder")), rows);
    }

    private static Cell cell(double chance) {
        return Cell.of(Math.round(chance * 100) + "" + THIN + "%", decimal(chance).toPlainString());
    }

    private static String hours(double hours) {
        if (hours < 1.5) {
            return Math.max(1, Math.round(hours * 60)) + "\u00A0min";
        }
        return hours < 48 ? decimal(hours).round(new MathContext(2)).toPlainString() + "\u00A0h" : Math.round(hours / 24) + "\u00A0days";
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).round(MathContext.DECIMAL32);
    }
}
