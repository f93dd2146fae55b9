package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The same rules written down a second time, as plainly as can be: no lines, no axis, and tiers as sums of slices. It knows how to say
 * what room is left at a price, and finds the price of a stage by halving.
 */
record Naive(Situation situation) {

    private static final MathContext MC = MathContext.DECIMAL128;

    /** Support less what a stage demands, at a price. */
    BigDecimal room(Stage stage, BigDecimal price) {
        if (stage.threshold() instanceof Threshold.OfRequirement at) {
            return support(price).subtract(requirement(price).multiply(at.multiple(), MC), MC);
        }
        return equity(price);
    }

    private BigDecimal support(BigDecimal price) {
        return switch (situation.system().kind()) {
            case LINEAR_FUTURES, INVERSE_FUTURES, USED_MARGIN, SECURITIES -> equity(price);
            case SPOT_MARGIN -> assets(price);
            case LOAN -> position().quantity().multiply(price, MC).add(position().added());
            case LENDING_POOL -> pledged(price).multiply(situation.percent(), MC);
        };
    }

    private BigDecimal requirement(BigDecimal price) {
        Position held = position();
        return switch (situation.system().kind()) {
            case LINEAR_FUTURES -> maintenance(held.quantity().multiply(situation.basis() == Basis.MARK ? price : held.entry(), MC));
            case INVERSE_FUTURES -> maintenance(held.quantity().divide(situation.basis() == Basis.MARK ? price : held.entry(), MC));
            case USED_MARGIN -> held.quantity().multiply(held.side() == Side.LONG ? held.entry() : price, MC).divide(held.leverage(), MC)
                .add(held.others().maintenance());
            case SPOT_MARGIN, LOAN, LENDING_POOL -> debt(price);
            case SECURITIES -> held.quantity().multiply(price, MC).multiply(situation.percent(), MC);
        };
    }

    private BigDecimal maintenance(BigDecimal notional) {
        BigDecimal sum = BigDecimal.ZERO;
        Tiers tiers = situation.tiers();
        if (tiers.jumping()) {
            sum = notional.multiply(tiers.at(notional).rate(), MC);
        } else {
            for (int i = 0; i < tiers.list().size(); i++) {
                BigDecimal from = tiers.list().get(i).floor();
                BigDecimal to = i + 1 < tiers.list().size() ? tiers.list().get(i + 1).floor().min(notional) : notional;
                sum = sum.add(to.subtract(from).max(BigDecimal.ZERO).multiply(tiers.list().get(i).rate(), MC), MC);
            }
            sum = sum.subtract(tiers.list().get(0).amount()).max(BigDecimal.ZERO);
        }
        return sum.add(notional.multiply(situation.fee(), MC), MC).add(position().others().maintenance());
    }

    private BigDecimal equity(BigDecimal price) {
        Position held = position();
        return switch (situation.system().kind()) {
            case LINEAR_FUTURES, USED_MARGIN -> wallet().add(price.subtract(held.entry()).multiply(held.quantity(), MC).multiply(sign()), MC);
            case INVERSE_FUTURES -> wallet().add(BigDecimal.ONE.divide(held.entry(), MC).subtract(BigDecimal.ONE.divide(price, MC), MC)
                .multiply(held.quantity(), MC).multiply(sign()), MC);
            case SPOT_MARGIN, SECURITIES -> assets(price).subtract(debt(price), MC);
            case LOAN -> support(price).subtract(debt(price), MC);
            case LENDING_POOL -> pledged(price).subtract(debt(price), MC);
        };
    }

    private BigDecimal wallet() {
        Position held = position();
        return held.collateral().add(held.added()).subtract(held.funding()).add(held.others().profit());
    }

    private BigDecimal assets(BigDecimal price) {
        Position held = position();
        BigDecimal cost = held.quantity().multiply(held.entry(), MC);
        BigDecimal put = held.added().subtract(held.funding());
        return held.side() == Side.LONG
            ? held.quantity().multiply(price, MC).add(held.collateral().subtract(cost).max(BigDecimal.ZERO)).add(put, MC)
            : held.collateral().add(cost).add(put, MC);
    }

    private BigDecimal pledged(BigDecimal price) {
        return position().side() == Side.LONG ? position().quantity().multiply(price, MC).add(position().added()) : assets(price);
    }

    private BigDecimal debt(BigDecimal price) {
        Position held = position();
        if (held.side() == Side.SHORT) {
            return held.quantity().multiply(price, MC);
        }
        return held.debt().orElseGet(() -> held.quantity().multiply(held.entry(), MC).subtract(held.collateral()).max(BigDecimal.ZERO));
    }

    private BigDecimal sign() {
        return BigDecimal.valueOf(position().side().sign());
    }

    private Position position() {
        return situation.position();
    }
}
