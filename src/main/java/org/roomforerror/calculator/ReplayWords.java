package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.roomforerror.margin.StageName;
import org.roomforerror.window.Between;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Reached;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Step;
import org.roomforerror.window.TapeWindow;

/** Says in sentences what became of a position on a real day; an hourly tape is never made to say more than it can. */
final class ReplayWords {

    private final Replay replay;
    private final Units units;

    ReplayWords(Replay replay, Units units) {
        this.replay = replay;
        this.units = units;
    }

    /** What became of it in the end. */
    Sentence headline() {
        TapeWindow window = replay.window();
        if (window instanceof TapeWindow.CalledThenLiquidated both) {
            return liquidated(during(both.call().hour()), both.between());
        }
        if (window instanceof TapeWindow.OnlyCalled called) {
            return units.sentence(ends() ? "replay.only-called" : "replay.only-called-no-end", during(called.call().hour()));
        }
        if (window instanceof TapeWindow.WithoutCall closed) {
            return units.sentence(calls() ? "replay.without-call" : "replay.without-such-call", during(closed.liquidation().hour()));
        }
        return units.sentence(!calls() ? "replay.untouched-no-call" : ends() ? "replay.untouched" : "replay.untouched-no-end");
    }

    /** Whether the system has a margin call at all. */
    boolean calls() {
        return has(StageName.MARGIN_CALL);
    }

    private boolean ends() {
        return has(StageName.LIQUIDATION);
    }

    private boolean has(StageName name) {
        return replay.ladder().rung(name).isPresent();
    }

    /** At which price, and when. */
    String opened() {
        Instant start = replay.steps().get(0).hour().start();
        return units.say("replay.opened", units.price(replay.position().entry()), units.format().date(start), units.format().time(start));
    }

    /** That there is no such hour, where somebody asked for one past the end. */
    Optional<String> beyond(Optional<BigDecimal> asked) {
        BigDecimal last = BigDecimal.valueOf(replay.steps().size());
        boolean closed = replay.reached(StageName.LIQUIDATION).isPresent();
        return asked.filter(step -> step.compareTo(last) > 0)
                .map(step -> units.say(closed ? "replay.beyond.closed" : "replay.beyond.ended", step, last));
    }

    /** The verdict on a guess of the hour in which the call came, or the liquidation where there is no call; nought means never. */
    Optional<Part> guessed(Inputs inputs) {
        Optional<BigDecimal> hour = replay.reached(calls() ? StageName.MARGIN_CALL : StageName.LIQUIDATION)
                .map(at -> number(at.place() - replay.opened() + 1));
        if (inputs.number(Guess.NAME).filter(guess -> guess.signum() == 0).isPresent()) {
            return Optional.of(new Part.Guess(hour.map(came -> units.sentence("replay.guess.came", hourly(came)))
                    .orElseGet(() -> units.sentence("replay.guess.never"))));
        }
        return ReplayFields.guess(units.speech(), calls()).verdict(inputs, hour, this::hourly);
    }

    private String hourly(BigDecimal hour) {
        return units.say("replay.guess.hour", hour);
    }

    /** What an hour brought. */
    Sentence headline(Step step) {
        String hour = units.speech().capital(during(step.hour()));
        if (!step.begun().isEmpty()) {
            boolean several = step.begun().stream().filter(at -> at.stage().name() != StageName.BANKRUPTCY).count() > 1;
            return units.sentence(several ? "replay.step.together" : "replay.step.came", hour, stages(step));
        }
        if (step.number() == 1) {
            return units.sentence("replay.step.opened", hour, units.price(replay.position().entry()));
        }
        boolean further = replay.reached().stream().anyMatch(at -> at.place() < replay.opened() + step.number());
        return units.sentence(further ? "replay.step.nothing-more" : "replay.step.nothing", hour, units.price(step.worst()));
    }

    /**
     * The stages of an hour: "warning, margin call and liquidation". Bankruptcy is not among them unless it came alone: behind
     * a liquidation the position is closed by then.
     */
    String stages(Step step) {
        return units.speech().list(step.begun().stream().filter(at -> step.begun().size() == 1 || at.stage().name() != StageName.BANKRUPTCY)
                .map(at -> units.stage(at.stage())).toList());
    }

    /** How sure an hourly tape can be. */
    String caution() {
        boolean together = replay.window() instanceof TapeWindow.CalledThenLiquidated both && both.between().withinTheSameHour();
        return units.say(together ? "replay.caution.same-hour" : "replay.caution");
    }

    /** How near the nearest stage was, where none of the hard ones came. */
    Optional<String> nearest() {
        return replay.window() instanceof TapeWindow.Untouched ? Optional.of(units.say("replay.nearest", units.price(
                replay.steps().stream().map(Step::worst).min((a, b) -> replay.position().side().sign() * a.compareTo(b)).orElseThrow())))
                : Optional.empty();
    }

    /** "12 March 2020 between 10:00 and 11:00 UTC". */
    String during(Hour hour) {
        return written("replay.during", hour);
    }

    /** "12 March 2020, 10:00 to 11:00 UTC". */
    String range(Hour hour) {
        return written("replay.hours", hour);
    }

    /** The range of time between two stages that came. */
    String since(Reached earlier, Reached later) {
        int hours = later.place() - earlier.place();
        if (hours == 0) {
            return units.say("replay.since.same-hour");
        }
        return units.say(hours == 1 ? "replay.since.less-than" : "replay.since.between", number(hours - 1), number(hours + 1));
    }

    private Sentence liquidated(String called, Between between) {
        if (between.withinTheSameHour()) {
            return units.sentence("replay.same-hour", called);
        }
        return units.sentence(between.atLeast() == 0 ? "replay.less-than" : "replay.later",
                called, number(between.atLeast()), number(between.atMost()));
    }

    private String written(String key, Hour hour) {
        Instant end = hour.start().plus(Duration.ofHours(1));
        return units.say(key, units.format().date(hour.start()), units.format().time(hour.start()), units.format().time(end));
    }

    private static BigDecimal number(long hours) {
        return BigDecimal.valueOf(hours);
    }
}
