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
        if (picture instanceof Picture.PriceLadder ladder) {
            return PriceLadderChart.of(ladder.holding());
        }
        if (picture instanceof Picture.RoomCurve curve) {
            return RoomCurveChart.of(curve);
        }
        if (picture instanceof Picture.BeforeAfter change) {
            return BeforeAfterChart.of(change);
        }
        if (picture instanceof Picture.Across across) {
            return AcrossChart.of(across.holdings());
        }
        if (picture instanceof Picture.Shock shock) {
            return ShockChart.of(shock);
        }
        if (picture instanceof Picture.Erosion erosion) {
            return ErosionChart.of(erosion);
        }
        if (picture instanceof Picture.Passage passage) {
            return PassageChart.of(passage);
        }
        return TapeChart.of((Picture.Tape) picture);
    }
}
