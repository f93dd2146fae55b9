package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers and lines as a working writes them: ten digits, plain notation, true signs, and no language. */
final class Written {

    private static final MathContext DIGITS = new MathContext(10);

    private Written() {
    }

    static String number(BigDecimal value) {
        String text = value.round(DIGITS).stripTrailingZeros().toPlainString();
        return text.replace('-', '\u2212');
    }

    /** A number inside a formula: a negative one stands in brackets. */
    static String factor(BigDecimal value) {
        return value.signum() < 0 ? "(" + number(value) + ")" : number(value);
    }

    /** A line in the price: {@code −9000 + 0.1666666667 × P}, or {@code … ÷ P} where it is straight in 1 / price. */
    static String line(Line line, Axis axis) {
        if (line.slope().signum() == 0) {
            return number(line.constant());
        }
        String steep = number(line.slope().abs());
        String slope = axis == Axis.RECIPROCAL ? steep + " ÷ P" : steep.equals("1") ? "P" : steep + " × P";
        if (line.constant().signum() == 0) {
            return line.slope().signum() > 0 ? slope : "\u2212" + slope;
        }
        return number(line.constant()) + (line.slope().signum() > 0 ? " + " : " \u2212 ") + slope;
    }
}
