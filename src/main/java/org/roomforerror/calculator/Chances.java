package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.roomforerror.window.ChanceRange;

/** Writes probabilities and times that are estimates, with no more digits than an estimate deserves. */
final class Chances {

    private static final char THIN = '\u202F';

    private Chances() {
    }

    /** A probability in whole per cent; the ends are never claimed. */
    static String percent(double chance) {
        if (chance > 0 && chance < 0.01) {
            return "under 1" + THIN + "%";
        }
        if (chance < 1 && chance > 0.99) {
            return "over 99" + THIN + "%";
        }
        return whole(chance) + THIN + "%";
    }

    /** The range of a probability, from the calmer price to the wilder. */
    static String range(ChanceRange chance) {
        String least = percent(chance.least());
        String most = percent(chance.most());
        return least.equals(most) ? least : least + " to " + most;
    }

    static String time(OptionalDouble hours) {
        return hours.isPresent() ? TimeWords.hours(BigDecimal.valueOf(hours.getAsDouble())) : "no time that can be named";
    }

    private static String whole(double chance) {
        return BigDecimal.valueOf(chance * 100).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
    }
}
