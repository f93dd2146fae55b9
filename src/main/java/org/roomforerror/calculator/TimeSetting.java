package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Optional;
import org.roomforerror.margin.Side;
import org.roomforerror.window.Jumps;
import org.roomforerror.window.Notice;
import org.roomforerror.window.Tape;
import org.roomforerror.window.TapeVolatility;
import org.roomforerror.window.Tapes;
import org.roomforerror.window.Volatility;
import org.roomforerror.window.Walk;

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

    /**
     * What a sound form says.
     *
     * @throws Misfit if both a volatility and a tape are given, or more funding or more jumps than can be reckoned with
     */
    static TimeSetting of(Inputs inputs, Holding holding, Tapes tapes) throws Misfit {
        Optional<Tape> tape = tapes.find(inputs.word("tape"));
        if (tape.isPresent() && inputs.has("volatility")) {
            throw new Misfit("volatility", holding.units().say("time.wrong.two-volatilities"));
        }
        Volatility volatility = tape.map(TimeSetting::measured)
                .orElseGet(() -> Volatility.ofYear(inputs.numberOr("volatility", TimeFields.VOLATILITY)));
        Walk walk = paying(inputs, holding, Walk.of(volatility).drifting(inputs.numberOr("drift", BigDecimal.ZERO).doubleValue()));
        double horizon = Double.parseDouble(inputs.word("horizon"));
        return new TimeSetting(walk, tape, notice(inputs), horizon, jumps(inputs, horizon, holding.units()));
    }

    boolean jumping() {
        return jumps.perYear() > 0;
    }

    /** The larger of the two measures of a tape: the one that leaves less time. */
    private static Volatility measured(Tape tape) {
        TapeVolatility measured = TapeVolatility.of(tape);
        return measured.fromCloses().annual() > measured.fromRanges().annual() ? measured.fromCloses() : measured.fromRanges();
    }

    private static Walk paying(Inputs inputs, Holding holding, Walk walk) throws Misfit {
        return switch (holding.book().carry().cost()) {
            case NONE -> walk;
            case INTEREST -> walk.eroding(inputs.numberOr("interest", BigDecimal.ZERO).doubleValue());
            case FUNDING -> paying(inputs, holding.position().side() == Side.LONG ? 1 : -1, walk, holding.units());
            case ROLLOVER -> paying(inputs, 1, walk, holding.units());
        };
    }

    private static Walk paying(Inputs inputs, int sign, Walk walk, Units units) throws Misfit {
        double paid = sign * inputs.numberOr("rate", BigDecimal.ZERO).doubleValue();
        double hours = DrainFields.hours(inputs).doubleValue();
        if (Math.abs(paid) * YEAR / hours > MOST) {
            throw new Misfit("rate", units.say("time.wrong.rate"));
        }
        return walk.paying(paid, hours);
    }

    /** So many jumps that a simulation would have more to do with them than with everything else are asked for again. */
    private static Jumps jumps(Inputs inputs, double horizon, Units units) throws Misfit {
        double perYear = inputs.numberOr("jumps", BigDecimal.ZERO).doubleValue();
        if (perYear * horizon / YEAR > MOST_JUMPS) {
            throw new Misfit("jumps", units.say("time.wrong.jumps", BigDecimal.valueOf(MOST_JUMPS), new HoursText(units.speech()).of(horizon)));
        }
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
}
