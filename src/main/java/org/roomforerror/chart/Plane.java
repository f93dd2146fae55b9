package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Two scales on a frame: prices or steps to the right, amounts upwards. */
record Plane(Frame frame, Scale x, Scale y) {

    private static final int PARTS = 60;

    static Plane of(Frame frame, BigDecimal lowX, BigDecimal highX, BigDecimal lowY, BigDecimal highY) {
        return new Plane(frame, Scale.even(lowX, highX, frame.left(), frame.right()),
                Scale.even(lowY, highY, frame.bottom(), frame.top()));
    }

    double[] point(BigDecimal valueX, BigDecimal valueY) {
        return new double[] {x.at(valueX), y.at(valueY)};
    }

    /** A course over prices, as points; straight ones cost two points, all others sixty. */
    List<double[]> curve(PriceRange range, Crossing.Course course) {
        int parts = course.straight() ? 1 : PARTS;
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= parts; i++) {
            BigDecimal price = range.share(i, parts);
            points.add(point(price, course.at(price)));
        }
        return points;
    }
}
