package org.roomforerror.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.roomforerror.window.Tape;
import org.roomforerror.words.Format;

/** The figures of a price tape. */
final class TapeFigures {

    private TapeFigures() {}

    static Figure figure(Tape tape, String path, Format format) {
        return switch (path) {
            case "name" -> Figure.of(tape.name());
            case "open" -> price(tape.open(), tape, format);
            case "close" -> price(tape.close(), tape, format);
            case "low" -> price(tape.low(), tape, format);
            case "high" -> price(tape.high(), tape, format);
            case "lowHour" -> Figure.of(format.hour(tape.lowHour().start()));
            case "highHour" -> Figure.of(format.hour(tape.highHour().start()));
            case "fall" -> Figure.of(format.percent(tape.fall(), RoundingMode.HALF_EVEN));
            case "rise" -> Figure.of(format.percent(tape.rise(), RoundingMode.HALF_EVEN));
            default -> Figure.unknown("tape." + tape.id() + "." + path);
        };
    }

    private static Figure price(BigDecimal price, Tape tape, Format format) {
        return Figure.of(format.money(price, tape.header().unit()));
    }
}
