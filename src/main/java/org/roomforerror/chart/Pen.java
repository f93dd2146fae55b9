package org.roomforerror.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws strokes and labels on a sheet; the y axis points down, as in SVG. */
final class Pen {

    private final int width;
    private final int height;
    private final List<Layer> layers = new ArrayList<>();
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
        return trace(new Trace().from(x1, y1).to(x2, y2), css);
    }

    /** Straight lines through points given as x, y, x, y … */
    Pen line(List<double[]> points, String css) {
        return trace(new Trace().from(points.get(0)).through(points), css);
    }

    /** A smooth line along points. */
    Pen curve(List<double[]> points, String css) {
        return trace(new Curve(points).draw(new Trace()), css);
    }

    /** A smooth line along points, in the units of a raster. */
    Pen curve(List<double[]> points, Raster raster, String css) {
        return trace(new Curve(raster.places(points)).draw(new Trace()), raster, css);
    }

    /** What lies between two smooth lines. */
    Pen between(List<double[]> one, List<double[]> other, String css) {
        return trace(between(one, other), css);
    }

    /** What lies between two smooth lines, in the units of a raster. */
    Pen between(List<double[]> one, List<double[]> other, Raster raster, String css) {
        return trace(between(raster.places(one), raster.places(other)), raster, css);
    }

    /** A stage's mark, or the entry's, centred on a point. */
    Pen mark(Sign sign, double x, double y) {
        return trace(sign.at(x, y), "mark " + sign.css());
    }

    /** A point of a line, small and round. */
    Pen dot(Sign tone, double x, double y) {
        return trace(new Trace().from(x, y).shape("m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"), "mark " + tone.tone());
    }

    Pen text(double x, double y, String anchor, String css, String text) {
        return text(x, y, anchor, css, text, "");
    }

    Pen text(double x, double y, String anchor, String css, String text, String figure) {
        labels.add(new Label(n(x), n(y), anchor, css, text, figure));
        return this;
    }

    Drawing done() {
        return new Drawing(width, height, layers, labels);
    }

    /** Whatever a trace has drawn, in pixels. */
    Pen trace(Trace trace, String css) {
        return stroke("", new Stroke(trace.toString(), css));
    }

    /** Whatever a trace has drawn, in the units of a raster. */
    Pen trace(Trace trace, Raster raster, String css) {
        return stroke(raster.transform(), new Stroke(trace.toString(), css));
    }

    private Pen stroke(String transform, Stroke stroke) {
        int last = layers.size() - 1;
        if (last >= 0 && layers.get(last).transform().equals(transform)) {
            layers.set(last, layers.get(last).with(stroke));
        } else {
            layers.add(new Layer(transform, List.of(stroke)));
        }
        return this;
    }

    private static Trace between(List<double[]> one, List<double[]> other) {
        return new Curve(other).back().draw(new Curve(one).draw(new Trace())).close();
    }

    /** A coordinate to the whole pixel: finer is noise in the page's source. */
    private static String n(double coordinate) {
        return Long.toString(Math.round(coordinate));
    }
}
