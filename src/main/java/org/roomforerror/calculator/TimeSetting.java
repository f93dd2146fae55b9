package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.window.Jumps;
import org.roomforerror.window.Notice;
import org.roomforerror.window.Tape;
import org.roomforerror.window.TapeVolatility;
import org.roomforerror.window.Tapes;
import org.roomforerror.window.Volatility;
import org.roomforerror.window.Walk;
import org.roomforerror.words.Speech;

/**
 * How the price is taken to move, and how soon somebody can act.
 *
 * @param tape    the tape whose volatility is used; empty if it was entered
 * @param horizon hours to look ahead
 */
record TimeSetting(Walk walk, Optional<Tape> tape, Notice notice, double horizon, Jumps jumps) {

    private static final double YEAR = 8766;
    private static final double MOST = 100;
    private static final long MOST_JUMPS = 200;

    /** What is said twice, and more funding or more jumps than can be reckoned with. */
    static List<Trouble> misfits(Inputs inputs, Speech speech) {
        List<Trouble> troubles = new ArrayList<>();
        if (inputs.has("tape") && !inputs.word("tape").equals(TimeFields.ENTERED) && !inputs.blank("volatility")) {
            troubles.add(new Trouble("volatility", speech.say("time.wrong.two-volatilities")));
        }
        if (inputs.has("rate") && !inputs.wrong("interval")
                && Math.abs(number(inputs, "rate")) * YEAR / DrainFields.hours(inputs).doubleValue() > MOST) {
            troubles.add(new Trouble("rate", speech.say("time.wrong.rate")));
        }
        if (inputs.has("jumps") && !inputs.wrong("horizon") && number(inputs, "jumps") * horizon(inputs) / YEAR > MOST_JUMPS) {
            String ahead = new HoursText(speech).of(horizon(inputs));
            troubles.add(new Trouble("jumps", speech.say("time.wrong.jumps", BigDecimal.valueOf(MOST_JUMPS), ahead)));
        }
        return troubles;
    }

    /** What a sound form without misfits says. */
    static TimeSetting of(Inputs inputs, Holding holding, Tapes tapes) {
        Optional<Tape> tape = tapes.find(inputs.word("tape"));
        Volatility volatility = tape.map(TimeSetting::measured)
                .orElseGet(() -> Volatility.ofYear(inputs.numberOr("volatility", TimeFields.VOLATILITY)));
        Walk walk = paying(inputs, holding, Walk.of(volatility).drifting(number(inputs, "drift")));
        return new TimeSetting(walk, tape, notice(inputs), horizon(inputs), jumps(inputs));
    }

    boolean jumping() {
        return jumps.perYear() > 0;
    }

    /** The larger of the two measures of a tape: the one that leaves less time. */
    private static Volatility measured(Tape tape) {
        TapeVolatility measured = TapeVolatility.of(tape);
        return measured.fromCloses().annual() > measured.fromRanges().annual() ? measured.fromCloses() : measured.fromRanges();
    }

    private static Walk paying(Inputs inputs, Holding holding, Walk walk) {
        double hours = inputs.knows("interval") ? DrainFields.hours(inputs).doubleValue() : 1;
        return switch (holding.book().carry().cost()) {
            case NONE -> walk;
            case INTEREST -> walk.eroding(number(inputs, "interest"));
            case FUNDING -> walk.paying(holding.position().side().sign() * number(inputs, "rate"), hours);
            case ROLLOVER -> walk.paying(number(inputs, "rate"), hours);
        };
    }

    private static Jumps jumps(Inputs inputs) {
        double perYear = number(inputs, "jumps");
        return perYear == 0 ? Jumps.NONE : new Jumps(perYear, 0, new BigDecimal(inputs.word("jumpSize")).doubleValue());
    }

    private static Notice notice(Inputs inputs) {
        double hours = Double.parseDouble(inputs.word("notice"));
        return switch (inputs.word("noticed")) {
            case "after" -> new Notice.After(hours);
            case "promised" -> new Notice.Promised(hours);
            case "now-and-then" -> new Notice.NowAndThen(hours);
            default -> new Notice.Asleep(hours);
        };
    }

    private static double horizon(Inputs inputs) {
        return Double.parseDouble(inputs.word("horizon"));
    }

    private static double number(Inputs inputs, String name) {
        return inputs.numberOr(name, BigDecimal.ZERO).doubleValue();
    }
}
