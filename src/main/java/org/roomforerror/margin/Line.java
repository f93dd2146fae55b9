package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A straight line {@code constant + slope * x}, where {@code x} is a coordinate on an {@link Axis}.
 *
 * @param constant an amount of money: quote currency, or coin for a coin-margined contract
 * @param slope    money per unit of the axis, for instance the quantity of the asset
 */
public record Line(BigDecimal constant, BigDecimal slope) {

    public static final Line ZERO = constant(BigDecimal.ZERO);

    /** A level line: the same amount at every price. */
    public static Line constant(BigDecimal amount) {
        return new Line(amount, BigDecimal.ZERO);
    }

    /** A line through the origin: nothing at zero, {@code slope} more with every unit of the axis. */
    public static Line through(BigDecimal slope) {
        return new Line(BigDecimal.ZERO, slope);
    }

    public BigDecimal at(BigDecimal x) {
        return slope.signum() == 0 ? constant : constant.add(slope.multiply(x, Exact.DIGITS), Exact.DIGITS);
    }

    public Line plus(Line other) {
        return new Line(constant.add(other.constant, Exact.DIGITS), slope.add(other.slope, Exact.DIGITS));
    }

    public Line minus(Line other) {
        return new Line(constant.subtract(other.constant, Exact.DIGITS), slope.subtract(other.slope, Exact.DIGITS));
    }

    public Line times(BigDecimal factor) {
        return new Line(Exact.times(constant, factor), Exact.times(slope, factor));
    }

    /** Where the line meets zero; empty for a level line. It may lie below zero, where there is no price. */
    public Optional<BigDecimal> root() {
        return slope.signum() == 0 ? Optional.empty() : Optional.of(Exact.divide(constant.negate(), slope));
    }

    /** Whether the line is zero everywhere. */
    boolean isZero() {
        return constant.signum() == 0 && slope.signum() == 0;
    }
}
