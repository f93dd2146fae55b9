package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Names points along a line that falls towards them: each name stands on a step of a staircase above its point, so that
 * no leader crosses a name, however near to each other the points lie.
 */
final class Callouts {

    private static final double FOOT = 13;
    private static final double STEP = Frame.ROW + 3;

    private final Pen pen;
    private final Frame frame;
    private final boolean left;

    /** @param left whether the free corner above the line is on the left */
    Callouts(Pen pen, Frame frame, boolean left) {
        this.pen = pen;
        this.frame = frame;
        this.left = left;
    }

    /** A point and its name. */
    record Callout(Sign sign, String label, String figure, double x, double y) {
    }

    /** Draws the names of points that are given from left to right. */
    void draw(List<Callout> points) {
        List<Double> feet = new ArrayList<>(Spread.apart(points.stream().map(Callout::x).toList(), FOOT, frame.left() + 8, frame.right() - 8));
        double bend = frame.top() + 12 + points.size() * STEP;
        for (int i = 0; i < points.size(); i++) {
            Callout point = points.get(i);
            double row = frame.top() + 12 + (left ? i : points.size() - 1 - i) * STEP;
            // leaders lean only below the lowest name, so that they never run through one
            pen.line(List.of(new double[] {point.x(), point.y()}, new double[] {feet.get(i), Math.min(point.y() - 8, bend)},
                    new double[] {feet.get(i), row}), "leader " + point.sign().tone());
            pen.path(dot(point.x(), point.y()), "dot " + point.sign().tone());
            pen.mark(point.sign(), feet.get(i), row);
            boolean right = left == fits(point, left ? frame.right() - feet.get(i) : feet.get(i) - frame.left());
            pen.text(feet.get(i) + (right ? 11 : -11), row + 5, right ? "start" : "end", point.sign().tone(), point.label(), point.figure());
        }
    }

    /** Whether a name fits between its foot and the edge of the sheet on the side where it should stand. */
    private static boolean fits(Callout point, double room) {
        return TextWidth.of(point.label() + " " + point.figure(), Frame.TEXT) + 11 <= room;
    }

    static String dot(double x, double y) {
        return "M" + Pen.n(x - 3) + " " + Pen.n(y) + "a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z";
    }
}
