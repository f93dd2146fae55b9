package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.window.Assumption;
import org.roomforerror.window.ChanceRange;
import org.roomforerror.window.Estimate;
import org.roomforerror.window.HoursRange;
import org.roomforerror.window.Notice;
import org.roomforerror.window.Simulated;
import org.roomforerror.window.Volatility;

/** Tells an estimate: sentences and tables, always as ranges and never as a promise. */
final class TimeTold {

    static final List<Double> HOURS = List.of(1.0, 4.0, 24.0);
    private static final int PATHS = 10_000;
    private static final long SEED = 1;

    private final Estimate estimate;
    private final TimeSetting setting;
    private final Units units;
    private final boolean called;
    private final HoursText time;

    /** @param called whether the time counts from the call; otherwise from the price now */
    TimeTold(Estimate estimate, TimeSetting setting, Units units, boolean called) {
        this.estimate = estimate;
        this.setting = setting;
        this.units = units;
        this.called = called;
        this.time = new HoursText(units.format());
    }

    Sentence headline() {
        OptionalDouble half = estimate.median().stated();
        OptionalDouble tenth = estimate.fastestTenth().stated();
        String after = called ? " follows the call within " : " comes within ";
        if (half.isEmpty()) {
            return new Sentence("By the price alone, liquidation follows in ", "fewer than half", " of all cases"
                    + (tenth.isPresent() ? "; in the fastest tenth within " + time.of(tenth.getAsDouble()) + "." : "."));
        }
        return new Sentence("In half of all cases liquidation" + after, time.of(half.getAsDouble()),
                "; in the fastest tenth, within " + time.of(tenth.orElse(0)) + ".");
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(Part.Note.of(distance())));
        if (called) {
            parts.add(Part.Note.of(notice()));
        }
        if (setting.jumping()) {
            parts.add(Part.Note.of(jumps()));
        }
        OptionalDouble acting = setting.notice() instanceof Notice.After after ? OptionalDouble.of(after.hours())
                : setting.notice() instanceof Notice.Promised promised ? OptionalDouble.of(promised.hours()) : OptionalDouble.empty();
        parts.add(new Part.Drawn(new Picture.Passage(estimate, setting.horizon(), acting, units)));
        parts.add(new Part.Figures(times()));
        parts.add(new Part.Figures(chances()));
        parts.add(Part.Note.of("The ends of each range are for a price that moves a third less, and half as much again, as stated. None of this is a promise."));
        List<Assumption> assumptions = setting.jumping() ? estimate.assumptions(setting.jumps()) : estimate.assumptions();
        parts.add(new Part.LeftOut("What the estimate takes for granted", assumptions.stream().map(one -> new Part.Omission(units.speech().say(one.what()), units.speech().say(one.direction().says()))).toList()));
        return parts;
    }

    private String distance() {
        BigDecimal hours = BigDecimal.valueOf(estimate.inTypicalHours()).setScale(1, java.math.RoundingMode.FLOOR);
        Volatility volatility = setting.walk().volatility();
        return "From " + (called ? "the call at " : "the price now, ") + units.price(estimate.call()) + (called ? "" : ",") + " to the liquidation at "
                + units.price(estimate.liquidation()) + " the price has to move " + units.percent(estimate.distance()) + ". That is "
                + (hours.signum() == 0 ? "less than a tenth of" : units.format().number(hours) + " times") + " what it typically moves in an hour at a volatility of "
                + yearly(volatility) + " a year" + setting.tape().map(tape -> ", as measured on the tape " + tape.name()).orElse("") + ". "
                + units.speech().say(volatility.level().says());
    }

    private String notice() {
        ChanceRange late = estimate.tooLate(setting.notice());
        return units.speech().say(setting.notice().says()) + " With " + time.of(hours(setting.notice())) + ", liquidation comes first in " + Chances.range(late) + " of all cases.";
    }

    private String jumps() {
        Simulated simulated = estimate.simulate(estimate.call(), setting.jumps(), setting.horizon(), PATHS, SEED);
        return "With the jumps entered, " + units.format().count(PATHS) + " simulated prices reach the liquidation within "
                + time.of(setting.horizon()) + " in " + Chances.percent(simulated.liquidated()) + " of all cases. One jump at the start passes it in "
                + Chances.percent(estimate.carriedByOne(setting.jumps())) + " of all cases, with no time in between.";
    }

    private Table times() {
        return new Table("times", called ? "Time from the call to the liquidation" : "Time from the price now to the liquidation", heads("Of all cases"),
                List.of(row("The fastest tenth, within", estimate.fastestTenth()), row("Half, within", estimate.median())));
    }

    private Table chances() {
        List<List<Cell>> rows = new ArrayList<>();
        for (double hours : HOURS) {
            rows.add(row("Liquidated within " + time.of(hours), estimate.within(hours)));
        }
        if (!HOURS.contains(setting.horizon())) {
            rows.add(row("Liquidated within " + time.of(setting.horizon()), estimate.within(setting.horizon())));
        }
        rows.add(row("Not liquidated within " + time.of(setting.horizon()), estimate.neverWithin(setting.horizon())));
        return new Table("chances", "How many of all cases end in liquidation", heads("Outcome"), rows);
    }

    private List<Head> heads(String first) {
        return List.of(Head.words(first), Head.number("At " + yearly(setting.walk().volatility()) + " a year"), Head.number("From"), Head.number("To"));
    }

    private List<Cell> row(String label, HoursRange range) {
        return List.of(Cell.words(label), cell(range.stated()), cell(range.shortest()), cell(range.longest()));
    }

    private List<Cell> row(String label, ChanceRange range) {
        return List.of(Cell.words(label), Chances.cell(range.stated()), Chances.cell(range.least()), Chances.cell(range.most()));
    }

    private Cell cell(OptionalDouble hours) {
        return hours.isPresent() ? Cell.of(time.of(hours.getAsDouble()), Chances.plain(hours.getAsDouble())) : Cell.words("never");
    }

    private String yearly(Volatility volatility) {
        return units.format().percent(BigDecimal.valueOf(volatility.annual()).setScale(2, java.math.RoundingMode.HALF_EVEN));
    }

    static double hours(Notice notice) {
        if (notice instanceof Notice.After after) {
            return after.hours();
        }
        if (notice instanceof Notice.Promised promised) {
            return promised.hours();
        }
        return notice instanceof Notice.Asleep asleep ? asleep.hours() : ((Notice.NowAndThen) notice).hoursOnAverage();
    }
}
