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

/** The working of an account: what it holds and has to hold now, and where the two meet, together and for the price that comes first alone. */
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
        String equity = "W" + symbols() + " = " + Steps.written(account.collateral()) + gains;
        Steps steps = new Steps(units, units.say("account.working.now")).money(units.say("account.working.equity"), equity, account.equity());
        AccountWords words = new AccountWords(stages, Optional.empty());
        account.holdings().forEach(holding -> steps.money(units.say("account.working.required", words.named(holding)), required(holding),
                holding.requirement()));
        return steps.money(units.say("account.working.requirement"), account.holdings().stream()
                .map(holding -> Steps.written(holding.requirement())).collect(Collectors.joining(" + ")), account.requirement());
    }

    private String symbols() {
        return account.holdings().stream().map(holding -> sign(holding) + "q × (P − E)").collect(Collectors.joining());
    }

    private static String gain(Holding holding) {
        return sign(holding) + Steps.written(holding.position().quantity()) + " × (" + Steps.written(holding.mark()) + " − "
                + Steps.written(holding.position().entry()) + ")";
    }

    private static String sign(Holding holding) {
        return holding.position().side().sign() > 0 ? " + " : " − ";
    }

    /** By its tier, where the rules have one. */
    private static String required(Holding holding) {
        String value = Steps.written(holding.position().quantity()) + " × " + Steps.written(holding.mark());
        return holding.tier().map(tier -> tier.amount().signum() > 0
                ? "q × P × m − a = " + value + " × " + Steps.written(tier.rate()) + " − " + Steps.written(tier.amount())
                : "q × P × m = " + value + " × " + Steps.written(tier.rate())).orElseGet(() -> Steps.written(holding.requirement()));
    }

    private Steps together(Rung rung) {
        BigDecimal factor = AccountStages.factor(rung).orElseThrow();
        Steps steps = new Steps(units, units.say("account.working.together", rung.stage()));
        return lines(steps, account.jointLines(rung.stage()), rung.stage(), "f", factor).step(units.say("account.working.move"), "f − 1 = " + Steps.written(factor) + " − 1", rung.move().orElseThrow(),
                units.signed(rung.move().orElseThrow()));
    }

    private Steps alone(AccountStages.Alone alone) {
        Stage stage = alone.rung().stage();
        Units its = stages.units(alone.asset());
        Outcome.At at = alone.at();
        Steps steps = new Steps(its, units.say("account.working.alone", alone.asset(), stage));
        return lines(steps, account.lines(alone.asset(), stage), stage, "P", at.exact())
                .step(units.say("account.working.price"), Steps.written(at.exact()), at.price(), its.price(at.price()));
    }

    /** The two lines, and where they meet; where a tier jumps, there is nothing to solve. */
    private Steps lines(Steps steps, TwoLines lines, Stage stage, String unknown, BigDecimal x) {
        Line support = lines.support();
        Line demand = lines.demandAt(x);
        steps.money(units.say("account.working.support"), Steps.written(support, unknown), support.at(x))
                .money(units.say("account.working.demand", stage), Steps.written(demand, unknown), demand.at(x));
        Line room = support.minus(demand);
        boolean meets = room.at(x).abs().compareTo(support.at(x).abs().multiply(new BigDecimal("1e-12"), MathContext.DECIMAL64)) <= 0;
        String formula = unknown + " = " + Steps.written(room.constant().negate()) + " ÷ " + Steps.written(room.slope());
        return !meets || room.slope().signum() == 0 ? steps : steps.number(units.say("account.working.meet"), formula, x);
    }
}
