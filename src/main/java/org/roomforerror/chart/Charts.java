package org.roomforerror.chart;

import org.roomforerror.calculator.Picture;

/** Turns what an answer wants drawn into a chart. */
public final class Charts {

    private Charts() {
    }

    /** The chart of a picture. */
    public static Chart draw(Picture picture) {
        if (picture instanceof Picture.TwoLines lines) {
            return TwoLinesChart.of(lines.holding());
        }
        throw new IllegalArgumentException("no drawing for " + picture);
    }
}
