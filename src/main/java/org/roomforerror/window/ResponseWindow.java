package org.roomforerror.window;

import java.math.BigDecimal;
import java.util.Optional;

import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Saying;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;

/** How much time there is between a margin call and the liquidation: an estimate, or the reason why there is none. */
public sealed interface ResponseWindow {

    /** As a sentence without figures, but for a zero. */
    Saying says();

    /** There is no call before the liquidation: the system has no such stage, or no price brings it. */
    record NoCall(Saying why) implements ResponseWindow {
        @Override
        public Saying says() {
            return why;
        }
    }

    /** Call and liquidation begin at one price, or the liquidation comes first. */
    record Together() implements ResponseWindow {
        @Override
        public Saying says() {
            return Saying.of("window.together");
        }
    }

    /** The liquidation has begun already. */
    record AlreadyPast() implements ResponseWindow {
        @Override
        public Saying says() {
            return Saying.of("window.past");
        }
    }

    /** No price brings the liquidation, so that the price alone sets no time. */
    record NoLiquidation(Saying why) implements ResponseWindow {
        @Override
        public Saying says() {
            return why;
        }
    }

    /** There is a distance between the two, and so a time. */
    record Open(Estimate estimate) implements ResponseWindow {
        @Override
        public Saying says() {
            return Saying.of("window.open");
        }
    }

    /**
     * The window of a position.
     *
     * @param ladder its stages
     * @param price  the mark price for which the ladder was reckoned; the window begins here if the call has come already
     */
    static ResponseWindow of(Ladder ladder, Side side, BigDecimal price, Walk walk) {
        Optional<Outcome> liquidation = ladder.rung(StageName.LIQUIDATION).map(Rung::outcome);
        if (liquidation.isEmpty()) {
            return new NoLiquidation(Saying.of("window.no-liquidation"));
        }
        if (liquidation.get() instanceof Outcome.Never never) {
            return new NoLiquidation(never.reason());
        }
        if (liquidation.get() instanceof Outcome.Past) {
            return new AlreadyPast();
        }
        Optional<Outcome> call = ladder.rung(StageName.MARGIN_CALL).map(Rung::outcome);
        if (call.isEmpty()) {
            return new NoCall(Saying.of("window.no-such-call"));
        }
        if (call.get() instanceof Outcome.Never) {
            return new NoCall(Saying.of("window.no-call-before"));
        }
        BigDecimal from = call.get() instanceof Outcome.At at ? at.exact() : price;
        return between(from, ((Outcome.At) liquidation.get()).exact(), side, walk);
    }

    /**
     * The window between two prices.
     *
     * @param call        where the margin call comes, above zero
     * @param liquidation where the liquidation comes, above zero
     */
    static ResponseWindow between(BigDecimal call, BigDecimal liquidation, Side side, Walk walk) {
        boolean apart = side == Side.LONG ? liquidation.compareTo(call) < 0 : liquidation.compareTo(call) > 0;
        return apart ? new Open(new Estimate(call, liquidation, side, walk)) : new Together();
    }
}
