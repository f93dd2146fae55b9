package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.roomforerror.chart.Callouts.Callout;
import org.roomforerror.chart.StagePoints.Point;

/** Names the stages along a line over the price, in the corner that the line leaves free. */
final class StageLabels {

    private final Callouts callouts;

    /** @param falls whether the stages lie towards lower prices, so that the free corner is on the left */
    StageLabels(Pen pen, Frame frame, boolean falls) {
        this.callouts = new Callouts(pen, frame, falls);
    }

    /** @param figure what is written after a stage's name */
    void draw(List<Point> stages, Plane plane, UnaryOperator<BigDecimal> height, Function<Point, String> figure) {
        callouts.draw(stages.stream().map(point -> new Callout(point.sign(), point.label(), figure.apply(point),
                plane.x().at(point.price()), plane.y().at(height.apply(point.price())))).toList());
    }
}
