package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the price of a stage was found, step by step, in words and numbers: enough to do it again by hand.
 *
 * @param stage the stage whose price is worked out
 * @param steps in order; each ends in a number
 */
public record Working(Stage stage, List<Step> steps) {

    /** What the value of a step is counted in. */
    public enum Unit {
        /** Quote currency, or coin for a coin-margined contract. */
        MONEY,
        /** A price in quote currency. */
        PRICE,
        /** A plain number. */
        NUMBER
    }

    /**
     * @param says    what is done, a sentence
     * @param formula how, with the numbers put in; P is the price
     * @param value   what comes out, unrounded
     */
    public record Step(String says, String formula, BigDecimal value, Unit unit) {
    }

    private static final MathContext WRITTEN = new MathContext(10);

    public Working {
        steps = List.copyOf(steps);
    }

    /** The workings of all stages of a position whose mark price is {@code price}, in the order of its ladder. */
    public static List<Working> all(MarginSystem system, Position position, BigDecimal price) {
        return Ladder.of(system, position, price).rungs().stream().map(rung -> of(system, position, rung)).toList();
    }

    /** The working of one rung of a ladder. */
    public static Working of(MarginSystem system, Position position, Rung rung) {
        List<Step> steps = new ArrayList<>();
        TwoLines lines = system.lines(rung.stage(), position);
        String p = system.axis() == Axis.PRICE ? "P" : "(1 ÷ P)";
        String value = written(position.quantity()) + (system.axis() == Axis.PRICE ? " × " : " ÷ ") + written(position.entry());
        steps.add(new Step("The value of the position at its entry price.", value, position.notional(), Unit.MONEY));
        Optional<BigDecimal> where = rung.outcome().where();
        if (where.isEmpty()) {
            BigDecimal edge = BigDecimal.ZERO;
            steps.add(new Step(((Outcome.Never) rung.outcome()).reason(), written(lines.support(), p) + " stays above what is demanded",
                lines.room(edge), Unit.MONEY));
            return new Working(rung.stage(), steps);
        }
        BigDecimal x = system.axis().at(where.get());
        Line demand = demandAt(lines.demand(), x);
        steps.add(new Step("Support: " + meaning(system.kind(), position.side()) + ".", written(lines.support(), p), lines.support().at(x), Unit.MONEY));
        steps.add(new Step("What keeps the " + rung.stage().label() + " away: " + demanded(rung.stage(), lines.demand().tierAt(x)) + ".",
            written(demand, p), lines.demand().at(x), Unit.MONEY));
        steps.add(lines.compare(x) == 0
            ? new Step("Both are equal at this price.", equal(lines.support().minus(demand), system.axis()), where.get(), Unit.PRICE)
            : jump(lines, position, system.axis(), where.get()));
        steps.add(rounded(rung.outcome(), system.terms().tick()));
        return new Working(rung.stage(), steps);
    }

    private static Step rounded(Outcome outcome, Tick tick) {
        BigDecimal exact = outcome.where().orElseThrow();
        BigDecimal shown = outcome instanceof Outcome.At at ? at.price() : ((Outcome.Past) outcome).price();
        String to = tick.step().map(step -> "a price step of " + step.toPlainString()).orElse("six digits");
        int way = Exact.compare(shown, exact);
        String how = way == 0
            ? "To " + to + " no rounding is needed."
            : "Rounded " + (way > 0 ? "up" : "down") + " to " + to + ", so that the price shown is not better than the exact one.";
        String past = outcome instanceof Outcome.Past ? " The present price is past it." : "";
        return new Step(how + past, written(exact), shown, Unit.PRICE);
    }

    /** Where the requirement jumps over support, there is nothing to solve: the stage begins at the floor of the tier. */
    private static Step jump(TwoLines lines, Position position, Axis axis, BigDecimal price) {
        String floor = lines.demand().tierAt(axis.at(price)).map(tier -> written(tier.floor())).orElse("");
        String quantity = written(position.quantity());
        return new Step("Here a tier begins, and its requirement jumps above support.",
            axis == Axis.PRICE ? "P = " + floor + " ÷ " + quantity : "P = " + quantity + " ÷ " + floor, price, Unit.PRICE);
    }

    /** The line that counts at a coordinate. */
    private static Line demandAt(Requirement demand, BigDecimal x) {
        Line found = demand.pieces().get(0).line();
        for (Piece piece : demand.pieces()) {
            if (piece.from().compareTo(x) <= 0) {
                found = piece.line();
            }
        }
        return found;
    }

    private static String meaning(Kind kind, Side side) {
        return switch (kind) {
            case LINEAR_FUTURES, USED_MARGIN -> "the equity, which is collateral, gain and loss, less what was paid";
            case INVERSE_FUTURES -> "the equity in coin, which is collateral, gain and loss, less what was paid";
            case SPOT_MARGIN -> side == Side.LONG ? "the assets, what was bought and what money is left" : "the assets, your money and what the sale brought";
            case LOAN -> "the value of the coins";
            case LENDING_POOL -> "the value of what is pledged, times its liquidation threshold";
            case SECURITIES -> "the equity, which is market value less debt";
        };
    }

    private static String demanded(Stage stage, Optional<Tier> tier) {
        String table = tier.map(each -> ", in tier " + each.number() + " with a rate of " + percent(each.rate())
            + (each.amount().signum() > 0 ? " and an amount of " + written(each.amount()) + " off" : "")).orElse("");
        if (stage.threshold() instanceof Threshold.OfRequirement at) {
            String times = at.multiple().compareTo(BigDecimal.ONE) == 0 ? "the requirement" : written(at.multiple()) + " times the requirement";
            return times + table;
        }
        return stage.threshold() instanceof Threshold.OfInitialMargin at
            ? percent(at.share()) + " of the initial margin" : "any equity above zero";
    }

    /** The constant over the slope, signs so that both are plain to see. */
    private static String equal(Line room, Axis axis) {
        String constant = written(room.constant().negate());
        String slope = written(room.slope());
        return axis == Axis.PRICE ? "P = " + constant + " ÷ " + slope : "P = " + slope + " ÷ " + constant;
    }

    private static String written(Line line, String p) {
        if (line.slope().signum() == 0) {
            return written(line.constant());
        }
        String slope = written(line.slope().abs()) + " × " + p;
        if (line.constant().signum() == 0) {
            return line.slope().signum() > 0 ? slope : "−" + slope;
        }
        return written(line.constant()) + (line.slope().signum() > 0 ? " + " : " − ") + slope;
    }

    private static String percent(BigDecimal fraction) {
        return written(fraction.movePointRight(2)) + " %";
    }

    private static String written(BigDecimal value) {
        String text = value.round(WRITTEN).stripTrailingZeros().toPlainString();
        return text.replace('-', '−');
    }
}
