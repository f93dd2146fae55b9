package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.StageName;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Reached;
import org.roomforerror.window.Replay;

/**
 * What of a replay is to be seen: the whole tape, or only what could be known at the end of an hour.
 *
 * @param hours  the hours to be seen, from the first of the tape
 * @param stages the stages near enough to be seen, from the lowest price up
 */
record TapeSheet(Replay replay, Units units, List<Hour> hours, List<Point> stages, BigDecimal low, BigDecimal high) {

    /** A stage further away than this share of the range of prices would flatten them; the table names it. */
    private static final BigDecimal NEAR = new BigDecimal("0.7");

    static TapeSheet of(Picture.Tape picture) {
        Replay replay = picture.replay();
        OptionalInt step = picture.step();
        int seen = step.isPresent() ? replay.opened() + step.getAsInt() : replay.tape().hours().size();
        List<Hour> hours = replay.tape().hours().subList(0, seen);
        BigDecimal least = hours.stream().map(Hour::low).min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = hours.stream().map(Hour::high).max(BigDecimal::compareTo).orElseThrow();
        BigDecimal reach = replay.tape().high().subtract(replay.tape().low()).max(most.subtract(least)).multiply(NEAR);
        List<Point> near = StagePoints.of(replay.ladder().rungs(), picture.units()).stream()
                .filter(point -> point.stage().name() != StageName.BANKRUPTCY)
                .filter(point -> point.price().compareTo(least.subtract(reach)) >= 0 && point.price().compareTo(most.add(reach)) <= 0).toList();
        List<BigDecimal> all = new ArrayList<>(List.of(least, most));
        near.forEach(point -> all.add(point.price()));
        BigDecimal low = Collections.min(all);
        BigDecimal high = Collections.max(all);
        BigDecimal room = high.subtract(low).max(high.multiply(new BigDecimal("0.01"))).multiply(new BigDecimal("0.06"));
        return new TapeSheet(replay, picture.units(), hours, near, low.subtract(room), high.add(room));
    }

    /** The stages reached by the end of what is to be seen, in the order in which they came; by the bankruptcy the position was closed. */
    List<Reached> reached() {
        return replay.reached().stream().filter(at -> at.place() < hours.size() && at.stage().name() != StageName.BANKRUPTCY).toList();
    }

    /** How many hours were held and are to be seen. */
    int held() {
        return Math.min(replay.steps().size(), hours.size() - replay.opened());
    }

    /** Whether the future is hidden. */
    boolean stops() {
        return hours.size() < replay.tape().hours().size();
    }
}
