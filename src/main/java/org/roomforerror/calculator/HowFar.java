package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How far a price is, in words: from the price now, which is what a reader has in mind, and from the price at which it all began,
 * which for a loan is the price when it was taken.
 */
final class HowFar {

    private final Holding holding;
    private final Units units;
    private final boolean borrowed;

    HowFar(Holding holding) {
        this.holding = holding;
        this.units = holding.units();
        this.borrowed = holding.book().kind().lends();
    }

    /** "1.1 % below the price now and 9.3 % below entry"; from entry alone where that is the price now. */
    String to(BigDecimal price) {
        return units.speech().list(both(price));
    }

    /** The same one by one. */
    List<String> both(BigDecimal price) {
        return holding.atEntry() ? List.of(fromEntry(price)) : List.of(fromNow(price), fromEntry(price));
    }

    /** How far the price now is from entry. */
    String ofNow() {
        return fromEntry(holding.price());
    }

    private String fromNow(BigDecimal price) {
        BigDecimal move = move(price, holding.price());
        return move.signum() == 0 ? units.say("move.at-now")
                : units.say(move.signum() < 0 ? "move.below-now" : "move.above-now", units.percent(move.abs()));
    }

    private String fromEntry(BigDecimal price) {
        BigDecimal move = move(price, holding.position().entry());
        if (borrowed) {
            return move.signum() == 0 ? units.say("move.at-borrowed")
                    : units.say(move.signum() < 0 ? "move.below-borrowed" : "move.above-borrowed", units.percent(move.abs()));
        }
        return move.signum() == 0 ? units.say("move.at-entry")
                : units.say(move.signum() < 0 ? "move.below-entry" : "move.above-entry", units.percent(move.abs()));
    }

    /** How far from one price to another, as a signed share of the first. */
    static BigDecimal move(BigDecimal to, BigDecimal from) {
        return to.subtract(from).divide(from, MathContext.DECIMAL128);
    }
}
