package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.roomforerror.calculator.Chances;
import org.roomforerror.calculator.HoursText;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.window.ChanceRange;
import org.roomforerror.window.Estimate;

/** How many of all cases have ended in liquidation after a time: a curve, and around it the range for calmer and wilder prices. */
final class PassageChart {

    private static final double SOONEST = 1 / 3600.0;
    private static final double LATEST = 876_600;

    /** A point of the curve that has a name. */
    record Named(Sign sign, String label, String when, double hours, double chance) {
    }

    private static final Frame WIDE = Frame.wide(370);
    private static final Frame NARROW = Frame.narrow(360);

    private final Picture.Passage picture;
    private final Estimate estimate;
    private final HoursText time;
    private final List<Named> points;

    private PassageChart(Picture.Passage picture) {
        this.picture = picture;
        this.estimate = picture.estimate();
        this.time = new HoursText(picture.speech());
        this.points = points();
    }

    static Chart of(Picture.Passage picture) {
        PassageChart chart = new PassageChart(picture);
        return new Chart("passage", "How soon liquidation may come", chart.description(),
                "The line is for the volatility stated; the band runs from a calmer price to a wilder one. Each step to the right is several times as long.",
                chart.table(), chart.draw(WIDE), chart.draw(NARROW));
    }

    private Drawing draw(Frame frame) {
        return new PassageDrawing(estimate, points, TimeScale.of(from(), to(), frame), frame).draw();
    }

    /** Far enough before the first point that its name has room to the left of it, also on a phone. */
    private double from() {
        Named named = points.get(0);
        double room = (TextWidth.of(named.label() + " " + named.when(), Frame.TEXT) + 24) / NARROW.plotWidth();
        double first = named.hours();
        double roomy = Math.exp((Math.log(first) - room * Math.log(to())) / (1 - room));
        return Math.max(SOONEST, Math.min(to() / 50, roomy));
    }

    private double to() {
        double half = estimate.median().stated().orElse(picture.horizon());
        return Math.min(LATEST, Math.max(Math.max(picture.horizon(), half * 2), 1));
    }

    private List<Named> points() {
        List<Named> named = new ArrayList<>();
        add(named, "A tenth", estimate.fastestTenth().stated(), 0.1);
        add(named, "Half", estimate.median().stated(), 0.5);
        named.add(new Named(Sign.LIQUIDATION, new Chances(picture.speech()).percent(estimate.within(picture.horizon()).stated()), time.of(picture.horizon()),
                picture.horizon(), estimate.within(picture.horizon()).stated()));
        picture.acting().ifPresent(hours -> named.add(new Named(Sign.ENTRY, "You can act", time.of(hours), hours, estimate.within(hours).stated())));
        named.sort(java.util.Comparator.comparing(Named::hours));
        return named;
    }

    private void add(List<Named> named, String label, OptionalDouble hours, double chance) {
        hours.ifPresent(at -> {
            if (at <= to()) {
                named.add(new Named(Sign.LIQUIDATION, label, time.of(at), at, chance));
            }
        });
    }

    private String description() {
        StringBuilder text = new StringBuilder("A rising curve over time. Of all cases,");
        points.forEach(point -> text.append(' ').append(point.label().toLowerCase(java.util.Locale.ROOT)).append(" within ").append(point.when()).append(';'));
        return text.append(" between a calmer and a wilder price around it. The table below the drawing holds the same points.").toString();
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Named point : points) {
            ChanceRange chance = estimate.within(point.hours());
            rows.add(List.of(Cell.of(time.of(point.hours()), String.valueOf(point.hours())), cell(chance.stated()), cell(chance.least()), cell(chance.most())));
        }
        return new Table("passage", "The points of the drawing: how many of all cases have ended in liquidation", List.of(Head.words("Within"),
                Head.number("As stated"), Head.number("If calmer"), Head.number("If wilder")), rows);
    }

    private Cell cell(double chance) {
        return Cell.of(new Chances(picture.speech()).percent(chance), String.valueOf(chance));
    }
}
