package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NoticeTest {

    private final FirstPassage passage = new FirstPassage(0.05, 0.0005, 0.012);

    @Test
    void aFixedDelayAndAPromiseAreTooLateWhenTheLineCameBefore() {
        assertEquals(passage.within(8), new Notice.After(8).tooLate(passage));
        assertEquals(passage.within(72), new Notice.Promised(72).tooLate(passage));
    }

    @Test
    void aCallAtAnyMomentOfTheNightIsBetterThanOneAtItsBeginning() {
        double asleep = new Notice.Asleep(8).tooLate(passage);
        assertTrue(asleep < passage.within(8));
        assertEquals(mean(8, 100_000), asleep, 1e-7);
    }

    @Test
    void readingNowAndThenIsTheMeanOverTheDelays() {
        double sum = 0;
        double step = 0.002;
        for (double delay = step / 2; delay < 400; delay += step) {
            sum += passage.within(delay) * Math.exp(-delay / 6) / 6 * step;
        }
        assertEquals(sum, new Notice.NowAndThen(6).tooLate(passage), 1e-6);
    }

    @Test
    void readingNowAndThenNeedsNoVolatility() {
        assertEquals(Math.exp(-10.0 / 4), new Notice.NowAndThen(4).tooLate(new FirstPassage(0.1, 0.01, 0)), 1e-12);
        assertEquals(0, new Notice.NowAndThen(4).tooLate(new FirstPassage(0.1, -0.01, 0)));
    }

    @Test
    void aDelayIsAboveZero() {
        assertThrows(IllegalArgumentException.class, () -> new Notice.After(0));
        assertThrows(IllegalArgumentException.class, () -> new Notice.Asleep(-1));
        assertThrows(IllegalArgumentException.class, () -> new Notice.NowAndThen(Double.NaN));
    }

    private double mean(double hours, int parts) {
        double sum = 0;
        for (int i = 0; i < parts; i++) {
            sum += passage.within(hours * (i + 0.5) / parts);
        }
        return sum / parts;
    }
}
