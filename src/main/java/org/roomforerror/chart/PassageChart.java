package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.roomforerror.words.Speech;

/** How many of all cases have ended in liquidation after a time: a curve, and around it the range for calmer and wilder prices. */
final class PassageChart {

    private static final double SOONEST = 1 / 3600.0;
    private static final double LATEST = 876_600;
    private static final Frame PHONE = Paper.PHONE.frame(360);

    /** A point of the curve: its name, and a sentence that says the same. */
    record Named(Sign sign, String label, String when, double hours, double chance, String says) {
    }

    private final Picture.Passage picture;
    private final Estimate estimate;
    private final Speech speech;
    private final HoursText time;
    private final List<Named> points;

    private PassageChart(Picture.Passage picture) {
        this.picture = picture;
        this.estimate = picture.estimate();
        this.speech = picture.speech();
        this.time = new HoursText(speech);
        this.points = points();
    }

    static Chart of(Picture.Passage picture, Paper paper) {
        PassageChart chart = new PassageChart(picture);
        return new Chart("passage", chart.speech.say("drawing.passage.title"), chart.description(), chart.speech.say("drawing.passage.shows"),
                chart.table(), chart.draw(paper.frame(370)), chart.draw(PHONE));
    }

    private Drawing draw(Frame frame) {
        return new PassageDrawing(estimate, points, TimeScale.of(from(), to(), frame), speech, frame).draw();
    }

    /** Far enough before the first point that its name has room to the left of it, also on a phone. */
    private double from() {
        Named named = points.get(0);
        double room = (TextWidth.of(named.label() + " " + named.when(), Frame.TEXT) + 24) / PHONE.plotWidth();
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
        add(named, "drawing.passage.tenth", "drawing.passage.says.tenth", estimate.fastestTenth().stated(), 0.1);
        add(named, "drawing.passage.half", "drawing.passage.says.half", estimate.median().stated(), 0.5);
        named.add(horizon(picture.horizon(), estimate.within(picture.horizon()).stated()));
        picture.acting().ifPresent(hours -> named.add(new Named(Sign.ENTRY, speech.say("drawing.passage.acting"), time.of(hours), hours,
                estimate.within(hours).stated(), speech.say("drawing.passage.says.acting", time.of(hours)))));
        named.sort(Comparator.comparing(Named::hours));
        return named;
    }

    private void add(List<Named> named, String label, String says, OptionalDouble hours, double chance) {
        hours.ifPresent(at -> {
            if (at <= to()) {
                named.add(new Named(Sign.LIQUIDATION, speech.say(label), time.of(at), at, chance, speech.say(says, time.of(at))));
            }
        });
    }

    private Named horizon(double hours, double chance) {
        String share = new Chances(speech).percent(chance);
        return new Named(Sign.LIQUIDATION, share, time.of(hours), hours, chance,
                speech.capital(speech.say("drawing.passage.says.within", share, time.of(hours))));
    }

    private String description() {
        List<String> says = new ArrayList<>(List.of(speech.say("drawing.passage.says")));
        points.forEach(point -> says.add(point.says()));
        says.add(speech.say("drawing.same-points"));
        return String.join(" ", says);
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Named point : points) {
            ChanceRange chance = estimate.within(point.hours());
            rows.add(List.of(Cell.of(time.of(point.hours()), String.valueOf(point.hours())),
                    cell(chance.stated()), cell(chance.least()), cell(chance.most())));
        }
        return new Table("passage", speech.say("drawing.passage.caption"), List.of(Head.words(speech.say("drawing.passage.head.within")),
                Head.number(speech.say("drawing.passage.head.stated")), Head.number(speech.say("drawing.passage.head.calmer")),
                Head.number(speech.say("drawing.passage.head.wilder"))), rows);
    }

    private Cell cell(double chance) {
        return Cell.of(new Chances(speech).percent(chance), String.valueOf(chance));
    }
}
