package org.roomforerror.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NiceTicksTest {

    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        assertEquals(List.of("54000", "56000", "58000", "60000"), ticks("53500", "61300", 6));
        assertEquals(List.of("0", "0.5", "1"), ticks("-0.2", "1.3", 3));
        assertEquals(List.of("0.00001", "0.00002"), ticks("0.000009", "0.000021", 2));
    }

    @Test
    void thereAreNeverMoreThanAskedFor() {
        for (int most = 1; most <= 8; most++) {
            for (int width = 1; width < 3000; width += 37) {
                int found = NiceTicks.within(new BigDecimal("97.3"), new BigDecimal("97.3").add(BigDecimal.valueOf(width)), most).size();
                assertTrue(found <= most, most + " asked, " + found + " found");
            }
        }
    }

    @Test
    void anEmptyRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NiceTicks.within(BigDecimal.ONE, BigDecimal.ONE, 5));
    }

    private static List<String> ticks(String low, String high, int most) {
        return NiceTicks.within(new BigDecimal(low), new BigDecimal(high), most).stream().map(BigDecimal::toPlainString).toList();
    }
}
