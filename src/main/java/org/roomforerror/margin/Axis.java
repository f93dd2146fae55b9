package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * What the two lines are straight in: the price itself, or for a coin-margined contract its reciprocal.
 *
 * <p>A coin-margined contract is worth {@code contracts / price} coins, which is a curve in the price and a straight line in
 * {@code 1 / price}. On its own axis every system of this engine is made of straight lines.
 */
public enum Axis {
    PRICE,
    RECIPROCAL;

    /** The coordinate of a price: the price, or one divided by it. The price must be more than zero. */
    public BigDecimal at(BigDecimal price) {
        return this == PRICE ? price : reciprocal(price);
    }

    /** The price at a coordinate; the way back from {@link #at}. The coordinate must be more than zero. */
    public BigDecimal price(BigDecimal coordinate) {
        return this == PRICE ? coordinate : reciprocal(coordinate);
    }

    /** Which way along this axis a position of that side gains: +1 towards larger coordinates, -1 towards smaller ones. */
    int gain(Side side) {
        return this == PRICE ? side.sign() : -side.sign();
    }

    private static BigDecimal reciprocal(BigDecimal value) {
        return Exact.divide(BigDecimal.ONE, Exact.positive(value, "price"));
    }
}
