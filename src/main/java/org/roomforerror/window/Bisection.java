package org.roomforerror.window;

import java.util.function.DoubleUnaryOperator;

/** Finds where a function that never falls reaches a value, by halving the ratio of the bounds. */
final class Bisection {

    private Bisection() {
    }

    /** The place between the two bounds (above zero), to a relative accuracy of 1e-13. */
    static double rising(DoubleUnaryOperator function, double value, double from, double to) {
        double low = from;
        double high = to;
        while (high / low > 1 + 1e-13) {
            double middle = Math.sqrt(low) * Math.sqrt(high);
            if (middle <= low || middle >= high) {
                break;
            }
            if (function.applyAsDouble(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
