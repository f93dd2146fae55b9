package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import org.roomforerror.calculator.Holding;
import org.roomforerror.chart.StagePoints.Point;

/** How far a stage lies from the entry of a position. */
final class Distances {

    private Distances() {
    }

    /** The move from entry as a signed fraction. */
    static BigDecimal move(Holding holding, Point point) {
        return point.price().subtract(holding.position().entry()).divide(holding.position().entry(), MathContext.DECIMAL64);
    }

    static String from(Holding holding, Point point) {
        return holding.units().signed(move(holding, point));
    }

    static String words(Holding holding, Point point) {
        return holding.units().percent(move(holding, point).abs());
    }
}
