package org.roomforerror.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    private final Format english = Format.of(Locale.UK);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # price, tick,   unit, shown
            56120.5, 0.1,    USDT, 56 120.5 USDT
            60000,   0.1,    USDT, 60 000 USDT
            1.5,     0.01,   USD,  1.50 USD
            0.4321,  0.0001, USDT, 0.4321 USDT
            999,     1,      USD,  999 USD
            1234567, 10,     USD,  1 234 567 USD
            """)
    void aPriceHasTheDecimalsOfItsTickOrNone(BigDecimal price, BigDecimal tick, String unit, String shown) {
        assertEquals(shown, plain(english.price(price, tick, unit)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1000,       USDT, 1 000 USDT
            47.5,       USDT, 47.50 USDT
            -1250.129,  USD,  −1 250.13 USD
            0,          USD,  0 USD
            0.16666666, BTC,  0.166667 BTC
            2,          BTC,  2 BTC
            """)
    void moneyIsInHundredthsAndCoinsInSignificantDigits(BigDecimal amount, String unit, String shown) {
        assertEquals(shown, plain(english.money(amount, unit)));
    }

    @Test
    void theCallerChoosesTheDirectionThatDoesNotFlatter() {
        assertEquals("47.50 USD", plain(english.money(new BigDecimal("47.509"), "USD", RoundingMode.DOWN)));
        assertEquals("9.5 %", plain(english.percent(new BigDecimal("0.0959"), RoundingMode.DOWN)));
        assertEquals("19.1×", english.times(new BigDecimal("19.01"), RoundingMode.UP));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.0955,   9.6 %
            0.1,      10 %
            -0.05,    −5 %
            0.0045,   0.45 %
            1.3,      130 %
            0,        0 %
            """)
    void aFractionIsWrittenAsPerCent(BigDecimal fraction, String shown) {
        assertEquals(shown, plain(english.percent(fraction)));
    }

    @Test
    void aRateKeepsAllItsDigits() {
        assertEquals("0.625 %", plain(english.rate(new BigDecimal("0.00625"))));
        assertEquals("83.33 %", plain(english.rate(new BigDecimal("0.8333"))));
    }

    @Test
    void aSignIsWrittenBothWays() {
        assertEquals("+4.2 %", plain(english.signedPercent(new BigDecimal("0.042"))));
        assertEquals("−300 USD", plain(english.signedMoney(new BigDecimal("-300"), "USD", RoundingMode.DOWN)));
    }

    @Test
    void spacesInsideANumberNeverBreakTheLine() {
        assertEquals("56\u202F120.5\u00A0USDT", english.price(new BigDecimal("56120.5"), new BigDecimal("0.1"), "USDT"));
        assertEquals("9.6\u202F%", english.percent(new BigDecimal("0.096")));
        assertEquals("22\u00A0November\u00A02026", english.date(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void theDecimalMarkFollowsTheLanguage() {
        assertEquals("56 120,5 USDT",
                plain(Format.of(Locale.GERMANY).price(new BigDecimal("56120.5"), new BigDecimal("0.1"), "USDT")));
    }

    @Test
    void aLittleLeverageDoesNotReadLikeNone() {
        assertEquals("1.01×", english.times(new BigDecimal("1.01")));
        assertEquals("1×", english.times(BigDecimal.ONE));
        assertEquals("1.1×", english.times(new BigDecimal("1.1")));
        assertEquals("10×", english.times(BigDecimal.TEN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en-GB; 12 Mar;     12 Mar, 22:00;     12 March 2020, 22:00
            de;    12. März;   12. März, 22:00;   12. März 2020, 22:00
            fr;    12 mars;    12 mars, 22:00;    12 mars 2020, 22:00
            pt;    12 de mar.; 12 de mar., 22:00; 12 de março de 2020, 22:00
            ja;    3月12日;     3月12日, 22:00;     2020年3月12日, 22:00
            hu;    márc. 12.;  márc. 12., 22:00;  2020. március 12., 22:00
            """)
    void aTimeFollowsTheLanguage(String tag, String day, String dayAndHour, String moment) {
        Format format = Format.of(Locale.forLanguageTag(tag));
        Instant time = Instant.parse("2020-03-12T22:00:00Z");
        assertEquals(day, format.day(time));
        assertEquals(dayAndHour, format.dayAndHour(time));
        assertEquals(moment, format.moment(time));
        assertEquals(moment + " UTC", format.hour(time));
    }

    @Test
    void aMomentIsToldInUniversalTimeTheWayTheLanguageTellsIt() {
        Instant moment = Instant.parse("2020-03-12T22:00:00Z");
        assertEquals("12\u00A0March\u00A02020", english.date(moment));
        assertEquals("22:00", english.time(moment));
        assertEquals("12.\u00A0März\u00A02020", Format.of(Locale.GERMAN).date(moment));
        assertEquals("22:00", Format.of(Locale.GERMAN).time(moment));
        assertEquals("22.00", Format.of(new Locale("fi")).time(moment));
    }

    private static String plain(String shown) {
        return shown.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    @Test
    void theLastDigitOfALongReckoningDoesNotPushARoundAmountUp() {
        Format format = Format.of(Locale.UK);
        BigDecimal fifty = new BigDecimal("50.00000000000000000000000000000002");
        assertEquals(format.money(new BigDecimal(50), "USDT"), format.money(fifty, "USDT", RoundingMode.UP));
        assertEquals(format.percent(new BigDecimal("0.1")), format.percent(new BigDecimal("0.0999999999999999999999999999999"), RoundingMode.DOWN));
    }
}
