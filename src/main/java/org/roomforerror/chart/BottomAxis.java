package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The axis along the bottom of a drawing: places with their words, never more of them than have room beside each other. */
final class BottomAxis {

    private static final double GAP = 12;

    private final Pen pen;
    private final Lettering lettering;
    private final Frame frame;

    BottomAxis(Pen pen, Lettering lettering, Frame frame) {
        this.pen = pen;
        this.lettering = lettering;
        this.frame = frame;
    }

    /** A place on the axis and its words. */
    record Tick(double x, String words) {
    }

    /** Draws evenly spaced ticks: at most so many, and fewer where their words are long. */
    void even(int most, IntFunction<List<Tick>> ticks) {
        int count = most;
        while (count > 1 && roomy(ticks.apply(count)).size() < ticks.apply(count).size()) {
            count--;
        }
        draw(roomy(ticks.apply(count)));
    }

    /** Draws ticks at their own places and leaves out those that would come too near to the one before. */
    void draw(List<Tick> ticks) {
        List<double[]> line = List.of(new double[] {frame.left(), frame.bottom()}, new double[] {frame.right(), frame.bottom()});
        pen.line(line, "axis");
        lettering.avoidFaint(line);
        for (Tick tick : roomy(ticks)) {
            Box box = box(tick);
            pen.line(tick.x(), frame.bottom(), tick.x(), frame.bottom() + 5, "axis");
            pen.text((box.left() + box.right()) / 2, frame.bottom() + 21, "middle", "tick", tick.words());
            lettering.keep(box);
        }
    }

    private List<Tick> roomy(List<Tick> ticks) {
        List<Tick> roomy = new ArrayList<>();
        double taken = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            if (box(tick).left() >= taken + GAP) {
                roomy.add(tick);
                taken = box(tick).right();
            }
        }
        return roomy;
    }

    /** The words are centred below their place, and moved where they would leave the sheet. */
    private Box box(Tick tick) {
        double half = TextWidth.of(tick.words(), Frame.TICK) / 2;
        double middle = Math.max(half, Math.min(frame.width() - half, tick.x()));
        return Box.text(middle, frame.bottom() + 21, "middle", 2 * half);
    }
}
