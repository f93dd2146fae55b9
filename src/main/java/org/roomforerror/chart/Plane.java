package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two scales on a frame: prices or steps to the right, amounts upwards; and the lines of its axes. */
record Plane(Frame frame, Scale x, Scale y) {

    private static final int PARTS = 60;

    static Plane of(Frame frame, BigDecimal lowX, BigDecimal highX, BigDecimal lowY, BigDecimal highY) {
        return new Plane(frame, Scale.even(lowX, highX, frame.left(), frame.right()),
                Scale.even(lowY, highY, frame.bottom(), frame.top()));
    }

    double[] point(BigDecimal valueX, BigDecimal valueY) {
        return new double[] {x.at(valueX), y.at(valueY)};
    }

    /** A curve of amounts over prices, as points; straight ones cost two points, all others sixty. */
    List<double[]> curve(PriceRange range, boolean straight, UnaryOperator<BigDecimal> amount) {
        int parts = straight ? 1 : PARTS;
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= parts; i++) {
            BigDecimal price = range.share(i, parts);
            points.add(point(price, amount.apply(price)));
        }
        return points;
    }

    /** The price axis along the bottom with its round numbers. */
    void priceAxis(Pen pen, List<BigDecimal> ticks, TickText words) {
        pen.line(frame.left(), frame.bottom(), frame.right(), frame.bottom(), "axis");
        for (BigDecimal tick : ticks) {
            double at = x.at(tick);
            String text = words.of(tick);
            double half = TextWidth.of(text, Frame.TEXT) / 2;
            pen.line(at, frame.bottom(), at, frame.bottom() + 5, "axis");
            double middle = Math.max(half, Math.min(frame.width() - half, at));
            pen.text(middle, frame.bottom() + 21, "middle", "tick", text);
        }
    }

    /** How a tick is written. */
    interface TickText {
        String of(BigDecimal tick);
    }
}
