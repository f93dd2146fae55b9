package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.window.ChanceRange;
import org.roomforerror.words.Speech;

/** Writes probabilities and times that are estimates, with no more digits than an estimate deserves. */
public final class Chances {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("0.99");

    private final Speech speech;

    public Chances(Speech speech) {
        this.speech = speech;
    }

    /** A probability in whole per cent; the ends are never claimed. */
    public String percent(double chance) {
        return claimed(chance) ? speech.format().rate(whole(chance).movePointLeft(2))
                : chance > 0.5 ? speech.say("chance.over", MOST) : speech.say("chance.under", LEAST);
    }

    /** A range of a probability: "40 to 62 %". */
    String range(ChanceRange chance) {
        String least = percent(chance.least());
        String most = percent(chance.most());
        if (least.equals(most)) {
            return least;
        }
        return claimed(chance.least()) && claimed(chance.most())
                ? speech.say("chance.range", whole(chance.least()), most) : speech.say("chance.range", least, most);
    }

    Cell cell(double chance) {
        return Cell.of(percent(chance), plain(chance));
    }

    /** A probability or a number of hours for programs: six decimals at most. */
    static String plain(double value) {
        return HoldingData.plain(BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN));
    }

    static Object plain(OptionalDouble value) {
        return value.isPresent() ? plain(value.getAsDouble()) : null;
    }

    private static boolean claimed(double chance) {
        return chance >= LEAST.doubleValue() && chance <= MOST.doubleValue();
    }

    private static BigDecimal whole(double chance) {
        return BigDecimal.valueOf(Math.round(chance * 100));
    }
}
