package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Remedy;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.WhatIf;

/** Does to a position what a form asks for, each change by itself, so that they stand side by side. */
final class Changes {

    private final Inputs inputs;
    private final Holding before;
    private final Units units;
    private final WhatIf whatIf;
    private final List<Change> all = new ArrayList<>();

    Changes(Inputs inputs, Holding before) {
        this.inputs = inputs;
        this.before = before;
        this.units = before.units();
        this.whatIf = new WhatIf(before.system(), before.position(), before.price());
    }

    /**
     * The changes that were asked for, in the order of the form.
     *
     * @throws Misfit if one cannot be done to this position
     */
    List<Change> all() throws Misfit {
        add();
        inputs.number("reduce").ifPresent(share -> all.add(change("closing", units.percent(share), share, BigDecimal.ZERO, whatIf.reduce(share))));
        inputs.number("buy").ifPresent(more -> all.add(change("buying", units.quantity(more), more, BigDecimal.ZERO, whatIf.enlarge(more))));
        repay();
        reach();
        return all;
    }

    private void add() throws Misfit {
        BigDecimal amount = inputs.numberOr("add", BigDecimal.ZERO);
        if (amount.signum() == 0) {
            return;
        }
        if (before.pledges() && before.position().quantity().add(amount).signum() <= 0) {
            throw misfit("add", "wrong.all-taken-out");
        }
        all.add(change(amount.signum() > 0 ? "adding" : "withdrawing", before.collateral(amount.abs()), amount, worth(amount), whatIf.putIn(amount)));
    }

    private void repay() throws Misfit {
        Optional<BigDecimal> money = inputs.number("repay");
        if (money.isPresent() && money.get().compareTo(whatIf.owed()) >= 0) {
            throw misfit("repay", "wrong.repays-all");
        }
        money.ifPresent(paid -> all.add(change("repaying", units.money(paid), paid, paid, whatIf.repay(paid))));
    }

    /** The inverse: what has to be added so that the liquidation lies at a price. */
    private void reach() throws Misfit {
        Optional<BigDecimal> until = inputs.number("until");
        if (until.isEmpty()) {
            return;
        }
        Rung liquidation = before.ladder().rung(StageName.LIQUIDATION).orElseThrow(() -> misfit("until", "wrong.no-liquidation-to-move"));
        boolean ahead = until.get().subtract(before.price()).signum() == -before.position().side().sign();
        if (!ahead) {
            throw misfit("until", before.position().side().sign() > 0 ? "wrong.until-below" : "wrong.until-above");
        }
        Remedy.Cure cure = Remedy.add(before.system(), before.position(), until.get(), liquidation.stage().threshold()).cure();
        if (!(cure instanceof Remedy.Cure.Amount amount)) {
            throw misfit("until", "wrong.until-reached");
        }
        BigDecimal needed = before.pledges() ? amount.quantity() : amount.money();
        Holding at = before.at(until.get());
        all.add(new Change("reaching", before.needed(needed), needed, worth(needed), before.with(whatIf.putIn(needed)),
                new CureSteps(at, liquidation.stage().threshold()).adding(needed)));
    }

    /** What an amount of collateral is worth at the price now. */
    private BigDecimal worth(BigDecimal collateral) {
        return before.pledges() ? collateral.multiply(before.price()) : collateral;
    }

    private Change change(String way, String amount, BigDecimal number, BigDecimal paidIn, Position after) {
        return new Change(way, amount, number, paidIn, before.with(after), List.of());
    }

    private Misfit misfit(String field, String message) {
        return new Misfit(field, units.say(message));
    }
}
