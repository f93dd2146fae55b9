package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Units laid over a part of a sheet, in which a line can be written down instead of in pixels. Where they follow the
 * values rather than the sheet, a desk and a phone get the same path data and stretch them differently.
 *
 * @param left  the pixel at which the units to the right begin
 * @param top   the pixel at which the units downwards begin
 * @param right pixels a unit to the right
 * @param down  pixels a unit downwards
 */
record Raster(double left, double top, double right, double down) {

    /** Steps of a height; fine enough for the eye, less than a pixel each. */
    private static final int FINE = 400;

    /** A frame divided into steps across and into fine steps of its height. */
    static Raster of(Frame frame, int steps) {
        return new Raster(frame.left(), frame.top(), frame.plotWidth() / steps, frame.plotHeight() / FINE);
    }

    double x(double pixel) {
        return (pixel - left) / right;
    }

    double y(double pixel) {
        return (pixel - top) / down;
    }

    /** Places given in pixels. */
    List<double[]> places(List<double[]> pixels) {
        return pixels.stream().map(place -> new double[] {x(place[0]), y(place[1])}).toList();
    }

    /** The SVG transformation that lays the units over the sheet. */
    String transform() {
        return "matrix(" + n(right) + " 0 0 " + n(down) + " " + n(left) + " " + n(top) + ")";
    }

    private static String n(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString().replaceFirst("^(-?)0\\.", "$1.");
    }
}
