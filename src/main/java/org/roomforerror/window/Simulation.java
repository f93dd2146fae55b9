package org.roomforerror.window;

import java.util.SplittableRandom;

/**
 * Walks many paths from an open position towards call and liquidation, for what has no closed form: a price with jumps.
 *
 * <p>Each step is exact, not only in the limit of small steps. Between two jumps the walk is drawn at the ends of
 * the step, and whether it touched a line in between is drawn from the law of the Brownian bridge, where
 * exp(−2 × distance before × distance after / variance) is the probability of a touch. Jumps come at their own moments and
 * split the step. Source: Metwally and Atiya, "Using Brownian bridge for fast simulation of jump-diffusion processes
 * and barrier options", 2002.
 *
 * <p>The same seed gives the same paths on the same Java release.
 */
final class Simulation {

    private static final double CERTAINLY_UNTOUCHED = 20;   // a touch is rarer than once in e^40

    private final Course course;
    private final double step;
    private final int steps;
    private final double stepSpread;

    /**
     * @param hours how long the paths are
     * @param steps into how many steps they are cut; times are known to one step
     */
    Simulation(Course course, double hours, int steps) {
        if (!(hours > 0 && steps > 0)) {
            throw new IllegalArgumentException("paths need hours and steps, not " + hours + " and " + steps);
        }
        this.course = course;
        this.step = hours / steps;
        this.steps = steps;
        this.stepSpread = course.sigma() * Math.sqrt(step);
    }

    /** Walks that many paths. */
    Simulated run(int paths, long seed) {
        Simulated.Tally tally = new Simulated.Tally(paths, step * steps);
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int i = 0; i < paths; i++) {
            new Path(seeds.split()).walk(tally);
        }
        return tally.counted();
    }

    /** One path; its place is how far it has gone against the holder. */
    private final class Path {

        private final SplittableRandom random;
        private double place;
        private boolean called;
        private boolean liquidated;
        private boolean gap;                                // one jump passed both lines
        private double jumpAt;

        Path(SplittableRandom random) {
            this.random = random;
            this.called = course.toCall() == 0;
            this.liquidated = course.toLiquidation() == 0;
            this.jumpAt = untilJump();
        }

        void walk(Simulated.Tally tally) {
            double calledAt = 0;
            int done = 0;
            while (done < steps && !liquidated) {
                boolean before = called;
                double end = (done + 1) * step;
                if (jumpAt >= end) {
                    drift(step, stepSpread);
                } else {
                    jumpAndDrift(done * step, end);
                }
                done++;
                calledAt = called && !before ? end : calledAt;
            }
            tally.add(called, calledAt, liquidated, done * step, gap);
        }

        private void jumpAndDrift(double from, double end) {
            double at = from;
            while (jumpAt < end && !liquidated) {
                drift(jumpAt - at, course.sigma() * Math.sqrt(jumpAt - at));
                jump();
                at = jumpAt;
                jumpAt += untilJump();
            }
            if (!liquidated) {
                drift(end - at, course.sigma() * Math.sqrt(end - at));
            }
        }

        private double untilJump() {
            double rate = course.jumps().perHour();
            return rate == 0 ? Double.POSITIVE_INFINITY : -Math.log1p(-random.nextDouble()) / rate;
        }

        private void drift(double hours, double spread) {
            double from = place;
            place += course.speed() * hours + (spread == 0 ? 0 : spread * random.nextGaussian());
            double next = called ? course.toLiquidation() : course.toCall();
            double variance = spread * spread;
            if (place < next && (next - from) * (next - place) > CERTAINLY_UNTOUCHED * variance) {
                return;
            }
            double touch = variance == 0 ? 0 : -Math.log1p(-random.nextDouble()) * variance / 2;
            called = called || touched(course.toCall(), from, touch);
            liquidated = touched(course.toLiquidation(), from, touch);
        }

        /** The same draw for both lines: what went as far as the further one has also touched the nearer. */
        private boolean touched(double line, double from, double touch) {
            return place >= line || (line - from) * (line - place) < touch;
        }

        private void jump() {
            if (liquidated) {
                return;
            }
            boolean before = called;
            Jumps jumps = course.jumps();
            double size = jumps.mean() + (jumps.spread() == 0 ? 0 : jumps.spread() * random.nextGaussian());
            place -= course.side().sign() * size;
            called = called || place >= course.toCall();
            liquidated = place >= course.toLiquidation();
            gap = liquidated && !before;
        }
    }
}
