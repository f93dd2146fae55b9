package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Step;

/** A price tape by the hour, with the prices at which a position's stages begin, the hours in which they came, and the equity below. */
final class TapeChart {

    private final TapeSheet sheet;
    private final Units units;

    private TapeChart(TapeSheet sheet) {
        this.sheet = sheet;
        this.units = sheet.units();
    }

    static Chart of(Picture.Tape picture, Paper paper) {
        TapeChart chart = new TapeChart(TapeSheet.of(picture));
        return new Chart("tape", chart.units.say("drawing.tape.title"), chart.description(), chart.sentence(), chart.table(),
                new TapeDrawing(chart.sheet, paper.frame(460)).draw(), new TapeDrawing(chart.sheet, Paper.PHONE.frame(430)).draw());
    }

    private String sentence() {
        String stages = !sheet.reached().isEmpty() ? "drawing.tape.stages" : sheet.stops() ? "drawing.tape.none-so-far" : "drawing.tape.none";
        return units.say("drawing.tape.hours") + " " + units.say(stages);
    }

    private String description() {
        List<String> says = new ArrayList<>();
        says.add(units.say("drawing.tape.says", sheet.replay().tape().name(), units.price(sheet.replay().position().entry())));
        sheet.reached().forEach(at -> says.add(units.say("drawing.tape.came", at.stage(),
                units.say("drawing.tape.utc", units.format().dayAndHour(at.hour().start())), units.price(at.price()))));
        says.add(units.say("drawing.same-points"));
        return String.join(" ", says);
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int place = 0; place < sheet.hours().size(); place++) {
            Hour hour = sheet.hours().get(place);
            Optional<Step> step = sheet.replay().step(place - sheet.replay().opened() + 1);
            rows.add(List.of(Cell.of(units.format().moment(hour.start()), hour.start().toString()),
                    price(hour.open()), price(hour.high()), price(hour.low()),
                    price(hour.close()), step.map(this::equity).orElse(Cell.words("")),
                    Cell.words(step.map(this::begun).orElse(""))));
        }
        return new Table("tape", units.say("drawing.tape.caption"), List.of(Head.words(units.say("drawing.tape.head.hour")),
                number("drawing.tape.head.open"), number("drawing.tape.head.high"), number("drawing.tape.head.low"),
                number("drawing.tape.head.close"),
                number("drawing.tape.head.equity"), Head.words(units.say("drawing.tape.head.begun"))), rows);
    }

    private Head number(String key) {
        return Head.number(units.say(key));
    }

    private Cell equity(Step step) {
        BigDecimal equity = step.atWorst().equity();
        return Cell.of(units.money(equity), equity.stripTrailingZeros().toPlainString());
    }

    private String begun(Step step) {
        return units.speech().joined("list.comma", step.begun().stream().map(at -> units.stage(at.stage())).toList());
    }

    private Cell price(BigDecimal price) {
        return Cell.of(units.bare(price), price.toPlainString());
    }
}
