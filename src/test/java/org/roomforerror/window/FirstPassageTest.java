package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Side;

/** Known values, limits and inner agreement of the closed form; the comparison with simulation is in SimulationTest. */
class FirstPassageTest {

    private static final double DAY = 24;

    @Test
    void withoutDriftTheProbabilityIsTwiceTheTail() {
        FirstPassage passage = new FirstPassage(0.05, 0, 0.01);
        assertEquals(2 * NormalDistribution.cumulative(-0.05 / (0.01 * Math.sqrt(DAY))), passage.within(DAY), 1e-15);
    }

    @Test
    void withoutDriftTheMedianIsTheSquareOfTheDistanceOverTheQuartile() {
        FirstPassage passage = new FirstPassage(0.05, 0, 0.01);
        double expected = Math.pow(0.05 / (0.01 * 0.6744897501960817), 2);
        assertEquals(expected, passage.median().orElseThrow(), 1e-9);
        assertEquals(Math.pow(0.05 / (0.01 * 1.6448536269514726), 2), passage.fastestTenth().orElseThrow(), 1e-9);
    }

    @Test
    void theMedianIsReachedByHalfAndTheFastestTenthByATenth() {
        for (double speed : new double[] {-0.0001, 0, 0.0003, 0.01}) {
            FirstPassage passage = new FirstPassage(0.08, speed, 0.02);
            assertEquals(0.5, passage.within(passage.median().orElseThrow()), 1e-10);
            assertEquals(0.1, passage.within(passage.fastestTenth().orElseThrow()), 1e-10);
        }
    }

    @Test
    void theDensityIsTheSlopeOfTheProbability() {
        for (double speed : new double[] {-0.002, 0, 0.004}) {
            FirstPassage passage = new FirstPassage(0.04, speed, 0.01);
            for (double hours : new double[] {1, 5, 20, 80}) {
                double slope = (passage.within(hours + 1e-4) - passage.within(hours - 1e-4)) / 2e-4;
                assertEquals(slope, passage.density(hours), 1e-9, speed + " at " + hours);
            }
        }
    }

    @Test
    void aDriftAwayFromTheLineLeavesSomePathsThatNeverArrive() {
        FirstPassage passage = new FirstPassage(0.1, -0.001, 0.02);
        double ever = Math.exp(-2 * 0.001 * 0.1 / (0.02 * 0.02));
        assertEquals(ever, passage.ever(), 1e-15);
        assertEquals(ever, passage.within(1e9), 1e-9);
        assertTrue(passage.hoursUntil(ever - 1e-3).isPresent());
        assertEquals(OptionalDouble.empty(), passage.hoursUntil(ever + 1e-3));
    }

    @Test
    void aShortWithoutExpectedDriftIsReachedWithTheRatioOfThePrices() {
        // the price is a martingale, so that it rises from 100 to 125 at all with probability 100/125
        double sigma = new Volatility(0.8).hourly();
        FirstPassage passage = new FirstPassage(Math.log(1.25), Walk.of(new Volatility(0.8)).towardsLiquidation(Side.SHORT), sigma);
        assertEquals(0.8, passage.ever(), 1e-12);
        assertEquals(1, new FirstPassage(Math.log(1.25), Walk.of(new Volatility(0.8)).towardsLiquidation(Side.LONG), sigma).ever());
    }

    @Test
    void infiniteTimeGivesWhatEverArrives() {
        assertEquals(1, new FirstPassage(0.1, 0.001, 0.02).within(Double.POSITIVE_INFINITY));
        assertEquals(1, new FirstPassage(0.1, 0, 0.02).within(Double.POSITIVE_INFINITY));
        FirstPassage away = new FirstPassage(0.1, -0.001, 0.02);
        assertEquals(away.ever(), away.within(Double.POSITIVE_INFINITY));
    }

    @Test
    void withoutVolatilityTheLineIsReachedOnTimeOrNever() {
        FirstPassage towards = new FirstPassage(0.1, 0.01, 0);
        assertEquals(0, towards.within(9.99));
        assertEquals(1, towards.within(10.01));
        assertEquals(10, towards.median().orElseThrow(), 1e-12);
        FirstPassage away = new FirstPassage(0.1, -0.01, 0);
        assertEquals(0, away.within(1e12));
        assertEquals(OptionalDouble.empty(), away.median());
        assertEquals(OptionalDouble.empty(), new FirstPassage(0.1, 0, 0).median());
    }

    @Test
    void aSmallVolatilityComesNearToNone() {
        FirstPassage passage = new FirstPassage(0.1, 0.01, 1e-6);
        assertEquals(10, passage.median().orElseThrow(), 1e-3);
        assertEquals(0, passage.within(9.9), 1e-12);
        assertEquals(1, passage.within(10.1), 1e-12);
    }

    @Test
    void aCallAtTheLiquidationPriceLeavesNoTime() {
        FirstPassage passage = new FirstPassage(0, -0.01, 0.02);
        assertEquals(1, passage.within(0));
        assertEquals(1, passage.ever());
        assertEquals(0, passage.median().orElseThrow());
        assertEquals(0, passage.after(1).survival());
        assertEquals(1, new Notice.NowAndThen(3).tooLate(passage));
    }

    @Test
    void aLongerTimeANearerLineAndMoreVolatilityNeverMakeItLessProbable() {
        for (double d = 0.01; d < 0.5; d += 0.07) {
            for (double s = 0.002; s < 0.1; s *= 1.7) {
                for (double t = 0.1; t < 1000; t *= 3) {
                    double here = new FirstPassage(d, 0, s).within(t);
                    assertTrue(new FirstPassage(d, 0, s).within(t * 1.1) >= here);
                    assertTrue(new FirstPassage(d * 0.9, 0, s).within(t) >= here);
                    assertTrue(new FirstPassage(d, 0, s * 1.1).within(t) >= here);
                    assertTrue(new FirstPassage(d, 0.0001, s).within(t) >= here);
                }
            }
        }
    }

    @Test
    void nothingOverflowsAtTheEdgesOfTheRanges() {
        for (double d : new double[] {1e-9, 1e-3, 1, 20}) {
            for (double a : new double[] {-10, -1e-6, 0, 1e-6, 10}) {
                for (double s : new double[] {1e-9, 1e-3, 1}) {
                    for (double t : new double[] {1e-6, 1, 1e7}) {
                        double p = new FirstPassage(d, a, s).within(t);
                        assertTrue(p >= 0 && p <= 1, d + " " + a + " " + s + " " + t + ": " + p);
                        double survival = new FirstPassage(d, a, s).after(t).survival();
                        assertEquals(1 - p, survival, 1e-12, d + " " + a + " " + s + " " + t);
                    }
                }
            }
        }
    }
}
