package org.roomforerror.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Stage;

/** The figures of a named position at a price: how it stands there, and what would bring it back. */
final class PricedFigures {

    private final Holding holding;
    private final BigDecimal price;
    private final Format format;
    private final Assessment now;

    private PricedFigures(Holding holding, BigDecimal price, Format format) {
        this.holding = holding;
        this.price = price;
        this.format = format;
        this.now = Assessment.of(holding.book().system(), holding.position(), price);
    }

    /** @param at a price, or a move from entry such as {@code -5%} */
    static Figure figure(Holding holding, String at, String path, Format format) {
        BigDecimal price = at.endsWith("%") ? moved(holding, at) : new BigDecimal(at);
        if (price.signum() <= 0) {
            return new Figure.Unknown("'" + at + "' is no price");
        }
        return new PricedFigures(holding, price, format).figure(path);
    }

    private static BigDecimal moved(Holding holding, String move) {
        BigDecimal fraction = new BigDecimal(move.substring(0, move.length() - 1)).movePointLeft(2);
        return holding.position().entry().multiply(BigDecimal.ONE.add(fraction), MathContext.DECIMAL128);
    }

    private Figure figure(String path) {
        return switch (path) {
            case "price" -> Figure.of(format.price(price, holding.book().tick().sizeAt(price), holding.book().quote()));
            case "equity" -> money(now.equity(), RoundingMode.FLOOR);
            case "loss" -> money(now.profit().abs(), RoundingMode.UP);
            case "profit" -> Figure.of(format.signedMoney(now.profit(), holding.unit(), RoundingMode.FLOOR));
            case "notional" -> money(now.notional(), RoundingMode.HALF_EVEN);
            case "support" -> money(now.support(), RoundingMode.FLOOR);
            case "requirement" -> money(now.requirement(), RoundingMode.CEILING);
            case "stage" -> Figure.of(now.stage().map(Stage::name).map(name -> name.label()).orElse("open"));
            case "leverage" -> now.effectiveLeverage().map(times -> Figure.of(format.times(times, RoundingMode.UP)))
                    .orElse(new Figure.Absent("none, for no equity is left"));
            case "ratio" -> ratio();
            default -> Figure.unknown(holding.name() + "@" + price.toPlainString() + "." + path);
        };
    }

    private Figure ratio() {
        Optional<BigDecimal> value = now.ratio().value();
        return value.map(ratio -> Figure.of(GaugeFormat.of(holding.book().system().terms().gauge(), ratio, format)))
                .orElse(new Figure.Absent("none"));
    }

    private Figure money(BigDecimal amount, RoundingMode direction) {
        return Figure.of(format.money(amount, holding.unit(), direction));
    }
}
