package org.roomforerror.window;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.roomforerror.margin.Side;

/**
 * One hour of a tape: the first price, the highest, the lowest and the last.
 *
 * <p>Prices are in the unit of the tape and above zero; low ≤ open, close ≤ high. The order in which
 * high and low came inside the hour is unknown, so whoever replays it takes the worst first.
 *
 * @param start the beginning of the hour, on the full hour
 */
public record Hour(Instant start, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {

    /** @throws IllegalArgumentException if the figures contradict each other */
    public Hour {
        List<String> faults = faults(start, open, high, low, close);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /** The price of this hour that hurts the side most: the low for a long, the high for a short. */
    public BigDecimal worst(Side side) {
        return side == Side.LONG ? low : high;
    }

    /** What is wrong with such an hour, in words; empty if nothing is. */
    static List<String> faults(Instant start, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {
        List<String> faults = new ArrayList<>();
        if (start.getEpochSecond() % 3600 != 0 || start.getNano() != 0) {
            faults.add("the hour " + start + " does not begin on a full hour");
        }
        if (low.compareTo(high) > 0) {
            faults.add("the low " + low + " is above the high " + high);
            return faults;                    // open and close would only repeat the same fault
        }
        if (outside(open, low, high)) {
            faults.add("the open " + open + " is outside low to high, " + low + " to " + high);
        }
        if (outside(close, low, high)) {
            faults.add("the close " + close + " is outside low to high, " + low + " to " + high);
        }
        if (low.signum() <= 0) {
            faults.add("the low " + low + " is not above zero");
        }
        return faults;
    }

    private static boolean outside(BigDecimal price, BigDecimal low, BigDecimal high) {
        return price.compareTo(low) < 0 || price.compareTo(high) > 0;
    }
}
