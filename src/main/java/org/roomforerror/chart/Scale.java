package org.roomforerror.chart;

import java.math.BigDecimal;

/** Carries values to pixels, evenly or by equal ratios. */
public final class Scale {

    private final double low;
    private final double high;
    private final double start;
    private final double end;
    private final boolean ratios;

    private Scale(double low, double high, double start, double end, boolean ratios) {
        this.low = low;
        this.high = high;
        this.start = start;
        this.end = end;
        this.ratios = ratios;
    }

    /** Equal steps in value are equal steps in pixels; {@code low} lies at {@code start}, {@code high} at {@code end}. */
    public static Scale even(BigDecimal low, BigDecimal high, double start, double end) {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("an axis needs room: " + low + " to " + high);
        }
        return new Scale(low.doubleValue(), high.doubleValue(), start, end, false);
    }

    /** Equal ratios are equal steps in pixels; both ends above zero. */
    public static Scale ratios(BigDecimal low, BigDecimal high, double start, double end) {
        if (low.signum() <= 0 || low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("an axis of ratios needs room above zero: " + low + " to " + high);
        }
        return new Scale(Math.log(low.doubleValue()), Math.log(high.doubleValue()), start, end, true);
    }

    /** The pixel of a value; values outside the range lie outside the pixels. */
    public double at(BigDecimal value) {
        double v = ratios ? Math.log(value.doubleValue()) : value.doubleValue();
        return start + (v - low) / (high - low) * (end - start);
    }

    /** The pixel of a value, held inside the scale's pixels. */
    public double within(BigDecimal value) {
        double pixel = at(value);
        return Math.max(Math.min(start, end), Math.min(Math.max(start, end), pixel));
    }
}
