package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Units;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Stage;

/** The stages of a ladder that have a price, which are the ones a drawing can show. */
final class StagePoints {

    private StagePoints() {
    }

    /** A stage, what it is called and where it begins. */
    record Point(Stage stage, String label, BigDecimal price, BigDecimal shown, boolean past) {
        Sign sign() {
            return Sign.of(stage.name());
        }
    }

    /** The stages with a price, from the lowest price up. */
    static List<Point> of(List<Rung> rungs, Units units) {
        List<Point> points = new ArrayList<>();
        for (Rung rung : rungs) {
            of(rung, units).ifPresent(points::add);
        }
        points.sort(Comparator.comparing(Point::price));
        return points;
    }

    static Optional<Point> of(Rung rung, Units units) {
        if (rung.outcome() instanceof Outcome.At at) {
            return Optional.of(new Point(rung.stage(), units.title(rung.stage()), at.exact(), at.price(), false));
        }
        if (rung.outcome() instanceof Outcome.Past past) {
            return Optional.of(new Point(rung.stage(), units.title(rung.stage()), past.exact(), past.price(), true));
        }
        return Optional.empty();
    }
}
