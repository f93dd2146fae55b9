package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Stage;

/** The stages of a ladder that have a price, which are the ones a drawing can show. */
final class StagePoints {

    private StagePoints() {
    }

    /** A stage and where it begins. */
    record Point(Stage stage, BigDecimal price, BigDecimal shown, boolean past) {
        Sign sign() {
            return Sign.of(stage.name());
        }

        String label() {
            return capital(stage.label());
        }
    }

    /** The stages with a price, from the lowest price up. */
    static List<Point> of(List<Rung> rungs) {
        List<Point> points = new ArrayList<>();
        for (Rung rung : rungs) {
            of(rung).ifPresent(points::add);
        }
        points.sort(Comparator.comparing(Point::price));
        return points;
    }

    static Optional<Point> of(Rung rung) {
        if (rung.outcome() instanceof Outcome.At at) {
            return Optional.of(new Point(rung.stage(), at.exact(), at.price(), false));
        }
        if (rung.outcome() instanceof Outcome.Past past) {
            return Optional.of(new Point(rung.stage(), past.exact(), past.price(), true));
        }
        return Optional.empty();
    }

    /** A label as the beginning of a line. */
    static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
