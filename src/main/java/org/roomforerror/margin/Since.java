package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/** What has happened to a position since it was opened. Money in quote currency, or coin for a coin-margined contract. */
record Since(BigDecimal added, BigDecimal funding, BigDecimal realised, Optional<BigDecimal> debt) {

    static final Since NOTHING = new Since(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Optional.empty());

    /** What it all adds to the collateral. */
    BigDecimal balance() {
        return added.subtract(funding, Exact.DIGITS).add(realised, Exact.DIGITS);
    }

    Since adding(BigDecimal margin) {
        return new Since(added.add(margin, Exact.DIGITS), funding, realised, debt);
    }

    Since afterFunding(BigDecimal paid) {
        return new Since(added, funding.add(paid, Exact.DIGITS), realised, debt);
    }

    Since owing(BigDecimal owed) {
        return new Since(added, funding, realised, Optional.of(owed));
    }

    /** Takes the profit of a part that was closed. What goes into a stated debt of money is not there as money any more. */
    Since closing(BigDecimal profit, BigDecimal repaid, Side side) {
        BigDecimal paidOff = debt.map(owed -> owed.min(repaid)).orElse(BigDecimal.ZERO);
        BigDecimal kept = side == Side.LONG ? profit.subtract(paidOff, Exact.DIGITS) : profit;
        return new Since(added, funding, realised.add(kept, Exact.DIGITS), debt.map(owed -> owed.subtract(paidOff, Exact.DIGITS)));
    }
}
