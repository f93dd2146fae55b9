package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;

/**
 * Two lines that meet, and the points worth naming: what a {@link CrossingDrawing} draws. Its places are prices, or factors by which all
 * prices are multiplied.
 */
interface Crossing {

    /** Whether support falls towards lower places, so that it leaves the corner on the left free. */
    boolean falls();

    Units units();

    Course support();

    Course requirement();

    String supportName();

    String requirementName();

    /** What the stages demand, where that is another line than the requirement. */
    List<Demand> demands();

    /** The stages with a place, from the lowest up. */
    List<Point> stages();

    /** Where everything begins. */
    Stand start();

    /** Where things stand, if that is not where they began. */
    Optional<Stand> now();

    /** Every place that has to be seen. */
    List<BigDecimal> seen();

    /** A place as it stands on the axis, and behind the name of a stage. */
    String words(BigDecimal place);

    /** What is written behind the name of a stage. */
    String figure(Point stage);

    /** An amount at every place; a straight one is drawn through its ends. */
    record Course(UnaryOperator<BigDecimal> amount, boolean straight) {
        BigDecimal at(BigDecimal place) {
            return amount.apply(place);
        }
    }

    /** What a stage demands. */
    record Demand(Sign sign, Course course) {
    }

    /** A place with a name. */
    record Stand(String name, BigDecimal place, String figure) {
    }
}
