package org.roomforerror.chart;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Step;

/** A price tape by the hour, with the prices at which a position's stages begin, the hours in which they came, and the equity below. */
final class TapeChart {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private final TapeSheet sheet;

    private TapeChart(TapeSheet sheet) {
        this.sheet = sheet;
    }

    static Chart of(Picture.Tape picture) {
        TapeChart chart = new TapeChart(TapeSheet.of(picture));
        return new Chart("tape", "The price by the hour, and the stages", chart.description(), chart.sentence(), chart.table(),
                new TapeDrawing(chart.sheet, Frame.wide(460)).draw(), new TapeDrawing(chart.sheet, Frame.narrow(430)).draw());
    }

    private String sentence() {
        String bars = "Each upright line is an hour, from its lowest to its highest price. ";
        if (sheet.reached().isEmpty()) {
            return bars + (sheet.stops() ? "No stage has come so far." : "While it was held, the price never came to a stage of this position.");
        }
        return bars + "A dashed line is the price at which a stage begins; it ends in the hour that reached it. Below: what is left of your money.";
    }

    private String description() {
        StringBuilder text = new StringBuilder(sheet.replay().tape().name() + ": the price by the hour. The position is opened at "
                + sheet.units().price(sheet.replay().position().entry()) + ".");
        sheet.reached().forEach(at -> text.append(" The ").append(sheet.units().stage(at.stage())).append(" comes in the hour from ")
                .append(HOUR.format(at.hour().start())).append(" UTC, at ").append(sheet.units().price(at.price())).append('.'));
        return text.append(" A table holds the same points.").toString();
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int place = 0; place < sheet.hours().size(); place++) {
            Hour hour = sheet.hours().get(place);
            Optional<Step> step = sheet.replay().step(place - sheet.replay().opened() + 1);
            rows.add(List.of(Cell.of(HOUR.format(hour.start()), hour.start().toString()), price(hour.open()), price(hour.high()), price(hour.low()),
                    price(hour.close()), step.map(this::equity).orElse(Cell.words("")),
                    Cell.words(step.map(this::begun).orElse(""))));
        }
        return new Table("tape", "The price and the position by the hour, times in UTC", List.of(Head.words("Hour"), Head.number("Open"),
                Head.number("High"), Head.number("Low"), Head.number("Close"), Head.number("Equity at the worst price"), Head.words("Stage begun")), rows);
    }

    private Cell equity(Step step) {
        BigDecimal equity = step.atWorst().equity();
        return Cell.of(sheet.units().money(equity), equity.stripTrailingZeros().toPlainString());
    }

    private String begun(Step step) {
        return step.begun().stream().map(at -> sheet.units().stage(at.stage())).collect(Collectors.joining(", "));
    }

    private Cell price(BigDecimal price) {
        return Cell.of(sheet.units().bare(price), price.toPlainString());
    }
}
