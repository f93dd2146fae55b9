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
        this.names = LineNames.of(drain.holding().book().kind(), units.speech());
    }

    static Chart of(Picture.Erosion picture, Paper paper) {
        ErosionChart chart = new ErosionChart(picture);
        return new Chart("erosion", chart.units.say("drawing.erosion.title"), chart.description(), chart.sentence(), chart.table(),
                chart.drawn(picture, paper.frame(340)), chart.drawn(picture, Paper.PHONE.frame(340)));
    }

    private Drawing drawn(Picture.Erosion picture, Frame frame) {
        return ErosionDrawing.of(drain, picture.due(), end, names, frame);
    }

    /** A little past the last stage; where none comes, as far as was asked. */
    private BigInteger end(Picture.Erosion picture) {
        BigInteger asked = drain.payments(picture.days().multiply(BigDecimal.valueOf(24))).max(BigInteger.ONE);
        return coming.stream().map(one -> one.payments().orElseThrow()).max(BigInteger::compareTo)
                .map(last -> last.add(last.divide(BigInteger.valueOf(20))).add(BigInteger.ONE)).orElse(asked);
    }

    private String description() {
        List<String> says = new ArrayList<>();
        says.add(units.say("drawing.erosion.says", units.speech().capital(names.supporting()), units.money(drain.support(BigInteger.ZERO))));
        coming.forEach(one -> says.add(units.say("drawing.erosion.stage", one.stage(), time(one.payments().orElseThrow()))));
        says.add(units.say("drawing.same-points"));
        return String.join(" ", says);
    }

    private String sentence() {
        return coming.isEmpty() ? units.say("drawing.erosion.never")
                : units.say("drawing.erosion.shows", units.money(drain.paid(BigInteger.ONE)));
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(units.say("drawing.now"), BigInteger.ZERO, drain.holding().system().requirement(drain.holding().position())
                .at(drain.holding().system().axis().at(drain.holding().price()))));
        for (Due one : coming) {
            BigInteger payments = one.payments().orElseThrow();
            rows.add(row(units.title(one.stage()), payments, drain.demand(one.stage(), payments)));
        }
        return new Table("erosion", units.say("drawing.erosion.caption"), List.of(Head.words(units.say("drawing.head.point")),
                Head.number(units.say("drawing.erosion.head.after")), Head.number(names.support()),
                Head.number(units.say("drawing.erosion.head.demand"))), rows);
    }

    private List<Cell> row(String label, BigInteger payments, BigDecimal demand) {
        return List.of(Cell.words(label),
                Cell.of(payments.signum() == 0 ? units.say("drawing.erosion.at-once") : time(payments), drain.hours(payments).toPlainString()),
                Cell.of(units.money(drain.support(payments)), drain.support(payments).toPlainString()),
                Cell.of(units.money(demand), demand.toPlainString()));
    }

    private String time(BigInteger payments) {
        return new HoursText(units.speech()).of(drain.hours(payments));
    }
}
