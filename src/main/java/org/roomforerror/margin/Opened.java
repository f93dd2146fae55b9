package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A position as it was opened.
 *
 * @param axis           on which its value is a straight line; with it go the currencies, as {@link Position} says
 * @param quantity       units of the asset, or US dollars of contracts; more than zero
 * @param entry          price in quote currency, more than zero
 * @param collateral     quote currency, or coin; zero or more
 * @param chosenLeverage more than zero; empty where it only follows from the quantity
 */
record Opened(Axis axis, Side side, BigDecimal quantity, BigDecimal entry, BigDecimal collateral, Optional<BigDecimal> chosenLeverage) {

    Opened {
        Exact.positive(quantity, "quantity");
        Exact.positive(entry, "entry price");
        Exact.notNegative(collateral, "collateral");
        chosenLeverage.ifPresent(leverage -> Exact.positive(leverage, "leverage"));
    }

    /** With no leverage chosen. */
    static Opened of(Axis axis, Side side, BigDecimal quantity, BigDecimal entry, BigDecimal collateral) {
        return new Opened(axis, side, quantity, entry, collateral, Optional.empty());
    }

    BigDecimal leverage() {
        return chosenLeverage.orElseGet(() -> collateral.signum() == 0 ? BigDecimal.ZERO : Exact.divide(notionalAt(entry), collateral));
    }

    BigDecimal notionalAt(BigDecimal price) {
        return Exact.times(quantity, axis.at(price));
    }

    BigDecimal profitAt(BigDecimal price) {
        BigDecimal gained = notionalAt(price).subtract(notionalAt(entry), Exact.DIGITS);
        return axis.gain(side) > 0 ? gained : gained.negate();
    }

    Opened at(BigDecimal leverage) {
        return new Opened(axis, side, quantity, entry, collateral, Optional.of(leverage));
    }

    Opened flipped() {
        return new Opened(axis, side.opposite(), quantity, entry, collateral, chosenLeverage);
    }

    Opened resized(BigDecimal newQuantity) {
        return new Opened(axis, side, newQuantity, entry, collateral, chosenLeverage);
    }

    Opened backedBy(BigDecimal newCollateral) {
        return new Opened(axis, side, quantity, entry, newCollateral, chosenLeverage);
    }

    /** With more of it opened at a price, and nothing put in: the entry becomes the average at which all of it was opened. */
    Opened enlarged(BigDecimal more, BigDecimal atPrice) {
        BigDecimal whole = quantity.add(Exact.positive(more, "quantity opened"), Exact.DIGITS);
        BigDecimal cost = notionalAt(entry).add(resized(more).notionalAt(atPrice), Exact.DIGITS);
        BigDecimal average = axis == Axis.PRICE ? Exact.divide(cost, whole) : Exact.divide(whole, cost);
        return new Opened(axis, side, whole, average, collateral, chosenLeverage);
    }
}
