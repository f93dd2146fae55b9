package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roomforerror.TheContent;

/** The landmarks of the thirteen tapes that the site shows. */
class TapesTest {

    static final Tapes TAPES = TheContent.WORLD.tapes();

    @Test
    void noTapeIsRefused() {
        assertEquals(List.of(), TAPES.problems());
    }

    @Test
    void thereAreThirteenTapesInTheOrderOfTheirDays() {
        List<String> ids = TAPES.all().stream().map(Tape::id).toList();
        assertEquals(13, ids.size());
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @ParameterizedTest
    @CsvSource({
            // id,             hours, open,   close,  low,    low hour,          high,   high hour
            "2020-03-12-btc,   72,    7893,   5583,   3802,   2020-03-13T02:00,  7979,   2020-03-11T22:00",
            "2020-03-12-eth,   72,    200.6,  134.1,  87.1,   2020-03-13T02:00,  203.0,  2020-03-11T01:00",
            "2021-02-08-btc,   72,    39126,  46655,  37417,  2021-02-07T16:00,  48237,  2021-02-09T07:00",
            "2021-05-19-btc,   72,    43564,  40511,  29563,  2021-05-19T13:00,  45814,  2021-05-18T06:00",
            "2021-05-19-eth,   72,    3283.3, 2769.9, 1764.3, 2021-05-19T13:00,  3567.4, 2021-05-18T11:00",
            "2021-12-04-btc,   72,    56514,  49356,  43404,  2021-12-04T05:00,  57637,  2021-12-03T13:00",
            "2022-06-13-btc,   96,    29078,  22124,  20830,  2022-06-14T02:00,  29423,  2022-06-11T05:00",
            "2022-11-08-btc,   84,    20900,  16386,  15543,  2022-11-09T22:00,  21060,  2022-11-07T02:00",
            "2024-02-28-btc,   84,    51759,  63018,  50936,  2024-02-26T09:00,  64195,  2024-02-28T17:00",
            "2024-08-05-btc,   84,    61484,  55189,  49064,  2024-08-05T06:00,  62166,  2024-08-03T12:00",
            "2024-08-05-eth,   84,    2988.5, 2457.3, 2125.1, 2024-08-05T01:00,  3016.6, 2024-08-03T12:00",
            "2025-10-10-btc,   60,    122673, 110579, 101878, 2025-10-10T21:00,  123707, 2025-10-09T12:00",
            "2025-10-10-eth,   60,    4371.4, 3744.5, 3425.3, 2025-10-10T21:00,  4410.9, 2025-10-09T12:00"})
    void eachTapeHasItsLandmarks(String id, int hours, BigDecimal open, BigDecimal close, BigDecimal low,
                                 String lowHour, BigDecimal high, String highHour) {
        Tape tape = TAPES.find(id).orElseThrow();
        assertEquals(hours, tape.hours().size());
        assertEquals(open, tape.open());
        assertEquals(close, tape.close());
        assertEquals(low, tape.low());
        assertEquals(Instant.parse(lowHour + ":00Z"), tape.lowHour().start());
        assertEquals(high, tape.high());
        assertEquals(Instant.parse(highHour + ":00Z"), tape.highHour().start());
    }

    @Test
    void everyTapeSaysItsVenueItsPriceTypeItsUnitAndItsRounding() {
        for (Tape tape : TAPES.all()) {
            assertEquals("Binance USD-M", tape.header().venue());
            assertEquals("mark price", tape.header().price());
            assertEquals("USD", tape.header().unit());
            assertTrue(tape.header().rounding().contains("dollar"));
            assertTrue(tape.id().endsWith(tape.header().asset().toLowerCase()));
        }
    }

    @Test
    void theFallOfMarch2020IsMoreThanHalf() {
        Tape tape = TAPES.find("2020-03-12-btc").orElseThrow();
        assertEquals(0.518, tape.fall().doubleValue(), 0.0005);
        assertEquals(0.011, tape.rise().doubleValue(), 0.0005);
    }

    @Test
    void theMarkPriceOfEtherStayedBelow120InTheHourInWhichTheLastPricePrinted323() {
        Tape tape = TAPES.find("2020-03-12-eth").orElseThrow();
        Hour hour = tape.hours().get(tape.indexOf(Instant.parse("2020-03-13T02:00:00Z")).orElseThrow());
        assertEquals(new BigDecimal("119.5"), hour.high());
    }

    @Test
    void anHourOutsideTheTapeOrBetweenTwoHoursHasNoPlace() {
        Tape tape = TAPES.find("2020-03-12-btc").orElseThrow();
        assertEquals(Optional.of(0), tape.indexOf(Instant.parse("2020-03-11T00:00:00Z")));
        assertEquals(Optional.of(71), tape.indexOf(Instant.parse("2020-03-13T23:00:00Z")));
        assertEquals(Optional.empty(), tape.indexOf(Instant.parse("2020-03-10T23:00:00Z")));
        assertEquals(Optional.empty(), tape.indexOf(Instant.parse("2020-03-14T00:00:00Z")));
        assertEquals(Optional.empty(), tape.indexOf(Instant.parse("2020-03-11T00:30:00Z")));
    }

    @Test
    void anUnknownTapeIsNotFound() {
        assertFalse(TAPES.find("2019-01-01-btc").isPresent());
    }
}
