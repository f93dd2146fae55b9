package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.roomforerror.window.Volatility;

/** Tells an estimate: sentences and tables, always as ranges and never as a promise. */
final class TimeTold {

    static final List<Double> HOURS = List.of(1.0, 4.0, 24.0);
    private static final int PATHS = 10_000;
    private static final long SEED = 1;

    /** From one price to another, as they are shown. */
    record Way(BigDecimal from, BigDecimal to) {
    }

    private final Estimate estimate;
    private final TimeSetting setting;
    private final Units units;
    private final Way way;
    private final boolean called;
    private final HoursText time;
    private final Chances chances;

    /**
     * @param way    the two prices between which the price has to move, as they are shown everywhere
     * @param called whether the time counts from the call; otherwise from the price now
     */
    TimeTold(Estimate estimate, TimeSetting setting, Units units, Way way, boolean called) {
        this.estimate = estimate;
        this.setting = setting;
        this.units = units;
        this.way = way;
        this.called = called;
        this.time = new HoursText(units.speech());
        this.chances = new Chances(units.speech());
    }

    Sentence headline() {
        OptionalDouble half = estimate.median().stated();
        OptionalDouble tenth = estimate.fastestTenth().stated();
        if (half.isEmpty()) {
            return tenth.isPresent() ? units.sentence("time.tenth", time.within(tenth.getAsDouble())) : units.sentence("time.seldom");
        }
        return units.sentence(called ? "time.half.called" : "time.half.now", time.within(half.getAsDouble()), time.within(tenth.orElse(0)));
    }

    /** How far it is, and how much of that is left to somebody who has to hear of it first. */
    List<Part> notes() {
        List<Part> notes = new ArrayList<>(List.of(Part.Note.of(distance())));
        if (called) {
            notes.add(Part.Note.of(notice()));
        }
        if (setting.jumping()) {
            notes.add(Part.Note.of(jumps()));
        }
        return notes;
    }

    /** The drawing, and the same in figures. */
    List<Part> figures() {
        OptionalDouble acting = setting.notice() instanceof Notice.After after ? OptionalDouble.of(after.hours())
                : setting.notice() instanceof Notice.Promised promised ? OptionalDouble.of(promised.hours()) : OptionalDouble.empty();
        return List.of(new Part.Drawn(new Picture.Passage(estimate, setting.horizon(), acting, units.speech())),
                new Part.Figures(times()), new Part.Figures(chances(), units.say("time.ends")));
    }

    /** What the estimate takes for granted. */
    List<Part.Omission> granted() {
        return assumptions().stream().map(one -> new Part.Omission(units.speech().say(one.what()), units.speech().say(one.direction().says()))).toList();
    }

    List<Assumption> assumptions() {
        return setting.jumping() ? estimate.assumptions(setting.jumps()) : estimate.assumptions();
    }

    private String distance() {
        Volatility volatility = setting.walk().volatility();
        String far = units.say(called ? "time.way.called" : "time.way.now",
                units.price(way.from()), units.price(way.to()), units.percent(estimate.distance()));
        return far + " " + typical(volatility) + " " + units.speech().say(volatility.level().says());
    }

    /** The distance as a multiple of what an hour typically brings. */
    private String typical(Volatility volatility) {
        BigDecimal hours = BigDecimal.valueOf(estimate.inTypicalHours()).setScale(1, RoundingMode.FLOOR);
        boolean tiny = hours.signum() == 0;
        return setting.tape()
                .map(tape -> units.say(tiny ? "time.typical.tiny-tape" : "time.typical.tape", hours, yearly(volatility), tape.name()))
                .orElseGet(() -> units.say(tiny ? "time.typical.tiny" : "time.typical", hours, yearly(volatility)));
    }

    private String notice() {
        return units.speech().say(setting.notice().says()) + " "
                + units.say("time.too-late", time.of(hours(setting.notice())), chances.range(estimate.tooLate(setting.notice())));
    }

    private String jumps() {
        double liquidated = estimate.liquidatedWith(setting.jumps(), setting.horizon(), PATHS, SEED);
        return units.say("time.simulated", BigDecimal.valueOf(PATHS), time.of(setting.horizon()), chances.percent(liquidated)) + " "
                + units.say("time.one-jump", chances.percent(estimate.carriedByOne(setting.jumps())));
    }

    private Table times() {
        return new Table("times", units.say(called ? "time.times.called" : "time.times.now"), heads("time.times.cases"),
                List.of(row(units.say("time.times.tenth"), estimate.fastestTenth()), row(units.say("time.times.half"), estimate.median())));
    }

    private Table chances() {
        List<List<Cell>> rows = new ArrayList<>();
        for (double hours : HOURS) {
            rows.add(within(hours));
        }
        if (!HOURS.contains(setting.horizon())) {
            rows.add(within(setting.horizon()));
        }
        rows.add(row(units.say("time.chances.not-within", time.of(setting.horizon())), estimate.neverWithin(setting.horizon())));
        return new Table("chances", units.say("time.chances"), heads("time.chances.outcome"), rows);
    }

    private List<Head> heads(String first) {
        return List.of(units.column(first), units.numbers("time.stated", yearly(setting.walk().volatility())),
                units.numbers("time.from"), units.numbers("time.to"));
    }

    private List<Cell> within(double hours) {
        return row(units.say("time.chances.within", time.of(hours)), estimate.within(hours));
    }

    private List<Cell> row(String label, HoursRange range) {
        return List.of(Cell.words(label), cell(range.stated()), cell(range.shortest()), cell(range.longest()));
    }

    private List<Cell> row(String label, ChanceRange range) {
        return List.of(Cell.words(label), chances.cell(range.stated()), chances.cell(range.least()), chances.cell(range.most()));
    }

    private Cell cell(OptionalDouble hours) {
        return hours.isPresent() ? Cell.of(time.of(hours.getAsDouble()), Chances.plain(hours.getAsDouble()))
                : Cell.of(units.say("time.times.never"), "never");
    }

    private String yearly(Volatility volatility) {
        return units.format().percent(BigDecimal.valueOf(volatility.annual()).setScale(2, RoundingMode.HALF_EVEN));
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
