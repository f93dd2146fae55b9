package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws strokes and labels on a sheet; the y axis points down, as in SVG. */
final class Pen {

    private final int width;
    private final int height;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    Pen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Pen line(double x1, double y1, double x2, double y2, String css) {
        return path("M" + n(x1) + " " + n(y1) + "L" + n(x2) + " " + n(y2), css);
    }

    /** A line through points given as x, y, x, y … */
    Pen line(List<double[]> points, String css) {
        return path(through(points), css);
    }

    /** A filled shape through points. */
    Pen area(List<double[]> points, String css) {
        return path(through(points) + "Z", css);
    }

    Pen box(double x, double y, double w, double h, String css) {
        return path("M" + n(x) + " " + n(y) + "h" + n(w) + "v" + n(h) + "h" + n(-w) + "Z", css);
    }

    /** A stage's mark, or the entry's, centred on a point. */
    Pen mark(Sign sign, double x, double y) {
        return path(sign.path(x, y), "mark " + sign.css());
    }

    Pen text(double x, double y, String anchor, String css, String text) {
        return text(x, y, anchor, css, text, "");
    }

    Pen text(double x, double y, String anchor, String css, String text, String figure) {
        labels.add(new Label(n(x), n(y), anchor, css, text, figure));
        return this;
    }

    Drawing done() {
        return new Drawing(width, height, strokes, labels);
    }

    Pen path(String path, String css) {
        strokes.add(new Stroke(path, css));
        return this;
    }

    private static String through(List<double[]> points) {
        StringBuilder path = new StringBuilder();
        for (double[] point : points) {
            path.append(path.length() == 0 ? "M" : "L").append(n(point[0])).append(' ').append(n(point[1]));
        }
        return path.toString();
    }

    /** A coordinate to a tenth of a pixel: finer is noise in the page's source. */
    static String n(double coordinate) {
        String text = String.format(Locale.ROOT, "%.1f", coordinate);
        String plain = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return plain.equals("-0") ? "0" : plain;
    }
}
