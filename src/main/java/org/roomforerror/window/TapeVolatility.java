package org.roomforerror.window;

import java.math.BigDecimal;

/**
 * How much the price of a tape moved about, measured in two ways that need not agree.
 *
 * @param fromCloses from the moves between the ends of the hours; it does not see what happens inside an hour
 * @param fromRanges from the distances between low and high; it does not see jumps between two hours
 */
public record TapeVolatility(Volatility fromCloses, Volatility fromRanges) {

    /**
     * Measures a tape. The moves are taken about zero and not about their mean, so that a long fall counts
     * as movement and not as a trend that anyone knew of. The ranges by Parkinson, "The extreme value method for
     * estimating the variance of the rate of return", 1980: the mean squared logarithm of high over low,
     * divided by 4 ln 2.
     */
    public static TapeVolatility of(Tape tape) {
        double moves = 0;
        double ranges = 0;
        BigDecimal before = tape.open();
        for (Hour hour : tape.hours()) {
            moves += square(log(hour.close(), before));
            ranges += square(log(hour.high(), hour.low()));
            before = hour.close();
        }
        int hours = tape.hours().size();
        return new TapeVolatility(Volatility.ofHour(Math.sqrt(moves / hours)),
                Volatility.ofHour(Math.sqrt(ranges / hours / (4 * Math.log(2)))));
    }

    private static double log(BigDecimal price, BigDecimal before) {
        return Math.log(price.doubleValue() / before.doubleValue());
    }

    private static double square(double x) {
        return x * x;
    }
}
