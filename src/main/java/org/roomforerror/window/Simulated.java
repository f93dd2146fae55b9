package org.roomforerror.window;

import java.util.Arrays;
import java.util.OptionalDouble;

/** What a simulation counted. Times are hours; probabilities are shares of the paths, each with its standard error. */
public final class Simulated {

    private final int paths;
    private final double hours;
    private final int called;
    private final int gaps;
    private final double[] arrivals;      // hours from the start to liquidation, in rising order
    private final double[] windows;       // hours from call to liquidation, in rising order

    private Simulated(Tally tally) {
        this.paths = tally.paths;
        this.hours = tally.hours;
        this.called = tally.called;
        this.gaps = tally.gaps;
        this.arrivals = sorted(tally.arrivals, tally.liquidated);
        this.windows = sorted(tally.windows, tally.liquidated);
    }

    public int paths() {
        return paths;
    }

    /** How long the paths were. */
    public double hours() {
        return hours;
    }

    /** The share of paths that reached the call. */
    public double called() {
        return share(called);
    }

    /** The share of paths that reached liquidation. */
    public double liquidated() {
        return share(arrivals.length);
    }

    /** The share of paths on which one jump passed the call and the liquidation together: no time at all. */
    public double gaps() {
        return share(gaps);
    }

    /** The share of paths that had reached liquidation that many hours after the start; at most {@link #hours}. */
    public double within(double hoursFromStart) {
        return share(upTo(arrivals, hoursFromStart));
    }

    /** Of the paths that were liquidated, the share that had at most that many hours from call to liquidation. */
    public OptionalDouble windowOfAtMost(double hoursFromCall) {
        return windows.length == 0 ? OptionalDouble.empty()
                : OptionalDouble.of((double) upTo(windows, hoursFromCall) / windows.length);
    }

    /** Of the paths that were liquidated, the hours from call to liquidation that this share did not exceed. */
    public OptionalDouble window(double share) {
        return windows.length == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(windows[(int) Math.min(windows.length - 1L, (long) (share * windows.length))]);
    }

    /** The standard error of a share of this many paths. */
    public double standardError(double share) {
        return Math.sqrt(share * (1 - share) / paths);
    }

    private double share(int count) {
        return (double) count / paths;
    }

    private static int upTo(double[] times, double hours) {
        int count = 0;
        while (count < times.length && times[count] <= hours + 1e-9) {
            count++;
        }
        return count;
    }

    private static double[] sorted(double[] times, int count) {
        double[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Counts while the paths are walked. */
    static final class Tally {

        private final int paths;
        private final double hours;
        private final double[] arrivals;
        private final double[] windows;
        private int called;
        private int liquidated;
        private int gaps;

        Tally(int paths, double hours) {
            this.paths = paths;
            this.hours = hours;
            this.arrivals = new double[paths];
            this.windows = new double[paths];
        }

        void add(boolean reachedCall, double calledAt, boolean reachedLiquidation, double liquidatedAt, boolean gap) {
            called += reachedCall ? 1 : 0;
            gaps += gap ? 1 : 0;
            if (reachedLiquidation) {
                arrivals[liquidated] = liquidatedAt;
                windows[liquidated++] = liquidatedAt - calledAt;
            }
        }

        Simulated counted() {
            return new Simulated(this);
        }
    }
}
