package org.roomforerror.web;

import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Line;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Requirement;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The picture that goes with a link to a page: the two lines of the page's own position and the stages where they
 * meet, as PNG of 1200 by 630. The adverse way is always to the right, as in the mark.
 */
final class Preview {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int EDGE = 90;

    private final MarginSystem system;
    private final Position position;
    private final List<Rung> rungs;
    private final double entry;
    private final double far;
    private final double highest;

    private Preview(MarginSystem system, Position position) {
        this.system = system;
        this.position = position;
        this.rungs = Ladder.of(system, position, position.entry()).rungs();
        this.entry = x(position.entry());
        double adverse = rungs.stream().map(Preview::price).flatMap(Optional::stream)
                .mapToDouble(price -> x(price) - entry)
                .reduce(0, (a, b) -> Math.abs(b) > Math.abs(a) ? b : a);
        this.far = entry + (adverse == 0 ? -entry * 0.5 : adverse * 1.15);
        this.highest = Math.max(system.support(position).at(BigDecimal.valueOf(entry)).doubleValue(),
                system.requirement(position).at(BigDecimal.valueOf(entry)).doubleValue()) * 1.05;
    }

    static byte[] png(MarginSystem system, Position position) {
        return new Preview(system, position).draw();
    }

    private byte[] draw() {
        Picture picture = new Picture(WIDTH, HEIGHT);
        picture.line(EDGE, HEIGHT - EDGE, WIDTH - EDGE, HEIGHT - EDGE, Picture.HAIRLINE, 3);
        Line support = system.support(position);
        Requirement requirement = system.requirement(position);
        stroke(picture, x -> requirement.at(x), 7);
        stroke(picture, x -> support.at(x), 7);
        for (Rung rung : rungs) {
            price(rung).ifPresent(price -> mark(picture, rung.stage().name(), x(price),
                    system.support(position).at(BigDecimal.valueOf(x(price))).doubleValue()));
        }
        return picture.png();
    }

    private void stroke(Picture picture, java.util.function.UnaryOperator<BigDecimal> line, double width) {
        int steps = 60;
        for (int i = 0; i < steps; i++) {
            double from = entry + (far - entry) * i / steps;
            double to = entry + (far - entry) * (i + 1) / steps;
            picture.line(across(from), up(line.apply(BigDecimal.valueOf(from)).doubleValue()),
                    across(to), up(line.apply(BigDecimal.valueOf(to)).doubleValue()), Picture.INK, width);
        }
    }

    private void mark(Picture picture, StageName stage, double x, double height) {
        switch (stage) {
            case WARNING -> picture.triangle(across(x), up(height), 26, Picture.WARNING);
            case MARGIN_CALL -> picture.square(across(x), up(height), 26, Picture.CALL);
            case LIQUIDATION -> picture.diamond(across(x), up(height), 32, Picture.LIQUIDATION);
            default -> { }
        }
    }

    private double across(double x) {
        return EDGE + (WIDTH - 2 * EDGE) * (x - entry) / (far - entry);
    }

    private double up(double amount) {
        return HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * Math.max(0, amount) / highest;
    }

    private double x(BigDecimal price) {
        return system.axis().at(price).doubleValue();
    }

    private static Optional<BigDecimal> price(Rung rung) {
        return rung.outcome() instanceof Outcome.At at ? Optional.of(at.exact()) : Optional.empty();
    }
}
