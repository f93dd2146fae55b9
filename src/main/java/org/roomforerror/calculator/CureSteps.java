package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Remedy;
import org.roomforerror.margin.Threshold;
import org.roomforerror.margin.TwoLines;
import org.roomforerror.margin.WhatIf;

/** How an amount that brings a position to a threshold is found: what is missing there, over what each unit of it brings. */
final class CureSteps {

    private static final MathContext WRITTEN = new MathContext(10);

    private final Holding holding;
    private final Threshold target;
    private final Units units;
    private final WhatIf whatIf;
    private final BigDecimal support;
    private final BigDecimal demand;

    /** @param holding the position at the price at which the threshold has to be held */
    CureSteps(Holding holding, Threshold target) {
        this.holding = holding;
        this.target = target;
        this.units = holding.units();
        this.whatIf = new WhatIf(holding.system(), holding.position(), holding.price());
        TwoLines lines = holding.system().lines(target, holding.position());
        BigDecimal x = holding.system().axis().at(holding.price());
        this.support = lines.support().at(x);
        this.demand = lines.demand().at(x);
    }

    /** @param amount coins where they are pledged, else money */
    List<Part.Step> adding(BigDecimal amount) {
        List<Part.Step> steps = missing();
        BigDecimal each = room(whatIf.add(BigDecimal.ONE)).subtract(support.subtract(demand));
        steps.add(step("cure.step.each-added", written(each), units.money(each)));
        steps.add(divided(each, holding.collateral(amount)));
        return steps;
    }

    /** @param amount what a remedy takes */
    List<Part.Step> repaying(Remedy.Cure.Amount amount) {
        List<Part.Step> steps = missing();
        BigDecimal owed = whatIf.owed();
        BigDecimal each = demand.divide(owed, MathContext.DECIMAL128);
        steps.add(step("cure.step.each-repaid", written(demand) + " ÷ " + written(owed), units.money(each)));
        steps.add(divided(each, units.money(amount.money())));
        return steps;
    }

    /** What closing does is no straight line where tiers or fees count: the share is held against the threshold. */
    List<Part.Step> closing(Remedy.Cure.Amount amount) {
        BigDecimal x = holding.system().axis().at(holding.price());
        TwoLines after = holding.system().lines(target, amount.after());
        BigDecimal share = amount.share().orElseThrow();
        List<Part.Step> steps = missing();
        steps.add(step("cure.step.rest", written(holding.position().quantity()) + " × (1 \u2212 " + written(share) + ")",
                units.quantity(amount.after().quantity())));
        steps.add(step("cure.step.held", written(after.support().at(x)) + " = " + written(after.demand().at(x)), units.money(after.support().at(x))));
        return steps;
    }

    private List<Part.Step> missing() {
        return new ArrayList<>(List.of(step("cure.step.missing", written(demand) + " \u2212 " + written(support), units.money(demand.subtract(support)),
                units.price(holding.price()))));
    }

    private Part.Step divided(BigDecimal each, String amount) {
        return step("cure.step.amount", written(demand.subtract(support)) + " ÷ " + written(each), amount);
    }

    private BigDecimal room(org.roomforerror.margin.Position changed) {
        return holding.system().lines(target, changed).room(holding.system().axis().at(holding.price()));
    }

    private Part.Step step(String key, String formula, String value, Object... values) {
        return new Part.Step(units.say(key, values), units.format().formula(formula), value);
    }

    private static String written(BigDecimal value) {
        BigDecimal settled = value.round(WRITTEN);
        return HoldingData.plain(settled).replace('-', '\u2212');
    }
}
