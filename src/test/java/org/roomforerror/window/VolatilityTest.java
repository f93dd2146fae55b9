package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.words.InEnglish.said;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class VolatilityTest {

    @Test
    void aHundredPerCentAYearIsAboutOnePerCentAnHourAndFiveADay() {
        Volatility volatility = Volatility.ofYear(BigDecimal.ONE);
        assertEquals(0.01068, volatility.hourly(), 0.00001);
        assertEquals(0.05232, volatility.daily(), 0.00001);
        assertEquals(1, volatility.over(8766), 1e-12);
        assertEquals(1, Volatility.ofHour(volatility.hourly()).annual(), 1e-12);
    }

    @Test
    void whatIsNoVolatilityIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Volatility(-0.1));
        assertThrows(IllegalArgumentException.class, () -> new Volatility(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Volatility(101));
    }

    @Test
    void aTapeThatMovesOnePerCentEachHourHasThatHourlyVolatility() {
        List<Hour> hours = new ArrayList<>();
        BigDecimal price = new BigDecimal("100");
        for (int i = 0; i < 10; i++) {
            BigDecimal next = i % 2 == 0 ? new BigDecimal("101") : new BigDecimal("100");
            hours.add(new Hour(Instant.ofEpochSecond(3600L * i), price, price.max(next), price.min(next), next));
            price = next;
        }
        TapeVolatility measured = TapeVolatility.of(new Tape("made-up", header(), hours));
        assertEquals(Math.log(1.01), measured.fromCloses().hourly(), 1e-12);
        assertEquals(Math.log(1.01) / Math.sqrt(4 * Math.log(2)), measured.fromRanges().hourly(), 1e-12);
    }

    @Test
    void theDaysOfMarch2020WereTheWildestOfTheTapes() {
        double wildest = 0;
        for (Tape tape : TapesTest.TAPES.all()) {
            TapeVolatility measured = TapeVolatility.of(tape);
            assertTrue(measured.fromCloses().annual() > 0.3, tape.id());
            double ratio = measured.fromRanges().annual() / measured.fromCloses().annual();
            assertTrue(ratio > 0.5 && ratio < 2, tape.id() + ": " + ratio);
            wildest = Math.max(wildest, measured.fromCloses().annual());
        }
        assertEquals(wildest, TapeVolatility.of(TapesTest.TAPES.find("2020-03-12-eth").orElseThrow()).fromCloses().annual());
        assertEquals(VolatilityLevel.EXTREME, new Volatility(wildest).level());
    }

    @Test
    void eachVolatilityHasAWord() {
        assertEquals("still", said(new Volatility(0).level().label()));
        assertEquals(VolatilityLevel.CALM, new Volatility(0.15).level());
        assertEquals(VolatilityLevel.ORDINARY, new Volatility(0.5).level());
        assertEquals(VolatilityLevel.LIVELY, new Volatility(0.8).level());
        assertEquals(VolatilityLevel.STORMY, new Volatility(1.5).level());
        assertEquals(VolatilityLevel.EXTREME, new Volatility(4).level());
    }

    private static TapeHeader header() {
        return new TapeHeader("Made up", "none", "none", "BTC", "mark price", "USD", "none", "this test");
    }
}
