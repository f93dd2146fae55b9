package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the price of a stage was found, step by step: enough to do it again by hand.
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
     * @param says    what is done
     * @param formula how, with the numbers put in, in plain notation and no language; P is the price
     * @param value   what comes out, unrounded
     */
    public record Step(Saying says, String formula, BigDecimal value, Unit unit) {
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
        steps.add(new Step(Saying.of("working.value"), value, position.notional(), Unit.MONEY));
        Optional<BigDecimal> where = rung.outcome().where();
        if (where.isEmpty()) {
            BigDecimal edge = BigDecimal.ZERO;
            steps.add(new Step(Saying.of("working.never", ((Outcome.Never) rung.outcome()).reason()), written(lines.support(), p),
                lines.room(edge), Unit.MONEY));
            return new Working(rung.stage(), steps);
        }
        BigDecimal x = system.axis().at(where.get());
        Line demand = lines.demandAt(x);
        steps.add(new Step(Saying.of("working.support", meaning(system.kind(), position.side())), written(lines.support(), p), lines.support().at(x), Unit.MONEY));
        steps.add(new Step(Saying.of("working.demand", rung.stage(), demanded(rung.stage(), lines.demand().tierAt(x))),
            written(demand, p), lines.demand().at(x), Unit.MONEY));
        steps.add(lines.compare(x) == 0
            ? new Step(Saying.of("working.equal"), equal(lines.support().minus(demand), system.axis()), where.get(), Unit.PRICE)
            : jump(lines, position, system.axis(), where.get()));
        steps.add(rounded(rung.outcome(), system.terms().tick()));
        return new Working(rung.stage(), steps);
    }

    private static Step rounded(Outcome outcome, Tick tick) {
        BigDecimal exact = outcome.where().orElseThrow();
        BigDecimal shown = outcome instanceof Outcome.At at ? at.price() : ((Outcome.Past) outcome).price();
        Saying to = tick.step().map(step -> Saying.of("working.to-step", step)).orElse(Saying.of("working.to-digits"));
        int way = Exact.compare(shown, exact);
        Saying how = Saying.of(way == 0 ? "working.exact" : way > 0 ? "working.rounded-up" : "working.rounded-down", to);
        return new Step(outcome instanceof Outcome.Past ? Saying.of("working.past", how) : how, written(exact), shown, Unit.PRICE);
    }

    /** Where the requirement jumps over support, there is nothing to solve: the stage begins at the floor of the tier. */
    private static Step jump(TwoLines lines, Position position, Axis axis, BigDecimal price) {
        String floor = lines.demand().tierAt(axis.at(price)).map(tier -> written(tier.floor())).orElse("");
        String quantity = written(position.quantity());
        return new Step(Saying.of("working.jump"),
            axis == Axis.PRICE ? "P = " + floor + " ÷ " + quantity : "P = " + quantity + " ÷ " + floor, price, Unit.PRICE);
    }

    private static Saying meaning(Kind kind, Side side) {
        return Saying.of("working.support." + kind.id() + (kind == Kind.SPOT_MARGIN ? "." + side.id() : ""));
    }

    private static Saying demanded(Stage stage, Optional<Tier> tier) {
        if (stage.threshold() instanceof Threshold.OfInitialMargin at) {
            return Saying.of("working.initial-margin", at.share());
        }
        if (!(stage.threshold() instanceof Threshold.OfRequirement at)) {
            return Saying.of("working.any-equity");
        }
        Saying times = at.multiple().compareTo(BigDecimal.ONE) == 0
            ? Saying.of("working.requirement") : Saying.of("working.times-requirement", at.multiple().round(WRITTEN));
        return tier.map(each -> each.amount().signum() > 0
            ? Saying.of("working.in-tier-less", times, each.number(), each.rate(), each.amount().round(WRITTEN))
            : Saying.of("working.in-tier", times, each.number(), each.rate())).orElse(times);
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

    private static String written(BigDecimal value) {
        String text = value.round(WRITTEN).stripTrailingZeros().toPlainString();
        return text.replace('-', '−');
    }
}
