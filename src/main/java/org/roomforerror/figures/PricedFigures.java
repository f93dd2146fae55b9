package org.roomforerror.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Remedy;
import org.roomforerror.margin.Stage;
import org.roomforerror.words.Format;
import org.roomforerror.words.Speech;

/** The figures of a named position at a price: how it stands there, and what would bring it back. */
final class PricedFigures {

    private static final Pattern RESTORE = Pattern.compile("restore(?:\\(([a-z0-9]+)\\))?\\.(add|close)");

    private final Holding holding;
    private final BigDecimal price;
    private final Speech speech;
    private final Format format;
    private final Assessment now;

    private PricedFigures(Holding holding, BigDecimal price) {
        this.holding = holding;
        this.price = price;
        this.speech = holding.book().speech();
        this.format = speech.format();
        this.now = Assessment.of(holding.book().system(), holding.position(), price);
    }

    /** @param at a price, or a move from entry such as {@code -5%} */
    static Figure figure(Holding holding, String at, String path) {
        BigDecimal price = at.endsWith("%") ? moved(holding, at) : new BigDecimal(at);
        if (price.signum() <= 0) {
            return new Figure.Unknown("'" + at + "' is no price");
        }
        return new PricedFigures(holding, price).figure(path);
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
            case "stage" -> Figure.of(now.stage().map(stage -> speech.stage(stage.name())).orElseGet(() -> speech.say("stage.open")));
            case "leverage" -> now.effectiveLeverage().map(times -> Figure.of(format.times(times, RoundingMode.UP)))
                    .orElseGet(() -> absent("no-equity"));
            case "ratio" -> ratio();
            default -> restored(path).orElseGet(() -> Figure.unknown(holding.name() + "@" + price.toPlainString() + "." + path));
        };
    }

    /** {@code restore.add} and {@code restore(liquidation).close}: what brings it back to the edge of a stage; of the call unless named. */
    private Optional<Figure> restored(String path) {
        Matcher asked = RESTORE.matcher(path);
        if (!asked.matches()) {
            return Optional.empty();
        }
        Optional<StageWord> word = StageWord.of(asked.group(1) == null ? "call" : asked.group(1));
        return word.map(stage -> holding.book().system().stages().stream().filter(each -> each.name() == stage.name())
                .skip(stage.which() - 1L).findFirst()
                .map(found -> asked.group(2).equals("add") ? added(found) : closed(found))
                .orElseGet(() -> absent("no-such-stage")));
    }

    private Figure added(Stage stage) {
        Remedy.Cure cure = Remedy.add(holding.book().system(), holding.position(), price, stage.threshold()).cure();
        return cure instanceof Remedy.Cure.Amount amount ? money(amount.money(), RoundingMode.UP) : uncured(cure);
    }

    private Figure closed(Stage stage) {
        Remedy.Cure cure = Remedy.close(holding.book().system(), holding.position(), price, stage.threshold(), BigDecimal.ZERO).cure();
        return cure instanceof Remedy.Cure.Amount amount
                ? Figure.of(format.percent(amount.share().orElse(BigDecimal.ONE), RoundingMode.UP))
                : uncured(cure);
    }

    private Figure uncured(Remedy.Cure cure) {
        return absent(cure instanceof Remedy.Cure.NotNeeded ? "nothing-needed" : "no-such-way");
    }

    private Figure ratio() {
        Optional<BigDecimal> value = now.ratio().value();
        return value.map(ratio -> Figure.of(GaugeFormat.of(holding.book().system().terms().gauge(), ratio, format)))
                .orElseGet(() -> absent("none"));
    }

    private Figure absent(String why) {
        return new Figure.Absent(speech.say("figure." + why));
    }

    private Figure money(BigDecimal amount, RoundingMode direction) {
        return Figure.of(format.money(amount, holding.unit(), direction));
    }
}
