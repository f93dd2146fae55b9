package org.roomforerror.quiz.statistics;

/**
 * How many first answers a revised question needs before a change of its share can be told from chance: two independent
 * groups of equal size, two-sided at 5 %, found in 80 of 100 cases. Fleiss, Levin and Paik, Statistical Methods for Rates
 * and Proportions, formula (4.14), without the correction for continuity.
 */
public final class Power {

    private static final double Z_LEVEL = 1.959963984540054;
    private static final double Z_POWER = 0.8416212335729143;

    private Power() {
    }

    /**
     * First answers needed to each of the two versions.
     *
     * @param before the share now, from 0 to 1
     * @param after  the share to be told apart from it, from 0 to 1 and different
     */
    public static int answersEach(double before, double after) {
        if (before == after || Math.min(before, after) < 0 || Math.max(before, after) > 1) {
            throw new IllegalArgumentException("two different shares from 0 to 1 are needed, not " + before + " and " + after);
        }
        double mean = (before + after) / 2;
        double root = Z_LEVEL * Math.sqrt(2 * mean * (1 - mean))
                + Z_POWER * Math.sqrt(before * (1 - before) + after * (1 - after));
        return (int) Math.ceil(root * root / ((before - after) * (before - after)));
    }

    /** For a change by so many points towards the middle, where it is hardest to see. */
    public static int answersForPoints(double before, int points) {
        double step = points / 100.0;
        return answersEach(before, before < 0.5 ? before + step : before - step);
    }
}
