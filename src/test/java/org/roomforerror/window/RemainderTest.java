package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Side;

class RemainderTest {

    @Test
    void theDensityAddsUpToTheSurvival() {
        for (double speed : new double[] {-0.003, 0, 0.002}) {
            Remainder left = new FirstPassage(0.06, speed, 0.015).after(8);
            double sum = 0;
            double step = 1e-5;
            for (double x = step / 2; x < 0.6; x += step) {
                sum += left.density(x) * step;
            }
            assertEquals(left.survival(), sum, 1e-8);
        }
    }

    @Test
    void theDensityIsTheSlopeOfWhatIsFurtherAway() {
        Remainder left = new FirstPassage(0.06, 0.002, 0.015).after(8);
        for (double x = 0.005; x < 0.2; x += 0.01) {
            double slope = (left.moreThan(x - 1e-6) - left.moreThan(x + 1e-6)) / 2e-6;
            assertEquals(slope, left.density(x), 1e-6);
        }
    }

    @Test
    void theMedianLeftIsPassedByHalfOfThoseWhoSurvive() {
        Remainder left = new FirstPassage(0.06, 0.002, 0.015).after(8);
        assertEquals(left.survival() / 2, left.moreThan(left.left(0.5)), 1e-10);
        assertEquals(left.survival() * 0.9, left.moreThan(left.left(0.1)), 1e-10);
    }

    @Test
    void withoutVolatilityWhatIsLeftIsCertain() {
        Remainder left = new FirstPassage(0.06, 0.002, 0).after(8);
        assertEquals(1, left.survival());
        assertEquals(0.044, left.left(0.5), 1e-12);
        assertEquals(0, new FirstPassage(0.06, 0.002, 0).after(40).survival());
        assertThrows(IllegalStateException.class, () -> new FirstPassage(0.06, 0.002, 0).after(40).left(0.5));
    }

    @Test
    void aDistanceIsAFallForALongAndARiseForAShort() {
        assertEquals(0.2, Remainder.asMove(Math.log(1 / 0.8), Side.LONG), 1e-12);
        assertEquals(0.25, Remainder.asMove(Math.log(1.25), Side.SHORT), 1e-12);
        assertTrue(Remainder.asMove(0.1, Side.LONG) < Remainder.asMove(0.1, Side.SHORT));
    }
}
