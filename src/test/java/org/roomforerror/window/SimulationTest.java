package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Side;

/** Closed forms against simulation, over grids; every comparison within four standard errors. */
class SimulationTest {

    private static final int PATHS = 20_000;
    private static final double[] DISTANCES = {0.01, 0.05, 0.2};
    private static final double[] SPEEDS = {-0.002, 0, 0.0015};
    private static final double[] SIGMAS = {0.004, 0.015, 0.05};

    @Test
    void withoutJumpsTheSimulationIsTheClosedFormAtEveryTime() {
        long seed = 1;
        for (double distance : DISTANCES) {
            for (double speed : SPEEDS) {
                for (double sigma : SIGMAS) {
                    FirstPassage closed = new FirstPassage(distance, speed, sigma);
                    Simulated simulated = simulate(new Course(0, distance, speed, sigma, Side.LONG, Jumps.NONE), seed++);
                    for (double hours : new double[] {1, 6, 24}) {
                        agree(closed.within(hours), simulated.within(hours), PATHS,
                                distance + " " + speed + " " + sigma + " within " + hours);
                    }
                }
            }
        }
    }

    @Test
    void callAndLiquidationOnOnePathEachFollowTheirClosedForm() {
        Simulated simulated = simulate(new Course(0.03, 0.06, 0.0005, 0.012, Side.SHORT, Jumps.NONE), 7);
        agree(new FirstPassage(0.03, 0.0005, 0.012).within(24), simulated.called(), PATHS, "called");
        agree(new FirstPassage(0.06, 0.0005, 0.012).within(24), simulated.liquidated(), PATHS, "liquidated");
        assertEquals(0, simulated.gaps());
    }

    @Test
    void aLineThatMovesSteadilyIsTheSameLineWithThatSpeedAdded() {
        long seed = 100;
        for (double erosion : new double[] {-0.0008, 0.0004, 0.003}) {
            for (double sigma : SIGMAS) {
                double closed = new FirstPassage(0.05, 0.0002 + erosion, sigma).within(24);
                agree(closed, towardsAMovingLine(0.05, 0.0002, sigma, erosion, seed++), PATHS, erosion + " " + sigma);
            }
        }
    }

    @Test
    void howOftenNoticeComesTooLateAgrees() {
        FirstPassage passage = new FirstPassage(0.04, 0.0002, 0.012);
        SplittableRandom random = new SplittableRandom(5);
        Simulation minutes = new Simulation(new Course(0, 0.04, 0.0002, 0.012, Side.LONG, Jumps.NONE), 96, 96 * 12);
        Simulated simulated = minutes.run(PATHS, 5);
        double asleep = 0;
        double nowAndThen = 0;
        for (int i = 0; i < PATHS; i++) {
            asleep += simulated.within(random.nextDouble() * 8) / PATHS;
            nowAndThen += simulated.within(-3 * Math.log1p(-random.nextDouble())) / PATHS;
        }
        agree(new Notice.After(8).tooLate(passage), simulated.within(8), PATHS, "fixed");
        agree(new Notice.Asleep(8).tooLate(passage), asleep, PATHS, "asleep");
        agree(new Notice.NowAndThen(3).tooLate(passage), nowAndThen, PATHS, "now and then");
    }

    @Test
    void jumpsAloneFollowThePoissonLaw() {
        // the price stands still, every jump goes 10 % against the holder: liquidation is the first jump
        Jumps jumps = new Jumps(400, -0.1, 0);
        Simulated simulated = simulate(new Course(0.02, 0.05, 0, 0, Side.LONG, jumps), 11);
        double closed = -Math.expm1(-jumps.perHour() * 24);
        agree(closed, simulated.liquidated(), PATHS, "one jump");
        agree(closed, simulated.gaps(), PATHS, "each of them a gap");
        agree(closed, jumps.carriesWithin(24, 0.05, Side.LONG), PATHS, "closed form");
        assertEquals(0, simulate(new Course(0.02, 0.05, 0, 0, Side.SHORT, jumps), 11).liquidated(), "they help a short");
    }

    @Test
    void aSingleJumpPassesBothStagesWithTheClosedProbability() {
        // so rarely that a second jump does not matter, so still that the walk does not matter
        Jumps jumps = new Jumps(40, -0.01, 0.06);
        Simulated simulated = new Simulation(new Course(0.03, 0.08, 0, 1e-6, Side.LONG, jumps), 24, 24).run(200_000, 13);
        double closed = jumps.carriesWithin(24, 0.08, Side.LONG);
        agree(closed, simulated.gaps(), 200_000, "gap");
    }

    @Test
    void anArmyOfSmallJumpsIsAWalk() {
        Jumps small = new Jumps(8766 * 50, 0, 0.01 / Math.sqrt(50));
        Simulated simulated = simulate(new Course(0, 0.05, 0, 1e-9, Side.LONG, small), 17);
        double closed = new FirstPassage(0.05, 0, 0.01).within(24);
        // jumps overshoot the line by 0.58 of their size on average, so the line is that much further away
        double shifted = new FirstPassage(0.05 + 0.5826 * 0.01 / Math.sqrt(50), 0, 0.01).within(24);
        assertTrue(simulated.liquidated() < closed);
        assertEquals(shifted, simulated.liquidated(), 4 * simulated.standardError(shifted));
    }

    @Test
    void theLengthOfTheStepsDoesNotMatter() {
        Course course = new Course(0.02, 0.06, 0.0003, 0.01, Side.LONG, new Jumps(300, -0.01, 0.03));
        Simulated coarse = new Simulation(course, 24, 2).run(PATHS, 19);
        Simulated fine = new Simulation(course, 24, 288).run(PATHS, 23);
        twoSamples(coarse.called(), fine.called());
        twoSamples(coarse.liquidated(), fine.liquidated());
        twoSamples(coarse.gaps(), fine.gaps());
    }

    @Test
    void theSameSeedGivesTheSamePathsAndAnotherSeedOthers() {
        Course course = new Course(0.02, 0.05, 0, 0.015, Side.LONG, new Jumps(100, 0, 0.03));
        Simulation simulation = new Simulation(course, 24, 48);
        Simulated first = simulation.run(2_000, 1);
        assertEquals(first.liquidated(), simulation.run(2_000, 1).liquidated());
        assertEquals(first.window(0.5), simulation.run(2_000, 1).window(0.5));
        assertTrue(first.liquidated() != simulation.run(2_000, 2).liquidated());
    }

    @Test
    void theWindowIsMeasuredFromTheCall() {
        Simulated straight = new Simulation(new Course(0.02, 0.05, 0.01, 0, Side.LONG, Jumps.NONE), 24, 240).run(10, 1);
        assertEquals(1, straight.called());
        assertEquals(1, straight.liquidated());
        assertEquals(3, straight.window(0.5).orElseThrow(), 0.11);
        assertEquals(1, straight.windowOfAtMost(3.2).orElseThrow());
        assertEquals(0, straight.windowOfAtMost(2.8).orElseThrow());
        assertTrue(new Simulation(new Course(0.02, 9, 0, 0, Side.LONG, Jumps.NONE), 24, 24).run(10, 1).window(0.5).isEmpty());
    }

    @Test
    void howManyReachLiquidationDoesNotDependOnTheStepsTheyTakeThere() {
        Estimate estimate = new Estimate(new BigDecimal(50000), new BigDecimal(46000), Side.LONG, Walk.of(new Volatility(0.9)).drifting(0.2));
        Jumps jumps = new Jumps(300, 0, 0.04);
        double many = estimate.simulate(new BigDecimal(50000), jumps, 168, PATHS, 3).liquidated();
        twoSamples(many, estimate.liquidatedWith(jumps, 168, PATHS, 4));
        agree(estimate.within(168).stated(), estimate.liquidatedWith(Jumps.NONE, 168, PATHS, 5), PATHS, "without jumps it is the closed form");
    }

    private static Simulated simulate(Course course, long seed) {
        return new Simulation(course, 24, 24).run(PATHS, seed);
    }

    /** A plain walk towards a line that comes nearer at its own speed, written independently of the simulation. */
    private static double towardsAMovingLine(double distance, double speed, double sigma, double erosion, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int steps = 48;
        double step = 24.0 / steps;
        int reached = 0;
        for (int i = 0; i < PATHS; i++) {
            double place = 0;
            boolean there = false;
            for (int k = 0; k < steps && !there; k++) {
                double before = distance - erosion * k * step - place;
                place += speed * step + sigma * Math.sqrt(step) * random.nextGaussian();
                double after = distance - erosion * (k + 1) * step - place;
                there = after <= 0 || random.nextDouble() < Math.exp(-2 * before * after / (sigma * sigma * step));
            }
            reached += there ? 1 : 0;
        }
        return (double) reached / PATHS;
    }

    private static void agree(double closed, double simulated, int paths, String what) {
        double error = Math.sqrt(closed * (1 - closed) / paths);
        // a share that differs by one path is within the grain of the counting, however rare the event
        assertEquals(closed, simulated, 4 * error + 1.0 / paths, what);
    }

    private static void twoSamples(double one, double other) {
        double pooled = (one + other) / 2;
        assertEquals(one, other, 4 * Math.sqrt(2 * pooled * (1 - pooled) / PATHS));
    }
}
