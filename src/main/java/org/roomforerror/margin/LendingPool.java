package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * On-chain lending, by health factor: support is liquidation threshold times value, requirement is the debt. Equality is safe.
 *
 * <p>A long has pledged the asset and owes money that stands still. A short has borrowed the asset and sold it; what the sale brought is
 * pledged together with its collateral. Accounts with several collaterals and debts: LendingAccount. Source: formula 1.7,
 * health factor.
 *
 * @param threshold liquidation threshold, a fraction above 0 up to 1
 */
public record LendingPool(BigDecimal threshold, Terms terms) implements MarginSystem {

    public LendingPool {
        Exact.positive(threshold, "liquidation threshold");
        if (threshold.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("liquidation threshold must be at most 1 (100 %), but is " + threshold);
        }
    }

    @Override
    public Kind kind() {
        return Kind.LENDING_POOL;
    }

    @Override
    public boolean equalityHeld() {
        return true;
    }

    @Override
    public Line support(Position position) {
        return pledged(position).times(threshold);
    }

    @Override
    public Requirement requirement(Position position) {
        return Requirement.of(Borrowed.of(kind().accept(position)).debt());
    }

    @Override
    public Line equity(Position position) {
        return pledged(position).minus(Borrowed.of(position).debt());
    }

    @Override
    public Position close(Position position, BigDecimal newQuantity, BigDecimal price, BigDecimal feeRate) {
        return Borrowed.close(kind().accept(position), newQuantity, price, feeRate);
    }

    private Line pledged(Position position) {
        kind().accept(position);
        return position.side() == Side.LONG ? new Line(position.added(), position.quantity()) : Borrowed.of(position).assets();
    }
}
