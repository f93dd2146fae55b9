package org.roomforerror.chart;

import java.util.List;
import org.roomforerror.calculator.Units;
import org.roomforerror.margin.StageName;

/** The signs of a drawing with their names, in a row above it, or in several where the names are long. */
final class StageKey {

    private static final double SIGN = 16;
    private static final double APART = 22;

    private final Frame frame;
    private final List<StageName> stages;
    private final Units units;

    StageKey(Frame frame, List<StageName> stages, Units units) {
        this.frame = frame;
        this.stages = stages;
        this.units = units;
    }

    double height() {
        return flow(false, new Pen(frame.width(), frame.height())) + Frame.ROW;
    }

    void draw(Pen pen) {
        flow(true, pen);
    }

    /** Goes through the names as they follow each other, and says how far below the first row the last one is. */
    private double flow(boolean drawing, Pen pen) {
        double x = frame.left();
        double y = 0;
        for (StageName stage : stages) {
            String name = units.title(stage);
            double width = SIGN + Lettering.width(Sign.of(stage).tone(), name, "");
            if (x > frame.left() && x + width > frame.right()) {
                x = frame.left();
                y += Frame.ROW;
            }
            if (drawing) {
                pen.mark(Sign.of(stage), x + 6, frame.top() + y);
                pen.text(x + SIGN, frame.top() + y + 5, "start", Sign.of(stage).tone(), name);
            }
            x += width + APART;
        }
        return y;
    }
}
