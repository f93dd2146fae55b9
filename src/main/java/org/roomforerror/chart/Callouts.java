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
            // leaders lean only below the lowest name, so that they never run through one
            pen.line(List.of(new double[] {point.x(), point.y()}, new double[] {feet.get(i), Math.min(point.y() - 8, bend)},
                    new double[] {feet.get(i), row(i, points.size())}), "leader " + point.sign().tone());
        }
        for (int i = 0; i < points.size(); i++) {
            Callout point = points.get(i);
            double row = row(i, points.size());
            pen.dot(point.sign(), point.x(), point.y());
            pen.mark(point.sign(), feet.get(i), row);
            name(point, point.figure(), feet.get(i), row);
        }
    }

    private double row(int place, int points) {
        return frame.top() + 12 + (left ? place : points - 1 - place) * STEP;
    }

    /** A name stands on the free side of its foot, else on the other; where there is room on neither, without its figure. */
    private void name(Callout point, String figure, double foot, double row) {
        double width = TextWidth.of(point.label() + " " + figure, Frame.TEXT) + 11;
        double toTheRight = frame.right() - foot;
        double toTheLeft = foot - frame.left();
        if (width > Math.max(toTheRight, toTheLeft) && !figure.isEmpty()) {
            name(point, "", foot, row);
            return;
        }
        boolean right = left ? width <= toTheRight || toTheRight >= toTheLeft : width > toTheLeft && toTheRight > toTheLeft;
        pen.text(foot + (right ? 11 : -11), row + 5, right ? "start" : "end", point.sign().tone(), point.label(), figure);
    }
}
