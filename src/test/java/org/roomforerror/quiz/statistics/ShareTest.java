package org.roomforerror.quiz.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            81, 263, 0.2553, 0.3662
            15, 148, 0.0624, 0.1605
            0,  20,  0.0000, 0.1611
            1,  29,  0.0061, 0.1718
            """)
    void theIntervalAgreesWithThePublishedValues(long hits, long n, double low, double high) {
        Share share = new Share(hits, n);
        assertEquals(low, share.low(), 0.00005);
        assertEquals(high, share.high(), 0.00005);
    }

    @Property(tries = 300)
    void theIntervalHoldsTheShareAndStaysWithinItsBounds(@ForAll @LongRange(max = 5000) long a, @ForAll @LongRange(max = 5000) long b) {
        Share share = new Share(Math.min(a, b), Math.max(a, b));
        assertTrue(0 <= share.low() && share.low() <= share.value() + 1e-12, share.toString());
        assertTrue(share.value() <= share.high() + 1e-12 && share.high() <= 1, share.toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.50, 0.60, 388
            0.10, 0.20, 199
            """)
    void theNumberForARevisionAgreesWithPublishedTables(double before, double after, int each) {
        assertEquals(each, Power.answersEach(before, after));
        assertEquals(each, Power.answersEach(after, before));
    }
}
