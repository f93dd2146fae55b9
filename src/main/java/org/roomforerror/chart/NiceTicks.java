package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers for an axis: steps of 1, 2 or 5 times a power of ten. */
public final class NiceTicks {

    private static final BigDecimal[] STEPS = {BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN};

    private NiceTicks() {
    }

    /** The round numbers inside a range, at most {@code most} of them, in rising order; the range must not be empty. */
    public static List<BigDecimal> within(BigDecimal low, BigDecimal high, int most) {
        BigDecimal width = high.subtract(low);
        if (width.signum() <= 0 || most < 1) {
            throw new IllegalArgumentException("no room for ticks from " + low + " to " + high);
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent(width) - 2);
        while (true) {
            for (BigDecimal step : STEPS) {
                List<BigDecimal> ticks = multiples(low, high, step.multiply(power), most);
                if (ticks.size() <= most) {
                    return ticks;
                }
            }
            power = power.scaleByPowerOfTen(1);
        }
    }

    private static List<BigDecimal> multiples(BigDecimal low, BigDecimal high, BigDecimal step, int most) {
        List<BigDecimal> ticks = new ArrayList<>();
        BigDecimal tick = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (tick.compareTo(high) <= 0 && ticks.size() <= most) {
            ticks.add(tick.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(tick.stripTrailingZeros().toPlainString()));
            tick = tick.add(step);
        }
        return ticks;
    }

    private static int exponent(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(1, RoundingMode.DOWN));
        return rounded.precision() - rounded.scale() - 1;
    }
}
