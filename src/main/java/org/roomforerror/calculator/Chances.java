package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.window.ChanceRange;

/** Writes probabilities and times that are estimates, with no more digits than an estimate deserves. */
public final class Chances {

    private static final String PERCENT = "\u202F%";

    private Chances() {
    }

    /** A probability in whole per cent; the ends are never claimed. */
    public static String percent(double chance) {
        if (chance < 0.01) {
            return "under 1" + PERCENT;
        }
        return chance > 0.99 ? "over 99" + PERCENT : whole(chance) + PERCENT;
    }

    /** A range of a probability: "40 to 62 %". */
    static String range(ChanceRange chance) {
        String least = percent(chance.least());
        String most = percent(chance.most());
        if (least.equals(most)) {
            return least;
        }
        return least.startsWith("under") || most.startsWith("over") ? least + " to " + most : whole(chance.least()) + " to " + most;
    }

    static Cell cell(double chance) {
        return Cell.of(percent(chance), plain(chance));
    }

    /** A probability or a number of hours for programs: six decimals at most. */
    static String plain(double value) {
        return HoldingData.plain(BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN));
    }

    static Object plain(OptionalDouble value) {
        return value.isPresent() ? plain(value.getAsDouble()) : null;
    }

    private static String whole(double chance) {
        return String.valueOf(Math.round(chance * 100));
    }
}
