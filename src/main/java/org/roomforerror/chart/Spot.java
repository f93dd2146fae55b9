package org.roomforerror.chart;

/**
 * A place where a text may stand.
 *
 * @param anchor which point of the text lies at x: {@code start}, {@code middle} or {@code end}
 * @param y      of its base line
 */
record Spot(double x, double y, String anchor) {

    /** The text begins here. */
    static Spot from(double x, double y) {
        return new Spot(x, y, "start");
    }

    /** The text ends here. */
    static Spot upTo(double x, double y) {
        return new Spot(x, y, "end");
    }

    /** The text is centred here. */
    static Spot about(double x, double y) {
        return new Spot(x, y, "middle");
    }

    Box box(double width) {
        return Box.text(x, y, anchor, width);
    }
}
