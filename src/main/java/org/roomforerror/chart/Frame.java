package org.roomforerror.chart;

/** The sheet a chart is drawn on, and where on it the axes lie; in pixels, y pointing down. */
record Frame(int width, int height, double left, double right, double top, double bottom) {

    /** Type size of the text in drawings; the style sheet sets the same. */
    static final double TEXT = 14;
    /** Type size of the numbers on an axis. */
    static final double TICK = 13;
    /** Distance between two lines of text. */
    static final double ROW = 19;

    boolean isNarrow() {
        return width < 500;
    }

    double plotWidth() {
        return right - left;
    }

    double plotHeight() {
        return bottom - top;
    }

    /** The same sheet with some of its room kept free at the top. */
    Frame lowered(double room) {
        return new Frame(width, height, left, right, top + room, bottom);
    }

    /** The same sheet with some of its room kept free on both sides. */
    Frame between(double newLeft, double newRight) {
        return new Frame(width, height, newLeft, newRight, top, bottom);
    }
}
