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

    /**
     * What a sound form says.
     *
     * @throws Misfit if both a volatility and a tape are given, or more funding than can be reckoned with
     */
    static TimeSetting of(Inputs inputs, Holding holding, Tapes tapes) throws Misfit {
        Optional<Tape> tape = tapes.find(inputs.word("tape"));
        if (tape.isPresent() && inputs.has("volatility")) {
            throw new Misfit("volatility", holding.units().say("time.wrong.two-volatilities"));
        }
        Volatility volatility = tape.map(TimeSetting::measured)
                .orElseGet(() -> Volatility.ofYear(inputs.numberOr("volatility", TimeFields.VOLATILITY)));
        Walk walk = paying(inputs, holding, Walk.of(volatility).drifting(inputs.numberOr("drift", BigDecimal.ZERO).doubleValue()));
        Jumps jumps = inputs.number("jumps").filter(count -> count.signum() > 0)
                .map(count -> new Jumps(count.doubleValue(), 0, inputs.numberOr("jumpSize", TimeFields.JUMP_SIZE).doubleValue()))
                .orElse(Jumps.NONE);
        return new TimeSetting(walk, tape, notice(inputs), inputs.numberOr("horizon", TimeFields.HORIZON).doubleValue(), jumps);
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
        if (!DrainFields.funded(holding.book().kind())) {
            return walk.eroding(inputs.numberOr("interest", BigDecimal.ZERO).doubleValue());
        }
        double paidByLong = inputs.numberOr("rate", BigDecimal.ZERO).doubleValue();
        double paid = holding.position().side() == Side.LONG ? paidByLong : -paidByLong;
        double hours = DrainFields.hours(inputs).doubleValue();
        if (Math.abs(paid) * YEAR / hours > MOST) {
            throw new Misfit("rate", holding.units().say("time.wrong.rate"));
        }
        return walk.paying(paid, hours);
    }

    private static Notice notice(Inputs inputs) {
        double hours = inputs.numberOr("notice", TimeFields.NOTICE).doubleValue();
        return switch (inputs.word("noticed")) {
            case "after" -> new Notice.After(hours);
            case "promised" -> new Notice.Promised(hours);
            case "now-and-then" -> new Notice.NowAndThen(hours);
            default -> new Notice.Asleep(hours);
        };
    }
}
