package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What has happened to a position since it was opened. Money in quote currency, or coin for a coin-margined contract.
 *
 * @param added    margin put in by hand, less what was taken out
 * @param funding  funding and fees paid, less what was received
 * @param realised profit (negative: loss) taken on parts closed
 * @param paidOff  what the sale of parts paid into a stated debt, and is not there as money
 * @param debt     what is owed now, where it was stated
 */
record Since(BigDecimal added, BigDecimal funding, BigDecimal realised, BigDecimal paidOff, Optional<BigDecimal> debt) {

    static final Since NOTHING = new Since(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty());

    Since adding(BigDecimal margin) {
        return new Since(added.add(margin, Exact.DIGITS), funding, realised, paidOff, debt);
    }

    Since afterFunding(BigDecimal paid) {
        return new Since(added, funding.add(paid, Exact.DIGITS), realised, paidOff, debt);
    }

    Since owing(BigDecimal owed) {
        return new Since(added, funding, realised, paidOff, Optional.of(owed));
    }

    Since taking(BigDecimal profit) {
        return new Since(added, funding, realised.add(profit, Exact.DIGITS), paidOff, debt);
    }

    /** Pays money into a stated debt, as far as there is one. */
    Since repaying(BigDecimal money) {
        BigDecimal paid = debt.map(owed -> owed.min(money)).orElse(BigDecimal.ZERO);
        return new Since(added, funding, realised, paidOff.add(paid, Exact.DIGITS), debt.map(owed -> owed.subtract(paid, Exact.DIGITS)));
    }

    /** Hands back borrowed units, as far as a debt in units was stated. */
    Since handingBack(BigDecimal units) {
        return new Since(added, funding, realised, paidOff, debt.map(owed -> owed.subtract(units, Exact.DIGITS).max(BigDecimal.ZERO)));
    }
}
