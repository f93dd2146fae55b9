package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roomforerror.words.InEnglish;
import org.roomforerror.words.Speech;

class GuessTest {

    private static final Speech SPEECH = InEnglish.SPEECH;
    private static final String HELD = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        50000     | The margin call comes at 54 408.07 USDT: you have less room than you thought.
        58000     | The margin call comes at 54 408.07 USDT: you have more room than you thought.
        62000     | The margin call comes at 54 408.07 USDT, on the other side of the price now.
        54400     | The margin call comes at 54 408.07 USDT: you were within 0.02 %.
        54408.07  | That is right: the margin call comes there.
        """)
    void aGuessedPriceIsHeldAgainstTheRoomThereIs(String guess, String verdict) {
        assertTrue(verdict(HELD + "&guess=" + guess).endsWith(verdict), verdict(HELD + "&guess=" + guess));
    }

    @Test
    void whereThereIsNoPriceTheVerdictSaysSo() {
        assertEquals("You guessed 50 000 USDT. No price ahead brings the margin call.", verdict(HELD.replace("=10", "=1") + "&guess=50000"));
        assertEquals("You guessed 50 000 USDT. The margin call has begun already.", verdict(HELD + "&price=54300&guess=50000"));
        assertEquals("You guessed 20 USDT. It is 0 USDT: your guess was too high.", text(Asking.answer("restore", HELD + "&price=60000&guess=20").parts()
                .stream().filter(Part.Guess.class::isInstance).findFirst().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        AMOUNT   | 104 | 100 | You guessed 104 USDT. It is 100 USDT: you were within 4 %.
        AMOUNT   | 120 | 100 | You guessed 120 USDT. It is 100 USDT: your guess was too high.
        AMOUNT   | 80  | 100 | You guessed 80 USDT. It is 100 USDT: your guess was too low.
        COUNT    | 5   | 6   | You guessed 5 USDT. It is 6 USDT: your guess was too low.
        COUNT    | 6   | 6   | You guessed 6 USDT. That is right.
        TIME     | 21  | 23  | You guessed 21 USDT. It is 23 USDT: you were within 8.7 %.
        TIME     | 1   | 0   | You guessed 1 USDT. It is 0 USDT: your guess was too high.
        AMOUNT   | 5   |     | You guessed 5 USDT. There is no such number here.
        """)
    void everyKindOfGuessIsComparedAsClosely(Guess.Kind kind, String guess, BigDecimal truth, String verdict) {
        assertEquals(verdict, verdict(new Guess(SPEECH, "price-of-call", kind, "USDT"), guess, Optional.ofNullable(truth)));
    }

    @Test
    void theFieldStandsOpenAndIsAskedOfNobody() {
        for (Guess.Kind kind : Guess.Kind.values()) {
            FieldGroup group = new Guess(SPEECH, "price-of-call", kind, "USDT").group();
            assertFalse(group.folded());
            assertFalse(group.fields().get(0).needed());
            assertEquals("Nobody sees it but you.", group.fields().get(0).hint());
        }
    }

    private static String verdict(Guess question, String guess, Optional<BigDecimal> truth) {
        Inputs inputs = Inputs.read(List.of(question.group()), Map.of("guess", guess), new InputReader(SPEECH, Written.IN_LINK));
        return text(question.verdict(inputs, truth, value -> SPEECH.format().money(value, "USDT")).orElseThrow());
    }

    private static String verdict(String query) {
        return text(Asking.answer("margin-call", query).parts().stream().filter(Part.Guess.class::isInstance).findFirst().orElseThrow());
    }

    private static String text(Part guess) {
        return Asking.plain(((Part.Guess) guess).verdict().text());
    }
}
