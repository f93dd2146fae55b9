package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * Assets and debt of a position that was bought, or sold, with something borrowed.
 *
 * <p>A long owes quote currency: what the purchase cost beyond its own money, unless a debt is stated. A short owes units of the asset, and
 * holds what their sale brought. Source: formula 1.6.
 *
 * @param assets what is held, as a line in the price
 * @param debt   what is owed, as a line in the price
 */
record Borrowed(Line assets, Line debt) {

    static Borrowed of(Position position) {
        BigDecimal own = position.collateral().add(position.realised(), Exact.DIGITS);
        BigDecimal paidIn = position.added().subtract(position.funding(), Exact.DIGITS);
        if (position.side() == Side.SHORT) {
            BigDecimal cash = own.add(position.notional(), Exact.DIGITS).add(paidIn, Exact.DIGITS);
            return new Borrowed(Line.constant(cash), Line.through(position.debt().orElse(position.quantity())));
        }
        BigDecimal unspent = own.subtract(position.notional(), Exact.DIGITS);
        BigDecimal cash = unspent.max(BigDecimal.ZERO).add(paidIn, Exact.DIGITS);
        return new Borrowed(new Line(cash, position.quantity()), Line.constant(owed(position)));
    }

    /** What a long owes: the stated debt, or what its own money did not pay for. */
    static BigDecimal owed(Position position) {
        BigDecimal own = position.collateral().add(position.realised(), Exact.DIGITS);
        return position.debt().orElseGet(() -> position.notional().subtract(own, Exact.DIGITS).max(BigDecimal.ZERO));
    }

    Line equity() {
        return assets.minus(debt);
    }
}
