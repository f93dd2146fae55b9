package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.roomforerror.chart.StagePoints.Point;

/**
 * Names the stages along a line that falls towards them: each name stands on a step of a staircase above its point, so
 * that no leader crosses a name, however near to each other the points lie.
 */
final class StageLabels {

    private static final double FOOT = 13;

    private final Pen pen;
    private final Frame frame;
    private final boolean falls;

    /** @param falls whether the stages lie towards lower prices, so that the free corner is on the left */
    StageLabels(Pen pen, Frame frame, boolean falls) {
        this.pen = pen;
        this.frame = frame;
        this.falls = falls;
    }

    /** @param figure what is written after a stage's name */
    void draw(List<Point> stages, Plane plane, UnaryOperator<BigDecimal> height, Function<Point, String> figure) {
        List<Double> wanted = stages.stream().map(point -> plane.x().at(point.price())).toList();
        List<Double> feet = new ArrayList<>(Spread.apart(wanted, FOOT, frame.left() + 8, frame.right() - 8));
        for (int i = 0; i < stages.size(); i++) {
            Point point = stages.get(i);
            double x = wanted.get(i);
            double y = plane.y().at(height.apply(point.price()));
            int step = falls ? i : stages.size() - 1 - i;
            double row = frame.top() + 12 + step * (Frame.ROW + 3);
            pen.line(List.of(new double[] {x, y}, new double[] {feet.get(i), Math.min(y - 8, bendBelow(stages.size()))},
                    new double[] {feet.get(i), row}), "leader " + point.sign().tone());
            pen.path(dot(x, y), "dot " + point.sign().tone());
            pen.mark(point.sign(), feet.get(i), row);
            boolean right = falls ? fits(point, figure, frame.right() - feet.get(i)) : !fits(point, figure, feet.get(i) - frame.left());
            pen.text(feet.get(i) + (right ? 11 : -11), row + 5, right ? "start" : "end", point.sign().tone(),
                    point.label(), figure.apply(point));
        }
    }

    /** Whether a name fits between its foot and the edge of the sheet; beyond the entry it may not. */
    private static boolean fits(Point point, Function<Point, String> figure, double room) {
        return TextWidth.of(point.label() + " " + figure.apply(point), Frame.TEXT) + 11 <= room;
    }

    /** Leaders lean only below the lowest name, so that they never run through one. */
    private double bendBelow(int count) {
        return frame.top() + 12 + count * (Frame.ROW + 3);
    }

    private static String dot(double x, double y) {
        return "M" + Pen.n(x - 3) + " " + Pen.n(y) + "a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z";
    }
}
