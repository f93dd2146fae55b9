package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How a price is rounded to be shown: to the system's own price step, or to six significant digits where it names none, or
 * where its step is too coarse for the price, as a step of a cent is for an asset that costs less than a cent.
 *
 * <p>The rounding never flatters: the price shown is met before the exact one. A long's stage price is rounded up, a short's down.
 *
 * @param step the smallest step of the price, more than zero; empty for six significant digits
 */
public record Tick(Optional<BigDecimal> step) {

    /** No price step: six significant digits. */
    public static final Tick NONE = new Tick(Optional.empty());

    private static final int DIGITS = 6;

    /** A step above this share of a price would hide what the price has to tell. */
    private static final BigDecimal COARSE = new BigDecimal("0.001");

    /** A price reckoned to 34 digits may miss a round one by its last digit; without this, 54000 could be shown as 54000.01. */
    private static final MathContext SETTLED = new MathContext(28, RoundingMode.HALF_EVEN);

    public Tick {
        step.ifPresent(value -> Exact.positive(value, "tick"));
    }

    public static Tick of(BigDecimal step) {
        return new Tick(Optional.of(step));
    }

    /** The price as shown where the stage is met by a falling price: rounded up. */
    public BigDecimal up(BigDecimal price) {
        return round(price, RoundingMode.CEILING);
    }

    /** The price as shown where the stage is met by a rising price: rounded down. */
    public BigDecimal down(BigDecimal price) {
        return round(price, RoundingMode.FLOOR);
    }

    /** The distance between this price and the next one that can be shown, in the same unit as the price. */
    public BigDecimal sizeAt(BigDecimal price) {
        return fine(price).orElseGet(() -> BigDecimal.ONE.scaleByPowerOfTen(price.precision() - price.scale() - DIGITS));
    }

    /** The system's own step, where it is fine enough to show this price by; empty where digits count. */
    public Optional<BigDecimal> stepAt(BigDecimal price) {
        return fine(price);
    }

    private BigDecimal round(BigDecimal price, RoundingMode mode) {
        BigDecimal settled = price.round(SETTLED);
        return fine(settled)
            .map(size -> settled.divide(size, 0, mode).multiply(size))
            .orElseGet(() -> settled.round(new MathContext(DIGITS, mode)));
    }

    /** The system's own step, where it is fine enough for this price. */
    private Optional<BigDecimal> fine(BigDecimal price) {
        return step.filter(size -> price.signum() == 0 || size.compareTo(price.abs().multiply(COARSE)) <= 0);
    }
}
