package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/** How much of a debt has to be repaid, with money from elsewhere, so that support is what a threshold demands. Formula 1.7. */
record Repaying(MarginSystem system, Position position, BigDecimal price, Threshold target) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    Remedy.Cure cure() {
        BigDecimal room = room(position);
        if (room.signum() >= 0) {
            return new Remedy.Cure.NotNeeded();
        }
        BigDecimal gain = room(after(position, price, HALF)).subtract(room, Exact.DIGITS).multiply(BigDecimal.valueOf(2));
        if (gain.add(room, Exact.DIGITS).signum() <= 0) {
            return new Remedy.Cure.Impossible(Saying.of("impossible.repaying"));
        }
        BigDecimal share = Exact.divide(room.negate(), gain);
        BigDecimal money = Exact.times(Borrowed.of(position).debt().at(price), share);
        return new Remedy.Cure.Amount(money, Exact.divide(money, price), Optional.empty(), after(position, price, share));
    }

    private BigDecimal room(Position changed) {
        return system.lines(target, changed).room(price);
    }

    /** A long owes less money. A short buys units with money from elsewhere and hands them back: what its sale brought stays. */
    static Position after(Position position, BigDecimal price, BigDecimal share) {
        BigDecimal rest = BigDecimal.ONE.subtract(share, Exact.DIGITS);
        if (position.side() == Side.LONG) {
            return position.owing(Exact.times(Borrowed.owed(position), rest));
        }
        BigDecimal units = Exact.times(position.quantity(), share);
        Position smaller = position.reducedTo(Exact.times(position.quantity(), rest), price).adding(Exact.times(units, price));
        return position.debt().map(owed -> smaller.owing(Exact.times(owed, rest))).orElse(smaller);
    }
}
