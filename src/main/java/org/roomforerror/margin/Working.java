package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the price of a stage was found, step by step: enough to do it again on paper. What all stages of a position share, the letters and
 * the line that holds it up, is {@link #given}.
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
        /** Units of the asset, or money of coin-margined contracts. */
        QUANTITY,
        /** A fraction, written as per cent. */
        RATE,
        /** A multiple such as leverage. */
        TIMES,
        /** A plain number. */
        NUMBER
    }

    /**
     * @param says    what is done, or what a letter stands for
     * @param formula the letter alone; or how, first in letters and then with the numbers put in, in plain notation and no language. P is the price
     * @param value   what comes out, unrounded
     */
    public record Step(Saying says, String formula, BigDecimal value, Unit unit) {
    }

    public Working {
        steps = List.copyOf(steps);
    }

    /** What every stage begins with: each letter, what follows from them, and the lines that hold the position up, at the mark price. */
    public static List<Step> given(MarginSystem system, Position position, BigDecimal price) {
        Formulas formulas = new Formulas(system, position);
        List<Step> steps = new ArrayList<>(formulas.letters().steps());
        steps.addAll(formulas.follows());
        BigDecimal x = system.axis().at(price);
        String meaning = "working.support." + system.kind().id() + (formulas.borrows() ? "." + position.side().id() : "");
        steps.add(line(Saying.of("working.support", Saying.of(meaning)), formulas.support(), formulas.letters(), system.support(position), system.axis(), x));
        if (!formulas.support().equals(formulas.equity())) {
            steps.add(line(Saying.of("working.equity"), formulas.equity(), formulas.letters(), system.equity(position), system.axis(), x));
        }
        return List.copyOf(steps);
    }

    /** The workings of all stages of a position whose mark price is {@code price}, in the order of its ladder. */
    public static List<Working> all(MarginSystem system, Position position, BigDecimal price) {
        return Ladder.of(system, position, price).rungs().stream().map(rung -> of(system, position, rung)).toList();
    }

    /** The working of one rung of a ladder. */
    public static Working of(MarginSystem system, Position position, Rung rung) {
        TwoLines lines = system.lines(rung.stage(), position);
        Optional<BigDecimal> where = rung.outcome().where();
        BigDecimal x = where.map(system.axis()::at).orElse(BigDecimal.ZERO);
        Formulas formulas = new Formulas(system, position);
        Demands demands = new Demands(system, position, formulas);
        Line demand = demandAt(lines.demand(), x);
        String formula = demand.isZero() ? "0" : demands.formula(rung.stage(), lines.demand().tierAt(x), x);
        List<Step> steps = new ArrayList<>(demands.letters().steps());
        if (where.isEmpty()) {
            steps.add(new Step(Saying.of("working.never", ((Outcome.Never) rung.outcome()).reason()),
                Written.line(lines.support(), system.axis()), lines.room(x), Unit.MONEY));
            return new Working(rung.stage(), steps);
        }
        steps.add(line(Saying.of("working.demand", rung.stage()), formula, formulas.letters().and(demands.letters()), demand, system.axis(), x));
        if (lines.compare(x) != 0 && lines.demand().pieces().size() == 1) {
            steps.add(new Step(Saying.of("working.never-ends"), Written.line(lines.support(), system.axis()), lines.support().at(x), Unit.MONEY));
            return new Working(rung.stage(), steps);
        }
        steps.add(lines.compare(x) == 0
            ? new Step(Saying.of("working.equal"), equal(lines.support(), demand, system.axis()), where.get(), Unit.PRICE)
            : jump(lines, position, where.get()));
        steps.add(rounded(rung.outcome(), system.terms().tick()));
        return new Working(rung.stage(), steps);
    }

    /** A line in letters, with the numbers put in, and put together: {@code W + q × (P − E) = 1000 + 0.2 × (P − 50000) = −9000 + 0.2 × P}. */
    private static Step line(Saying says, String formula, Letters letters, Line line, Axis axis, BigDecimal x) {
        String worked = letters.worked(formula);
        String together = Written.line(line, axis);
        return new Step(says, worked.equals(together) || worked.endsWith("= " + together) ? worked : worked + " = " + together, line.at(x), Unit.MONEY);
    }

    private static Step rounded(Outcome outcome, Tick tick) {
        BigDecimal exact = outcome.where().orElseThrow();
        BigDecimal shown = outcome instanceof Outcome.At at ? at.price() : ((Outcome.Past) outcome).price();
        Saying to = tick.stepAt(exact).map(step -> Saying.of("working.to-step", step)).orElse(Saying.of("working.to-digits"));
        int way = Exact.compare(shown, exact);
        Saying how = Saying.of(way == 0 ? "working.exact" : way > 0 ? "working.rounded-up" : "working.rounded-down", to);
        return new Step(outcome instanceof Outcome.Past ? Saying.of("working.past", how) : how, Written.number(exact), shown, Unit.PRICE);
    }

    /** Where the requirement jumps over support, there is nothing to solve: the stage begins at the floor of the tier. */
    private static Step jump(TwoLines lines, Position position, BigDecimal price) {
        Axis axis = position.axis();
        String floor = lines.demand().tierAt(axis.at(price)).map(tier -> Written.number(tier.floor())).orElse("");
        String quantity = Written.number(position.quantity());
        return new Step(Saying.of("working.jump"),
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

    /** Both lines set equal and solved: the difference of the constants over the difference of the slopes, both plain to see. */
    private static String equal(Line support, Line demand, Axis axis) {
        Line room = support.minus(demand);
        boolean flipped = room.slope().signum() < 0;
        String constant = Written.factor(flipped ? room.constant() : room.constant().negate());
        String slope = Written.number(room.slope().abs());
        String solved = axis == Axis.RECIPROCAL ? "P = " + slope + " ÷ " + constant : "P = " + constant + (slope.equals("1") ? "" : " ÷ " + slope);
        return Written.line(support, axis) + " = " + Written.line(demand, axis) + " \u21D2 " + solved;
    }
}
