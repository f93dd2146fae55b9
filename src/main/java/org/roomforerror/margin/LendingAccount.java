package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An account in a lending pool with several collaterals and debts. Source: formula 1.7; equality is safe.
 *
 * <p>Health is the sum of value times liquidation threshold over the collaterals, divided by the debts. The price at which a stage begins is
 * asked for one asset, with all others held at their present prices; an asset may be pledged and owed at once.
 *
 * @param terms a stage at multiple 1 is liquidation
 */
public record LendingAccount(List<Pledge> pledges, List<Debt> debts, Terms terms) {

    /**
     * @param units     more than zero
     * @param price     present price in quote currency
     * @param threshold liquidation threshold, a fraction above 0 up to 1
     */
    public record Pledge(String asset, BigDecimal units, BigDecimal price, BigDecimal threshold) {
        BigDecimal worth() {
            return Exact.times(units, price);
        }

        BigDecimal counted() {
            return Exact.times(worth(), threshold);
        }
    }

    /**
     * @param units what is owed, interest included
     * @param price present price in quote currency
     */
    public record Debt(String asset, BigDecimal units, BigDecimal price) {
        BigDecimal worth() {
            return Exact.times(units, price);
        }
    }

    public LendingAccount {
        pledges = List.copyOf(pledges);
        debts = List.copyOf(debts);
    }

    /** The health factor; without a value where nothing is owed. */
    public Ratio health() {
        return Gauge.HEALTH_FACTOR.read(sum(pledges, Pledge::counted), sum(debts, Debt::worth), BigDecimal.ONE);
    }

    /** Debts over the worth of the collaterals; without a value where nothing is pledged. */
    public Ratio loanToValue() {
        return Gauge.LOAN_TO_VALUE.read(sum(pledges, Pledge::worth), sum(debts, Debt::worth), BigDecimal.ONE);
    }

    /** The ladder of one asset with all others held still. Moves are from its present price. */
    public Ladder ladder(String asset) {
        BigDecimal price = price(asset);
        int gains = lines(asset, Stage.BANKRUPTCY).support().slope().signum();
        Crossing crossing = new Crossing(Axis.PRICE, terms.tick(), price, gains == 0 ? -1 : -gains);
        return Rungs.of(terms, crossing, equity(asset), price, stage -> lines(asset, stage),
            stage -> Saying.of("never.no-move-alone", asset, stage)).inOrder(price);
    }

    TwoLines lines(String asset, Stage stage) {
        if (stage.threshold() instanceof Threshold.OfRequirement at) {
            return new TwoLines(pledged(asset, Pledge::counted), Requirement.of(owed(asset)).times(at.multiple()), true);
        }
        return new TwoLines(equity(asset), Requirement.none(), false);
    }

    private Line equity(String asset) {
        return pledged(asset, Pledge::worth).minus(owed(asset));
    }

    private Line pledged(String asset, Function<Pledge, BigDecimal> value) {
        List<Pledge> moving = pledges.stream().filter(pledge -> pledge.asset().equals(asset)).toList();
        List<Pledge> still = pledges.stream().filter(pledge -> !pledge.asset().equals(asset)).toList();
        return new Line(sum(still, value), sum(moving, pledge -> Exact.divide(value.apply(pledge), pledge.price())));
    }

    private Line owed(String asset) {
        List<Debt> moving = debts.stream().filter(debt -> debt.asset().equals(asset)).toList();
        List<Debt> still = debts.stream().filter(debt -> !debt.asset().equals(asset)).toList();
        return new Line(sum(still, Debt::worth), sum(moving, Debt::units));
    }

    private BigDecimal price(String asset) {
        Optional<BigDecimal> pledged = pledges.stream().filter(each -> each.asset().equals(asset)).map(Pledge::price).findFirst();
        return pledged.or(() -> debts.stream().filter(each -> each.asset().equals(asset)).map(Debt::price).findFirst())
            .orElseThrow(() -> new IllegalArgumentException("the account neither holds nor owes " + asset));
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, BigDecimal> value) {
        return Account.sum(all.stream().map(value).toList());
    }
}
