package org.roomforerror.chart;

/** The room that a text takes up on a sheet. */
record Box(double left, double right, double top, double bottom) {

    private static final double ASCENT = 11;
    private static final double DESCENT = 3.5;

    /** The room of a line of text whose first, middle or last point lies at x on its base line. */
    static Box text(double x, double baseline, String anchor, double width) {
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - width : x - width / 2;
        return new Box(left, left + width, baseline - ASCENT, baseline + DESCENT);
    }

    /** The room of a sign. */
    static Box sign(double x, double y) {
        return new Box(x - 6, x + 6, y - 6, y + 6);
    }

    Box moved(double right) {
        return new Box(left + right, this.right + right, top, bottom);
    }

    /** With so much more room on either side. */
    Box wider(double by) {
        return new Box(left - by, right + by, top, bottom);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether a straight line from one point to another runs through it. */
    boolean meets(double[] from, double[] to) {
        double[] span = {0, 1};
        return inside(from[0], to[0], left, right, span) && inside(from[1], to[1], top, bottom, span);
    }

    /** Narrows the part of a line, as shares of its length, that lies between two bounds; false if none does. */
    private static boolean inside(double from, double to, double low, double high, double[] span) {
        double along = to - from;
        if (along == 0) {
            return from > low && from < high;
        }
        double enters = Math.min((low - from) / along, (high - from) / along);
        double leaves = Math.max((low - from) / along, (high - from) / along);
        span[0] = Math.max(span[0], enters);
        span[1] = Math.min(span[1], leaves);
        return span[0] < span[1];
    }
}
