package org.roomforerror.window;

/**
 * A probability as a range, for a more and a less volatile price than the one stated; each from 0 to 1.
 *
 * @param stated with the volatility that was stated
 */
public record ChanceRange(double least, double stated, double most) {

    static ChanceRange of(double calmer, double stated, double wilder) {
        return new ChanceRange(Math.min(stated, Math.min(calmer, wilder)), stated, Math.max(stated, Math.max(calmer, wilder)));
    }
}
