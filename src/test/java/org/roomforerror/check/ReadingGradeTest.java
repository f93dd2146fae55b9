package org.roomforerror.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingGradeTest {

    @Test
    void theGradeIsKincaidsFormula() {
        // 6 words, 1 sentence, 7 syllables: 0.39 * 6 + 11.8 * 7 / 6 - 15.59
        assertEquals("0.52", ReadingGrade.of(Sentence.in("The price falls and margin shrinks.")).value().toPlainString());
    }

    @Test
    void shortWordsInShortSentencesAreEasyAndLongOnesAreHard() {
        assertFalse(ReadingGrade.of(Sentence.in("The price falls. You lose. The stage begins.")).above(4));
        assertTrue(ReadingGrade.of(Sentence.in("Institutional considerations necessitate comprehensive collateralisation.")).above(12));
    }

    @Test
    void figuresAndFormulasAreNoWords() {
        assertEquals(List.of("At", "you", "have", "left"),
                Sentence.in("At 45\u202F340.06\u00A0USDT you have 6.8\u202F% left").get(0).words());
        assertEquals(List.of(), Sentence.in("12\u00A0% = 3×").get(0).words());
    }

    @Test
    void aFigureWithItsUnitIsOneWordOfASentence() {
        assertEquals(6, Sentence.in("At 45\u202F340.06\u00A0USDT you have 6.8\u202F% left.").get(0).length());
    }

    @Test
    void pointsInFiguresAndAbbreviationsEndNoSentence() {
        assertEquals(List.of("It costs 4.50 USD, e.g. here.", "In the U.S. Congress, too.", "(So it is.)", "Is it?"),
                Sentence.in("It costs 4.50 USD, e.g. here. In the U.S. Congress, too. (So it is.) Is it?").stream()
                        .map(Sentence::text).toList());
    }
}
