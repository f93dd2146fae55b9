package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.List;
import org.roomforerror.words.Speech;

/** An axis of time by equal ratios, from minutes to years, with the times that people have words for. */
record TimeScale(Scale scale, double from, double to) {

    /** @param unit the last part of the message for a number of units */
    private record Tick(double hours, int count, String unit) {
    }

    private static final List<Tick> TICKS = List.of(new Tick(1 / 3600.0, 1, "seconds"), new Tick(10 / 3600.0, 10, "seconds"),
            new Tick(1 / 60.0, 1, "minutes"), new Tick(5 / 60.0, 5, "minutes"), new Tick(0.25, 15, "minutes"),
            new Tick(1, 1, "hours"), new Tick(4, 4, "hours"), new Tick(24, 1, "days"), new Tick(168, 1, "weeks"),
            new Tick(730.5, 1, "months"), new Tick(8766, 1, "years"), new Tick(87660, 10, "years"), new Tick(876600, 100, "years"));

    static TimeScale of(double from, double to, Frame frame) {
        return new TimeScale(Scale.ratios(decimal(from), decimal(to), frame.left(), frame.right()), from, to);
    }

    double at(double hours) {
        return scale.within(decimal(Math.max(from / 10, hours)));
    }

    /** The time at a part of the way along the axis. */
    double hours(double part) {
        return from * Math.pow(to / from, part);
    }

    /** The times that the axis could show. */
    List<BottomAxis.Tick> ticks(Speech speech) {
        return TICKS.stream().filter(tick -> tick.hours() >= from * 0.999 && tick.hours() <= to * 1.001)
                .map(tick -> new BottomAxis.Tick(at(tick.hours()), speech.count("axis." + tick.unit(), BigDecimal.valueOf(tick.count())))).toList();
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
