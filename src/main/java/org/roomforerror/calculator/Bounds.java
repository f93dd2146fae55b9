package org.roomforerror.calculator;

import java.math.BigDecimal;

/**
 * The range of a number field, both ends included. Ranges are wide: they keep out typing mistakes and numbers that no
 * drawing could show, not positions that would be unwise.
 */
public record Bounds(BigDecimal lowest, BigDecimal highest) {

    public Bounds {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("lowest above highest: " + lowest + ", " + highest);
        }
    }

    /** Bounds written as plain numbers. */
    public static Bounds between(String lowest, String highest) {
        return new Bounds(new BigDecimal(lowest), new BigDecimal(highest));
    }

    boolean hold(BigDecimal value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }
}
