package org.roomforerror.quiz.statistics;

import java.util.OptionalDouble;

/** Pearson's correlation of pairs that are added one by one (Welford's sums, which do not lose digits). */
final class Correlation {

    private long n;
    private double meanX;
    private double meanY;
    private double sumXX;
    private double sumYY;
    private double sumXY;

    void add(double x, double y) {
        n++;
        double fromOldX = x - meanX;
        double fromOldY = y - meanY;
        meanX += fromOldX / n;
        meanY += fromOldY / n;
        sumXX += fromOldX * (x - meanX);
        sumYY += fromOldY * (y - meanY);
        sumXY += fromOldX * (y - meanY);
    }

    /** From -1 to 1; empty if fewer than two pairs were added or one side never varied. */
    OptionalDouble value() {
        return n < 2 || sumXX == 0 || sumYY == 0 ? OptionalDouble.empty() : OptionalDouble.of(sumXY / Math.sqrt(sumXX * sumYY));
    }
}
