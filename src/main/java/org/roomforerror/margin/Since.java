package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What has happened to a position since it was opened. Money in quote currency, or coin for a coin-margined contract.
 *
 * @param added    margin put in by hand, less what was taken out
 * @param funding  funding and fees paid, less what was received
 * @param realised profit (negative: loss) taken on parts closed
 * @param paidOff  what the sale of parts brought and went towards a stated debt
 * @param spare    what of that was left when the debt was paid
 * @param debt     what is owed now, where it was stated
 */
record Since(BigDecimal added, BigDecimal funding, BigDecimal realised, BigDecimal paidOff, BigDecimal spare, Optional<BigDecimal> debt) {

    static final Since NOTHING =
        new Since(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty());

    Since adding(BigDecimal margin) {
        return new Since(added.add(margin, Exact.DIGITS), funding, realised, paidOff, spare, debt);
    }

    Since afterFunding(BigDecimal paid) {
        return new Since(added, funding.add(paid, Exact.DIGITS), realised, paidOff, spare, debt);
    }

    Since owing(BigDecimal owed) {
        return new Since(added, funding, realised, paidOff, spare, Optional.of(owed));
    }

    Since taking(BigDecimal profit) {
        return new Since(added, funding, realised.add(profit, Exact.DIGITS), paidOff, spare, debt);
    }

    /** More is opened at a price with nothing put in: a stated debt grows by what it cost, or by the units that were borrowed. */
    Since opening(Opened more, BigDecimal atPrice) {
        BigDecimal borrowed = more.side() == Side.LONG ? Exact.times(more.quantity(), atPrice) : more.quantity();
        return debt.map(owed -> owing(owed.add(borrowed, Exact.DIGITS))).orElse(this);
    }

    /** A part is closed at a price: its gain is taken, a long repays with what the sale brings, a short hands back the units it bought. */
    Since closing(Opened part, BigDecimal atPrice) {
        Since taken = taking(part.profitAt(atPrice));
        return part.side() == Side.LONG ? taken.repaying(part.notionalAt(atPrice)) : taken.handingBack(part.quantity());
    }

    /** Pays money into a stated debt; what is left of it stays. Without a stated debt the money is where the profit is. */
    private Since repaying(BigDecimal money) {
        if (debt.isEmpty()) {
            return this;
        }
        BigDecimal owed = debt.get().subtract(money, Exact.DIGITS);
        return new Since(added, funding, realised, paidOff.add(money, Exact.DIGITS),
            spare.add(owed.negate().max(BigDecimal.ZERO), Exact.DIGITS), Optional.of(owed.max(BigDecimal.ZERO)));
    }

    /** Hands back borrowed units, as far as a debt in units was stated. */
    private Since handingBack(BigDecimal units) {
        return new Since(added, funding, realised, paidOff, spare,
            debt.map(owed -> owed.subtract(units, Exact.DIGITS).max(BigDecimal.ZERO)));
    }
}
