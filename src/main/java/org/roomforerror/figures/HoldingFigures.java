package org.roomforerror.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.words.Format;
import org.roomforerror.words.Speech;

/** The figures of a named position: what it is, and where its stages begin. Nothing is rounded in its favour. */
final class HoldingFigures {

    private final Holding holding;
    private final Position position;
    private final Speech speech;
    private final Format format;
    private final Ladder ladder;

    HoldingFigures(Holding holding) {
        this.holding = holding;
        this.position = holding.position();
        this.speech = holding.book().speech();
        this.format = speech.format();
        this.ladder = Ladder.of(holding.book().system(), position, holding.price());
    }

    Figure figure(String path) {
        int dot = path.indexOf('.');
        Optional<StageWord> stage = dot < 0 ? Optional.empty() : StageWord.of(path.substring(0, dot));
        if (stage.isPresent()) {
            return stage(stage.get(), path);
        }
        return switch (path) {
            case "entry" -> price(position.entry());
            case "side" -> Figure.of(speech.side(position.side()));
            case "collateral" -> money(position.collateral());
            case "leverage" -> Figure.of(format.times(position.leverage()));
            case "quantity" -> Figure.of(format.money(position.quantity(), holding.quantityUnit()));
            case "notional" -> money(position.notional());
            case "added" -> money(position.added());
            case "funding" -> money(position.funding());
            case "debt" -> debt();
            case "system" -> Figure.of(holding.book().name());
            case "label" -> Figure.of(holding.label());
            case "asof", "asOf" -> Figure.of(format.date(holding.book().asOf().orElse(holding.book().read())));
            case "naive.move" -> Figure.of(format.percent(naiveMove(), RoundingMode.DOWN));
            case "naive.price" -> price(naivePrice());
            case "gap" -> gap().map(gap -> Figure.of(format.percent(gap.share(), RoundingMode.DOWN))).orElse(nil());
            case "gap.price" -> gap().map(gap -> price(gap.distance())).orElse(nil());
            default -> Figure.unknown(holding.name() + "." + path);
        };
    }

    private Figure stage(StageWord word, String path) {
        Optional<Rung> rung = rung(word);
        Optional<Outcome> outcome = rung.map(Rung::outcome);
        return switch (path.substring(path.indexOf('.') + 1)) {
            case "exists" -> Figure.of(rung.isPresent());
            case "at" -> Figure.of(outcome.filter(Outcome.At.class::isInstance).isPresent());
            case "never" -> Figure.of(outcome.filter(Outcome.Never.class::isInstance).isPresent());
            case "past" -> Figure.of(outcome.filter(Outcome.Past.class::isInstance).isPresent());
            case "outcome" -> Figure.of(outcome(rung));
            case "price" -> rung.flatMap(HoldingFigures::shown).map(this::price).orElseGet(() -> absent(rung));
            case "move" -> rung.flatMap(Rung::move).map(move -> Figure.of(format.percent(move.abs(), RoundingMode.DOWN)))
                    .orElseGet(() -> absent(rung));
            case "left" -> rung.flatMap(Rung::left).map(left -> money(left, RoundingMode.DOWN)).orElseGet(() -> absent(rung));
            case "lost" -> rung.flatMap(this::lost).map(lost -> money(lost, RoundingMode.UP)).orElseGet(() -> absent(rung));
            case "leftShare" -> rung.flatMap(this::leftShare).map(share -> Figure.of(format.percent(share, RoundingMode.DOWN)))
                    .orElseGet(() -> absent(rung));
            default -> Figure.unknown(holding.name() + "." + path);
        };
    }

    private Optional<Rung> rung(StageWord word) {
        List<Rung> same = ladder.rungs().stream()
                .filter(rung -> rung.stage().name() == word.name()).toList();
        return same.size() < word.which() ? Optional.empty() : Optional.of(same.get(word.which() - 1));
    }

    /** What people work out in their heads, and questions offer as a wrong answer: one divided by the leverage. */
    private BigDecimal naiveMove() {
        return BigDecimal.ONE.divide(position.leverage(), MathContext.DECIMAL128);
    }

    private BigDecimal naivePrice() {
        BigDecimal move = naiveMove().multiply(BigDecimal.valueOf(position.side().sign())).negate();
        return position.entry().multiply(BigDecimal.ONE.add(move), MathContext.DECIMAL128);
    }

    private String outcome(Optional<Rung> rung) {
        if (rung.isPresent() && rung.get().outcome() instanceof Outcome.At at) {
            return price(at.price()).words();
        }
        return absent(rung).words();
    }

    private Figure absent(Optional<Rung> rung) {
        if (rung.isEmpty()) {
            return absent("no-such-stage");
        }
        return absent(rung.get().outcome() instanceof Outcome.Past ? "already-past" : "cannot-happen");
    }

    private Figure absent(String why) {
        return new Figure.Absent(speech.say("figure." + why));
    }

    private Figure nil() {
        return Figure.of(speech.say("figure.nil"));
    }

    private static Optional<BigDecimal> shown(Rung rung) {
        if (rung.outcome() instanceof Outcome.At at) {
            return Optional.of(at.price());
        }
        return rung.outcome() instanceof Outcome.Past past ? Optional.of(past.price()) : Optional.empty();
    }

    private static Optional<BigDecimal> exact(Rung rung) {
        if (rung.outcome() instanceof Outcome.At at) {
            return Optional.of(at.exact());
        }
        return rung.outcome() instanceof Outcome.Past past ? Optional.of(past.exact()) : Optional.empty();
    }

    /** The loss on the price and the funding paid, so that what is lost and what is left add up to what was put in. */
    private Optional<BigDecimal> lost(Rung rung) {
        return exact(rung).map(price -> position.funding().subtract(position.profitAt(price)));
    }

    private Optional<BigDecimal> leftShare(Rung rung) {
        return lost(rung).flatMap(lost -> rung.left().filter(left -> left.add(lost).signum() > 0)
                .map(left -> left.divide(left.add(lost), MathContext.DECIMAL128)));
    }

    private record Gap(BigDecimal distance, BigDecimal share) {}

    /** From the call to liquidation; empty where one of them has no price. */
    private Optional<Gap> gap() {
        Optional<BigDecimal> call = rung(new StageWord(StageName.MARGIN_CALL, 1)).flatMap(HoldingFigures::exact);
        Optional<BigDecimal> liquidation = rung(new StageWord(StageName.LIQUIDATION, 1)).flatMap(HoldingFigures::exact);
        return call.flatMap(from -> liquidation.map(to -> {
            BigDecimal distance = from.subtract(to).abs();
            return new Gap(distance, distance.divide(from, MathContext.DECIMAL128));
        })).filter(gap -> gap.distance().signum() > 0);
    }

    /** What is owed: stated, or what was borrowed beside the collateral. Futures borrow nothing. */
    private Figure debt() {
        if (holding.book().kind() == Kind.LINEAR_FUTURES || holding.book().kind() == Kind.INVERSE_FUTURES) {
            return absent("nothing");
        }
        return money(position.debt().orElseGet(() -> position.notional().subtract(position.collateral()).max(BigDecimal.ZERO)));
    }

    private Figure price(BigDecimal price) {
        return Figure.of(format.price(price, holding.book().tick().sizeAt(price), holding.book().quote()));
    }

    private Figure money(BigDecimal amount) {
        return money(amount, RoundingMode.HALF_EVEN);
    }

    private Figure money(BigDecimal amount, RoundingMode direction) {
        return Figure.of(format.money(amount, holding.unit(), direction));
    }
}
