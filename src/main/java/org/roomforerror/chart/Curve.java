package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A smooth line along many points, as few cubic curves as keep within a fraction of a unit of each of them. The points
 * lie from left to right or from right to left; each curve is a polynomial over x with the slope of its neighbours.
 */
final class Curve {

    private static final double NEAR = 0.3;

    private final List<double[]> points;

    Curve(List<double[]> points) {
        this.points = points;
    }

    /** The same line the other way. */
    Curve back() {
        List<double[]> reversed = new ArrayList<>(points);
        Collections.reverse(reversed);
        return new Curve(reversed);
    }

    /** Goes to the first point, by a straight line if the trace has begun elsewhere, and then along all of them. */
    Trace draw(Trace trace) {
        double[] first = points.get(0);
        if (trace.begun()) {
            trace.to(first[0], first[1]);
        } else {
            trace.from(first);
        }
        int from = 0;
        while (from < points.size() - 1) {
            int to = from + 1;
            while (to + 1 < points.size() && keepsNear(from, to + 1)) {
                to++;
            }
            piece(trace, from, to);
            from = to;
        }
        return trace;
    }

    private void piece(Trace trace, int from, int to) {
        double[] start = points.get(from);
        double[] end = points.get(to);
        double third = (end[0] - start[0]) / 3;
        double[] first = {start[0] + third, start[1] + slope(from) * third};
        double[] second = {end[0] - third, end[1] - slope(to) * third};
        double chord = (end[1] - start[1]) / 3;
        if (Math.abs(first[1] - start[1] - chord) < 2 * NEAR && Math.abs(end[1] - second[1] - chord) < 2 * NEAR) {
            trace.to(end[0], end[1]);
        } else {
            trace.bend(first, second, end);
        }
    }

    /** Whether one cubic from a point to another passes near all between them. */
    private boolean keepsNear(int from, int to) {
        double[] start = points.get(from);
        double[] end = points.get(to);
        double width = end[0] - start[0];
        double rise = slope(from) * width;
        double fall = slope(to) * width;
        for (int i = from + 1; i < to; i++) {
            double t = (points.get(i)[0] - start[0]) / width;
            double s = 1 - t;
            double y = start[1] * s * s * (1 + 2 * t) + end[1] * t * t * (3 - 2 * t) + t * s * (rise * s - fall * t);
            if (Math.abs(y - points.get(i)[1]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    private double slope(int at) {
        double[] before = points.get(Math.max(0, at - 1));
        double[] after = points.get(Math.min(points.size() - 1, at + 1));
        return (after[1] - before[1]) / (after[0] - before[0]);
    }
}
