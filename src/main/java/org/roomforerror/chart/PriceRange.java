package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;

/** The stretch of prices a drawing shows: everything that has to be seen, and some room on both ends. */
record PriceRange(BigDecimal low, BigDecimal high) {

    private static final MathContext ROUGHLY = new MathContext(12, RoundingMode.HALF_EVEN);

    /**
     * The range around prices, with a share of the whole width kept free below and above. Never reaches zero, where an axis
     * of reciprocal prices would have no end.
     */
    static PriceRange around(Collection<BigDecimal> prices, double freeBelow, double freeAbove) {
        BigDecimal low = Collections.min(prices);
        BigDecimal high = Collections.max(prices);
        if (low.compareTo(high) == 0) {
            low = high.multiply(new BigDecimal("0.8"), ROUGHLY);
        }
        BigDecimal shown = high.subtract(low).divide(BigDecimal.valueOf(1 - freeBelow - freeAbove), ROUGHLY);
        BigDecimal from = low.subtract(shown.multiply(BigDecimal.valueOf(freeBelow), ROUGHLY), ROUGHLY);
        BigDecimal least = low.multiply(new BigDecimal("0.02"), ROUGHLY);
        return new PriceRange(from.max(least), high.add(shown.multiply(BigDecimal.valueOf(freeAbove), ROUGHLY), ROUGHLY));
    }

    /** Prices at equal distances from one end to the other, for lines that may bend. */
    BigDecimal share(int part, int parts) {
        return low.add(high.subtract(low).multiply(BigDecimal.valueOf(part), ROUGHLY).divide(BigDecimal.valueOf(parts), ROUGHLY), ROUGHLY);
    }
}
