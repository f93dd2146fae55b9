package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.List;

/** An axis of time by equal ratios, from minutes to years, with the times that people have words for. */
record TimeScale(Scale scale, double from, double to) {

    private record Tick(double hours, String words) {
    }

    private static final List<Tick> TICKS = List.of(new Tick(1 / 3600.0, "1 s"), new Tick(10 / 3600.0, "10 s"), new Tick(1 / 60.0, "1 min"), new Tick(5 / 60.0, "5 min"), new Tick(0.25, "15 min"), new Tick(1, "1 hour"),
            new Tick(4, "4 hours"), new Tick(24, "1 day"), new Tick(168, "1 week"), new Tick(730.5, "1 month"), new Tick(8766, "1 year"),
            new Tick(87660, "10 years"), new Tick(876600, "100 years"));

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

    /** The axis with as many of its ticks as have room. */
    void draw(Pen pen, Frame frame) {
        pen.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), "axis");
        double taken = -99;
        for (Tick tick : TICKS) {
            double half = TextWidth.of(tick.words(), Frame.TEXT) / 2;
            if (tick.hours() >= from * 0.999 && tick.hours() <= to * 1.001 && at(tick.hours()) - half > taken + 12) {
                double x = at(tick.hours());
                double middle = Math.max(half, Math.min(frame.width() - half, x));
                pen.line(x, frame.bottom(), x, frame.bottom() + 5, "axis");
                pen.text(middle, frame.bottom() + 21, "middle", "tick", tick.words());
                taken = middle + half;
            }
        }
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
