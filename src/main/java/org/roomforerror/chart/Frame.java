package org.roomforerror.chart;

/** The sheet a chart is drawn on, and where on it the axes lie; in pixels, y pointing down. */
record Frame(int width, int height, double left, double right, double top, double bottom) {

    /** Type size of the text in drawings; the style sheet sets the same. */
    static final double TEXT = 14;
    /** Distance between two lines of text. */
    static final double ROW = 19;

    static Frame wide(int height) {
        return new Frame(680, height, 4, 676, 14, height - 30);
    }

    static Frame narrow(int height) {
        return new Frame(340, height, 4, 336, 14, height - 30);
    }

    boolean isNarrow() {
        return width < 500;
    }

    double plotWidth() {
        return right - left;
    }

    double plotHeight() {
        return bottom - top;
    }
}
