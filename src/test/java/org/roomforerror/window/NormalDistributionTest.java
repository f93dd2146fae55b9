package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalDistributionTest {

    /** Abramowitz and Stegun, table 26.1; the far tails with thirty digits from mpmath. */
    @ParameterizedTest
    @CsvSource({
            "0,    0.5",
            "0.5,  0.69146246127401310364",
            "1,    0.84134474606854294859",
            "2,    0.9772498680518207928",
            "3,    0.99865010196836990547",
            "6,    0.99999999901341235496",
            "-1.5, 0.066807201268858066004",
            "-3,   0.0013498980316300945267",
            "-5,   2.8665157187919391167e-7",
            "-10,  7.619853024160526066e-24",
            "-20,  2.7536241186062336951e-89",
            "-37,  5.7255712225245768227e-300"})
    void theCumulativeProbabilityIsThePublishedOne(double x, double published) {
        assertEquals(published, NormalDistribution.cumulative(x), 1e-15);
        assertEquals(1, NormalDistribution.cumulative(x) / published, 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
            "1e-10, -6.361340902404056",
            "0.001, -3.090232306167813",
            "0.05,  -1.6448536269514726",
            "0.25,  -0.6744897501960817",
            "0.5,   0",
            "0.9,   1.2815515655446008",
            "0.975, 1.9599639845400536",
            "0.995, 2.5758293035489"})
    void theQuantileIsThePublishedOne(double probability, double published) {
        assertEquals(published, NormalDistribution.quantile(probability), 1e-12);
    }

    @Test
    void theTailRatioTimesTheDensityIsTheTail() {
        for (double x = -5; x < 30; x += 0.37) {
            double tail = NormalDistribution.cumulative(-x);
            assertEquals(1, NormalDistribution.tailRatio(x) * NormalDistribution.density(x) / tail, 1e-13, "at " + x);
        }
    }

    @Test
    void theTwoWaysOfReckoningMeetWithoutAStep() {
        for (double x : new double[] {-3, 3}) {
            assertEquals(NormalDistribution.cumulative(Math.nextUp(x)), NormalDistribution.cumulative(Math.nextDown(x)), 1e-15);
        }
    }

    @Test
    void theTailRatioStaysANumberWhereTheTailIsTooSmallForOne() {
        assertEquals(1, NormalDistribution.tailRatio(1e6) * 1e6, 1e-11);
        assertEquals(0, NormalDistribution.cumulative(-1e6));
        assertEquals(1, NormalDistribution.cumulative(1e6));
    }

    @Test
    void aCertaintyHasNoQuantile() {
        assertThrows(IllegalArgumentException.class, () -> NormalDistribution.quantile(0));
        assertThrows(IllegalArgumentException.class, () -> NormalDistribution.quantile(1));
        assertThrows(IllegalArgumentException.class, () -> NormalDistribution.quantile(Double.NaN));
    }
}
