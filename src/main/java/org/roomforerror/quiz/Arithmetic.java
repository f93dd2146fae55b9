package org.roomforerror.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The few sums by which the values of a drawn position are made. */
final class Arithmetic {

    private Arithmetic() {
    }

    /** From one number to another in equal steps, both ends included. */
    static List<String> grid(BigDecimal from, BigDecimal to, BigDecimal step) {
        List<String> values = new ArrayList<>();
        for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
            values.add(at.toPlainString());
        }
        return values;
    }

    static String times(String number, String factor) {
        return new BigDecimal(number).multiply(new BigDecimal(factor)).stripTrailingZeros().toPlainString();
    }

    static String opposite(String side) {
        return side.equals("long") ? "short" : "long";
    }
}
