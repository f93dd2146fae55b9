package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Line;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Requirement;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** The working of a ladder in words and numbers: two lines, and where they meet. */
final class HoldingSteps {

    private static final MathContext SHOWN = new MathContext(10, RoundingMode.HALF_EVEN);

    private final Holding holding;
    private final MarginSystem system;
    private final Position position;
    private final Units units;
    private final String variable;

    private HoldingSteps(Holding holding) {
        this.holding = holding;
        this.system = holding.system();
        this.position = holding.position();
        this.units = holding.units();
        this.variable = system.axis() == org.roomforerror.margin.Axis.PRICE ? "price" : "(1 \u00F7 price)";
    }

    static List<Part.Step> of(Holding holding) {
        HoldingSteps steps = new HoldingSteps(holding);
        List<Part.Step> all = new ArrayList<>();
        all.add(new Part.Step("The value of the position at entry", steps.notional(), steps.units.money(steps.position.notional())));
        all.add(new Part.Step("What holds it up at any price", steps.line(steps.system.support(steps.position)),
                "at entry " + steps.units.money(steps.atEntry(steps.system.support(steps.position)))));
        all.add(new Part.Step("What the system demands" + steps.tier(), steps.lines(steps.requirement()),
                "at entry " + steps.units.money(steps.requirement().at(steps.x(steps.position.entry())))));
        holding.ladder().rungs().forEach(rung -> steps.stage(rung, all));
        return all;
    }

    private void stage(Rung rung, List<Part.Step> all) {
        String label = StageRows.capital(rung.stage().label());
        if (rung.outcome() instanceof Outcome.Never never) {
            all.add(new Part.Step(label, "no price solves it", never.reason()));
            return;
        }
        BigDecimal exact = rung.outcome() instanceof Outcome.At at ? at.exact() : ((Outcome.Past) rung.outcome()).exact();
        Line held = rung.stage().name() == StageName.BANKRUPTCY ? system.equity(position) : system.lines(rung.stage(), position).support();
        Requirement demand = system.lines(rung.stage(), position).demand();
        String begins = rung.outcome() instanceof Outcome.At ? " begins where " : " has begun; it ends where ";
        all.add(new Part.Step(label + begins + line(held) + " meets " + lines(demand), solved(held, demand, exact), units.price(shown(rung))));
    }

    /** The crossing of the line that counts there: (c - a) / (b - d). */
    private String solved(Line held, Requirement demand, BigDecimal exact) {
        BigDecimal x = system.axis().at(exact);
        BigDecimal wanted = demand.at(x);
        Line counts = demand.lines().stream()
                .min(java.util.Comparator.comparing(line -> line.at(x).subtract(wanted).abs())).orElse(Line.constant(BigDecimal.ZERO));
        String division = "(" + n(counts.constant()) + " \u2212 " + bracket(held.constant()) + ") \u00F7 (" + n(held.slope())
                + " \u2212 " + bracket(counts.slope()) + ")";
        return system.axis() == org.roomforerror.margin.Axis.PRICE ? "price = " + division : "1 \u00F7 price = " + division;
    }

    private static BigDecimal shown(Rung rung) {
        return rung.outcome() instanceof Outcome.At at ? at.price() : ((Outcome.Past) rung.outcome()).price();
    }

    private String notional() {
        String sign = system.axis() == org.roomforerror.margin.Axis.PRICE ? " \u00D7 " : " \u00F7 ";
        return n(position.quantity()) + sign + n(position.entry());
    }

    private String tier() {
        return holding.assessment().tier()
                .map(tier -> " (tier " + tier.number() + " counts: " + units.format().rate(tier.rate()) + ")").orElse("");
    }

    private String lines(Requirement demand) {
        return demand.lines().size() == 1 ? line(demand.lines().get(0)) : "the largest of " + demand.lines().size() + " lines, one for each tier";
    }

    private String line(Line line) {
        if (line.slope().signum() == 0) {
            return n(line.constant());
        }
        String sloped = n(line.slope()) + " \u00D7 " + variable;
        return line.constant().signum() == 0 ? sloped
                : n(line.constant()) + (line.slope().signum() < 0 ? " \u2212 " + n(line.slope().abs()) + " \u00D7 " + variable : " + " + sloped);
    }

    private Requirement requirement() {
        return system.requirement(position);
    }

    private BigDecimal atEntry(Line line) {
        return line.at(x(position.entry()));
    }

    private BigDecimal x(BigDecimal price) {
        return system.axis().at(price);
    }

    private String bracket(BigDecimal number) {
        return number.signum() < 0 ? "(" + n(number) + ")" : n(number);
    }

    private String n(BigDecimal number) {
        return units.format().number(number.round(SHOWN));
    }
}
