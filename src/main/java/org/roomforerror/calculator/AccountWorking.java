package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Holding;
import org.roomforerror.margin.Line;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.TwoLines;

/** The working of an account: what it holds and has to hold now, and where the two lines meet, together and for the price that comes first alone. */
final class AccountWorking {

    private final AccountStages stages;
    private final Account account;
    private final Units units;

    AccountWorking(AccountStages stages) {
        this.stages = stages;
        this.account = stages.account();
        this.units = stages.units();
    }

    List<Steps> all() {
        List<Steps> all = new ArrayList<>(List.of(now()));
        stages.joint().rungs().stream().filter(rung -> rung.outcome() instanceof Outcome.At).forEach(rung -> all.add(together(rung)));
        stages.firstAlone().map(this::alone).ifPresent(all::add);
        return all;
    }

    private Steps now() {
        String gains = account.holdings().stream().map(AccountWorking::gain).collect(Collectors.joining());
        Steps steps = new Steps(units, units.say("account.working.now"))
                .money(units.say("account.working.equity"), "W" + symbols() + " = " + Steps.written(account.collateral()) + gains, account.equity());
        AccountWords words = new AccountWords(stages, Optional.empty());
        account.holdings().forEach(holding -> steps.money(units.say("account.working.required", words.named(holding)), required(holding), holding.requirement()));
        return steps.money(units.say("account.working.requirement"), account.holdings().stream().map(holding -> Steps.written(holding.requirement()))
                .collect(Collectors.joining(" + ")), account.requirement());
    }

    private String symbols() {
        return account.holdings().stream().map(holding -> (holding.position().side().sign() > 0 ? " + " : " − ") + "q × (P − E)").collect(Collectors.joining());
    }

    private static String gain(Holding holding) {
        return (holding.position().side().sign() > 0 ? " + " : " − ") + Steps.written(holding.position().quantity()) + " × ("
                + Steps.written(holding.mark()) + " − " + Steps.written(holding.position().entry()) + ")";
    }

    /** By its tier, where the rules have one. */
    private static String required(Holding holding) {
        String value = Steps.written(holding.position().quantity()) + " × " + Steps.written(holding.mark());
        return holding.tier().map(tier -> "q × P × m" + (tier.amount().signum() > 0 ? " − a" : "") + " = " + value + " × " + Steps.written(tier.rate())
                + (tier.amount().signum() > 0 ? " − " + Steps.written(tier.amount()) : "")).orElseGet(() -> Steps.written(holding.requirement()));
    }

    private Steps together(Rung rung) {
        BigDecimal factor = AccountStages.factor(rung).orElseThrow();
        Steps steps = lines(new Steps(units, units.say("account.working.together", rung.stage())), account.jointLines(rung.stage()), rung.stage(), "f", factor);
        return steps.step(units.say("account.working.move"), "f − 1 = " + Steps.written(factor) + " − 1", rung.move().orElseThrow(),
                units.signed(rung.move().orElseThrow()));
    }

    private Steps alone(AccountStages.Alone alone) {
        Stage stage = alone.rung().stage();
        Steps steps = new Steps(stages.units(alone.asset()), units.say("account.working.alone", alone.asset(), stage));
        return lines(steps, account.lines(alone.asset(), stage), stage, "P", alone.at().exact())
                .step(units.say("account.working.price"), Steps.written(alone.at().exact()), alone.at().price(), stages.units(alone.asset()).price(alone.at().price()));
    }

    /** The two lines, and where they meet; where a tier jumps, there is nothing to solve. */
    private Steps lines(Steps steps, TwoLines lines, Stage stage, String unknown, BigDecimal x) {
        Line support = lines.support();
        Line demand = lines.demandAt(x);
        steps.money(units.say("account.working.support"), Steps.written(support, unknown), support.at(x))
                .money(units.say("account.working.demand", stage), Steps.written(demand, unknown), demand.at(x));
        Line room = support.minus(demand);
        boolean meets = room.at(x).abs().compareTo(support.at(x).abs().multiply(new BigDecimal("1e-12"), MathContext.DECIMAL64)) <= 0;
        return !meets || room.slope().signum() == 0 ? steps : steps.step(units.say("account.working.meet"),
                unknown + " = " + Steps.written(room.constant().negate()) + " ÷ " + Steps.written(room.slope()), x, units.format().number(x.round(new MathContext(6))));
    }
}
