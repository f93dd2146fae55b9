package org.roomforerror.chart;

import org.roomforerror.calculator.Picture;

/** Turns what an answer wants drawn into a chart. */
public final class Charts {

    private Charts() {
    }

    /**
     * The chart of a picture.
     *
     * @param paper the sheet for where it stands; for a phone it is laid out a second time
     */
    public static Chart draw(Picture picture, Paper paper) {
        if (picture instanceof Picture.TwoLines lines) {
            return TwoLinesChart.of(lines.holding(), paper);
        }
        if (picture instanceof Picture.PriceLadder ladder) {
            return PriceLadderChart.of(ladder.holding(), paper);
        }
        if (picture instanceof Picture.RoomCurve curve) {
            return RoomCurveChart.of(curve, paper);
        }
        if (picture instanceof Picture.BeforeAfter change) {
            return BeforeAfterChart.of(change, paper);
        }
        if (picture instanceof Picture.Across across) {
            return AcrossChart.of(across.holdings(), paper);
        }
        if (picture instanceof Picture.Shock shock) {
            return ShockChart.of(shock, paper);
        }
        if (picture instanceof Picture.Erosion erosion) {
            return ErosionChart.of(erosion, paper);
        }
        if (picture instanceof Picture.Passage passage) {
            return PassageChart.of(passage, paper);
        }
        return TapeChart.of((Picture.Tape) picture, paper);
    }
}
