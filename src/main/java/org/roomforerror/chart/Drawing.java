package org.roomforerror.chart;

import java.util.List;

/** One finished drawing: what an SVG template writes down, in the order in which it is painted. */
public record Drawing(int width, int height, List<Stroke> strokes, List<Label> labels) {

    public Drawing {
        strokes = List.copyOf(strokes);
        labels = List.copyOf(labels);
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }
}
