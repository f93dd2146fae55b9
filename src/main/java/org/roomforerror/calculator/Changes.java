package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Remedy;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;
import org.roomforerror.margin.WhatIf;

/** Does to a position what a form asks for, each change by itself, so that they stand side by side. */
final class Changes {

    /** The fields that ask for a change; collateral to add, of which nothing may be added, stands first. */
    private static final List<String> WAYS = List.of("add", "reduce", "buy", "repay", "until");

    private final Inputs inputs;
    private final Holding before;
    private final Units units;
    private final WhatIf whatIf;
    private final List<Change> all = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();

    Changes(Inputs inputs, Holding before) {
        this.inputs = inputs;
        this.before = before;
        this.units = before.units();
        this.whatIf = new WhatIf(before.system(), before.position(), before.price());
    }

    /** Whether a form asks for no change at all. */
    static boolean noneAsked(Inputs inputs) {
        boolean adds = !inputs.blank("add") && inputs.numberOr("add", BigDecimal.ONE).signum() != 0;
        return !adds && WAYS.stream().skip(1).allMatch(inputs::blank);
    }

    /**
     * The changes that were asked for, in the order of the form.
     *
     * @throws Misfit if some cannot be done to this position
     */
    List<Change> all() throws Misfit {
        add();
        inputs.number("reduce").ifPresent(share -> all.add(change("closing", units.percent(share), share, BigDecimal.ZERO, whatIf.reduce(share))));
        inputs.number("buy").ifPresent(more -> all.add(change("buying", units.quantity(more), more, BigDecimal.ZERO, whatIf.enlarge(more))));
        repay();
        inputs.number("until").ifPresent(this::reach);
        if (!troubles.isEmpty()) {
            throw new Misfit(troubles);
        }
        return all;
    }

    private void add() {
        BigDecimal amount = inputs.numberOr("add", BigDecimal.ZERO);
        if (amount.signum() == 0) {
            return;
        }
        if (before.pledges() && before.position().quantity().add(amount).signum() <= 0) {
            trouble("add", "wrong.all-taken-out");
            return;
        }
        all.add(change(amount.signum() > 0 ? "adding" : "withdrawing", before.collateral(amount.abs()), amount, worth(amount), whatIf.putIn(amount)));
    }

    private void repay() {
        Optional<BigDecimal> money = inputs.number("repay");
        if (money.isPresent() && money.get().compareTo(whatIf.owed()) >= 0) {
            trouble("repay", "wrong.repays-all");
            return;
        }
        money.ifPresent(paid -> all.add(change("repaying", units.money(paid), paid, paid, whatIf.repay(paid))));
    }

    /** The inverse: what has to be added so that the liquidation lies at a price. */
    private void reach(BigDecimal until) {
        Optional<Threshold> liquidation = before.ladder().rung(StageName.LIQUIDATION).map(rung -> rung.stage().threshold());
        boolean ahead = until.subtract(before.price()).signum() == -before.position().side().sign();
        if (liquidation.isEmpty()) {
            trouble("until", "wrong.no-liquidation-to-move");
        } else if (!ahead) {
            trouble("until", before.position().side().sign() > 0 ? "wrong.until-below" : "wrong.until-above");
        } else if (Remedy.add(before.system(), before.position(), until, liquidation.get()).cure() instanceof Remedy.Cure.Amount amount) {
            BigDecimal needed = before.pledges() ? amount.quantity() : amount.money();
            all.add(new Change("reaching", before.needed(needed), needed, worth(needed), before.with(whatIf.putIn(needed)),
                    new CureSteps(before.at(until), liquidation.get()).adding(needed)));
        } else {
            trouble("until", "wrong.until-reached");
        }
    }

    /** What an amount of collateral is worth at the price now. */
    private BigDecimal worth(BigDecimal collateral) {
        return before.pledges() ? collateral.multiply(before.price()) : collateral;
    }

    private Change change(String way, String amount, BigDecimal number, BigDecimal paidIn, Position after) {
        return new Change(way, amount, number, paidIn, before.with(after), List.of());
    }

    private void trouble(String field, String message) {
        troubles.add(new Trouble(field, units.say(message)));
    }
}
