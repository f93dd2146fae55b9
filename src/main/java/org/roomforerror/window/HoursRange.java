package org.roomforerror.window;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A time as a range of hours, for a more and a less volatile price than the one stated. Empty means: never, as far as
 * the price alone goes.
 *
 * @param shortest the shortest of the three
 * @param stated   with the volatility that was stated
 * @param longest  the longest of the three
 */
public record HoursRange(OptionalDouble shortest, OptionalDouble stated, OptionalDouble longest) {

    static HoursRange of(OptionalDouble calmer, OptionalDouble stated, OptionalDouble wilder) {
        double[] sorted = {orNever(calmer), orNever(stated), orNever(wilder)};
        Arrays.sort(sorted);
        return new HoursRange(orEmpty(sorted[0]), stated, orEmpty(sorted[2]));
    }

    private static double orNever(OptionalDouble hours) {
        return hours.orElse(Double.POSITIVE_INFINITY);
    }

    private static OptionalDouble orEmpty(double hours) {
        return hours == Double.POSITIVE_INFINITY ? OptionalDouble.empty() : OptionalDouble.of(hours);
    }
}
