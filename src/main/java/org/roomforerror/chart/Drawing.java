package org.roomforerror.chart;

import java.util.List;

/** One finished drawing: what an SVG template writes down, in the order in which it is painted, the labels last. */
public record Drawing(int width, int height, List<Layer> layers, List<Label> labels) {

    public Drawing {
        layers = List.copyOf(layers);
        labels = List.copyOf(labels);
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }
}
