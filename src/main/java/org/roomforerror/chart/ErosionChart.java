package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.calculator.Drain;
import org.roomforerror.calculator.Due;
import org.roomforerror.calculator.HoursText;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;

/** The picture of a price that never moves: payments carry support and what the stages demand towards each other. */
final class ErosionChart {

    private final Drain drain;
    private final List<Due> coming;
    private final BigInteger end;
    private final Units units;
    private final LineNames names;

    private ErosionChart(Picture.Erosion picture) {
        this.drain = picture.drain();
        this.coming = picture.due().stream().filter(Due::comes).toList();
        this.end = end(picture);
        this.units = drain.holding().units();
        this.names = LineNames.of(drain.holding().book().kind());
    }

    static Chart of(Picture.Erosion picture) {
        ErosionChart chart = new ErosionChart(picture);
        return new Chart("erosion", "The buffer at an unchanged price", chart.description(), chart.sentence(), chart.table(),
                chart.drawn(picture, Frame.wide(340)), chart.drawn(picture, Frame.narrow(340)));
    }

    private Drawing drawn(Picture.Erosion picture, Frame frame) {
        return new ErosionDrawing(drain, picture.due(), end, names, frame).draw();
    }

    /** A little past the last stage; where none comes, as far as was asked. */
    private BigInteger end(Picture.Erosion picture) {
        BigInteger asked = drain.payments(picture.days().multiply(BigDecimal.valueOf(24))).max(BigInteger.ONE);
        return coming.stream().map(one -> one.payments().orElseThrow()).max(BigInteger::compareTo)
                .map(last -> last.add(last.divide(BigInteger.valueOf(20))).add(BigInteger.ONE)).orElse(asked);
    }

    private String description() {
        StringBuilder text = new StringBuilder("Lines over time at an unchanged price. " + names.support() + " is "
                + units.money(drain.support(BigInteger.ZERO)) + " at the beginning.");
        for (Due one : coming) {
            text.append(" The ").append(units.stage(one.stage())).append(" begins after ").append(time(one.payments().orElseThrow())).append('.');
        }
        return text.append(" The table below the drawing holds the same points.").toString();
    }

    private String sentence() {
        if (coming.isEmpty()) {
            return "No payment brings a stage here: the line of what you hold and the lines of the stages never meet.";
        }
        return "Nothing happens to the price. Each payment takes " + units.money(drain.paid(BigInteger.ONE))
                + ", and each stage begins where what holds the position up meets what that stage demands.";
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Now", BigInteger.ZERO, drain.holding().system().requirement(drain.holding().position())
                .at(drain.holding().system().axis().at(drain.holding().price()))));
        for (Due one : coming) {
            BigInteger payments = one.payments().orElseThrow();
            rows.add(row(units.title(one.stage()), payments, drain.demand(one.stage(), payments)));
        }
        return new Table("erosion", "The points of the drawing", List.of(Head.words("Point"), Head.number("After"),
                Head.number(names.support()), Head.number("What that stage demands")), rows);
    }

    private List<Cell> row(String label, BigInteger payments, BigDecimal demand) {
        return List.of(Cell.words(label), Cell.of(payments.signum() == 0 ? "at once" : time(payments), drain.hours(payments).toPlainString()),
                Cell.of(units.money(drain.support(payments)), drain.support(payments).toPlainString()),
                Cell.of(units.money(demand), demand.toPlainString()));
    }

    private String time(BigInteger payments) {
        return new HoursText(units.speech()).of(drain.hours(payments));
    }
}
