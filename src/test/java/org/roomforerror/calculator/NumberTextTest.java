package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = false, value = {
        "64000|64000", "64,000|64000", "64 000|64000", "64\u00A0000|64000", "64\u2009000|64000", "64\u202F000|64000",
        "64000.50|64000.50", "64,000.50|64000.50", "64.000,50|64000.50", "1 234,5|1234.5", "1'234.5|1234.5",
        "1\u2019234.5|1234.5", "1_234|1234", "1,234,567|1234567", "1.234.567|1234567", "12,34,567.8|1234567.8",
        "0,5|0.5", "1,23|1.23", "0.005|0.005", ".5|.5", "64.|64", "  7 |7", "10x|10", "10\u00D7|10", "x10|10", "10 times|10",
        "$64,000|64000", "64,000 USDT|64000", "USD 5|5", "\u20AC1.234,5|1234.5", "-5|-5", "\u22125|-5", "-$5|-5", "$-5|-5",
        "+5|5", "64k|64000", "1.5k|1500", "1e5|1e5", "1E-3|1e-3", "\uFF16\uFF14\uFF10\uFF10\uFF10|64000", "1e400|1e400"
    })
    void readsNumbersAsPeopleWriteThem(String text, BigDecimal expected) {
        Reading.Value value = assertInstanceOf(Reading.Value.class, NumberText.read(text, Convention.POINT), text);
        assertEquals(0, expected.compareTo(value.amount()), () -> text + " was read as " + value.amount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.2.3", "1,2,3", "1 2", "12 34", "--5", "-$-5", "5 5%", "1e", "NaN", "Infinity",
        "10\u00B2", "\u00BD", "0x1F", "5;drop", "<b>5</b>", "1,234.5.6", "1.234,5,6", "e5", "-", "%", "$"})
    void asksAgainForWhatIsNoNumber(String text) {
        assertEquals(new Reading.Unreadable(Reading.Why.NOT_A_NUMBER), read(text), text);
    }

    @Test
    void aPerCentSignIsKeptApartFromTheNumber() {
        assertEquals(new Reading.Value(new BigDecimal("0.5"), true, false), read("0.5 %"));
        assertEquals(new Reading.Value(new BigDecimal("50"), true, false), read("50\uFF05"));
    }

    @Test
    void thePagesLanguageSettlesOneMarkBeforeThreeDigitsAndTheReadingSaysSo() {
        assertEquals(new Reading.Value(new BigDecimal("64000"), false, true), read("64,000"));
        assertEquals(new Reading.Value(new BigDecimal("64.000"), false, true), read("64.000"));
        assertEquals(new Reading.Value(new BigDecimal("64.000"), false, true), NumberText.read("64,000", Convention.COMMA));
        assertEquals(new Reading.Value(new BigDecimal("64000"), false, true), NumberText.read("64.000", Convention.COMMA));
    }

    @Test
    void nothingIsBlankAndNotZero() {
        assertEquals(new Reading.Blank(), read(""));
        assertEquals(new Reading.Blank(), read(" \u00A0\t"));
    }

    @Test
    void digitsOfOtherScriptsAreNamedAsSuch() {
        assertEquals(new Reading.Unreadable(Reading.Why.OTHER_DIGITS), read("\u0663"));
    }

    @Test
    void aMegabyteOfDigitsIsTooLongAndIsRefusedAtOnce() {
        String megabyte = "9".repeat(1_000_000);
        long start = System.nanoTime();
        assertEquals(new Reading.Unreadable(Reading.Why.TOO_LONG), read(megabyte));
        assertTrue(System.nanoTime() - start < 50_000_000L);
    }

    private static Reading read(String text) {
        return NumberText.read(text, Convention.POINT);
    }
}
