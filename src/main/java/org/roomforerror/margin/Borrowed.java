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
        Backing backing = new Backing(position);
        if (position.side() == Side.SHORT) {
            BigDecimal cash = backing.own().add(position.notional(), Exact.DIGITS).add(backing.cash(), Exact.DIGITS);
            return new Borrowed(Line.constant(cash), Line.through(position.debt().orElse(position.quantity())));
        }
        BigDecimal unspent = backing.own().subtract(position.notional(), Exact.DIGITS);
        BigDecimal cash = unspent.max(BigDecimal.ZERO).add(backing.cash(), Exact.DIGITS);
        return new Borrowed(new Line(cash, position.quantity()), Line.constant(owed(position)));
    }

    /** What a long owes: the stated debt, or what its own money did not pay for. */
    static BigDecimal owed(Position position) {
        return position.debt().orElseGet(() -> position.notional().subtract(new Backing(position).own(), Exact.DIGITS).max(BigDecimal.ZERO));
    }

    /** Closes a part of what is held against a debt: a long repays what the sale brings after the fee, a short buys back and pays the fee. */
    static Position close(Position position, BigDecimal newQuantity, BigDecimal price, BigDecimal feeRate) {
        BigDecimal closed = Exact.times(position.quantity().subtract(newQuantity, Exact.DIGITS), price);
        BigDecimal fee = Exact.times(closed, feeRate);
        if (position.side() == Side.SHORT) {
            return position.reducedTo(newQuantity, price).afterFunding(fee);
        }
        return position.owing(owed(position).add(fee, Exact.DIGITS)).reducedTo(newQuantity, price);
    }

    Line equity() {
        return assets.minus(debt);
    }
}
