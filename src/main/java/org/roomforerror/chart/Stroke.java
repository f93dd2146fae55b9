package org.roomforerror.chart;

/** A path of a drawing: its SVG path data and the classes that style it. */
public record Stroke(String path, String css) {
}
