package org.roomforerror.margin;

import static java.math.BigDecimal.ONE;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.terms;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the engine says to a published case about something borrowed. */
final class PublishedLoans {

    private static final Stage ONE_TIMES = liquidation("1");

    private PublishedLoans() {
    }

    static Map<String, String> to(PublishedCase asked) {
        return switch (asked.ask()) {
            case "pool-assessed" -> poolAssessed(asked);
            case "health" -> Map.of("health", account(asked.number("worth"), asked.number("threshold"), asked.number("debt")).health()
                .value().map(BigDecimal::toPlainString).orElse("none"));
            case "loan-to-value-at-health" -> loanToValueAtHealth(asked);
            case "loan-to-value-at-level" -> Map.of("ltv", loans().ratioAt(Numbers.call(asked.given().get("level"))).orElseThrow().value().orElseThrow().toPlainString());
            case "largest-debt" -> largestDebt(asked);
            case "loan" -> loan(asked);
            case "securities" -> securities(asked);
            case "securities-sell" -> securitiesSell(asked);
            case "spot" -> spot(asked);
            case "used-margin" -> usedMargin(asked);
            case "repay-to-cure" -> repayToCure(asked);
            default -> throw new AssertionError("nobody answers " + asked.ask());
        };
    }

    private static MarginSystem loans() {
        return new Loan(terms(Gauge.LOAN_TO_VALUE));
    }

    private static LendingAccount account(BigDecimal worth, BigDecimal threshold, BigDecimal debt) {
        return new LendingAccount(List.of(new LendingAccount.Pledge("ETH", worth, ONE, threshold)),
            List.of(new LendingAccount.Debt("USD", debt, ONE)), terms(Gauge.HEALTH_FACTOR, ONE_TIMES));
    }

    private static Map<String, String> poolAssessed(PublishedCase asked) {
        MarginSystem pool = new LendingPool(asked.number("threshold"), terms(Gauge.HEALTH_FACTOR, ONE_TIMES));
        Position position = Position.pledged(asked.number("units"), asked.number("price"), asked.number("debt"));
        return Map.of("liquidated", String.valueOf(pool.lines(ONE_TIMES, position).begun(asked.number("price"))));
    }

    private static Map<String, String> loanToValueAtHealth(PublishedCase asked) {
        BigDecimal debt = Exact.divide(asked.number("threshold").multiply(n("100")), asked.number("health"));
        LendingAccount account = account(n("100"), asked.number("threshold"), debt);
        Numbers.same(asked.number("health"), account.health().value().orElseThrow());
        return Map.of("ltv", account.loanToValue().value().orElseThrow().toPlainString());
    }

    /** What may be drawn until the level is reached: what is spare, seen from no debt at all. */
    private static Map<String, String> largestDebt(PublishedCase asked) {
        BigDecimal multiple = asked.has("level") ? asked.number("level") : Exact.divide(ONE, asked.number("ltv"));
        Position free = Position.pledged(asked.number("units"), asked.number("price"), BigDecimal.ZERO);
        BigDecimal room = loans().lines(new Threshold.OfRequirement(multiple), free).room(asked.number("price"));
        return Map.of("debt", Exact.divide(room, multiple).toPlainString());
    }

    private static Map<String, String> loan(PublishedCase asked) {
        Position position = Position.pledged(asked.number("units"), asked.number("price"), asked.number("debt"));
        BigDecimal at = asked.has("callLevel") ? asked.number("callLevel") : Exact.divide(ONE, asked.number("callLtv"));
        MarginSystem system = new Loan(terms(Gauge.LOAN_TO_VALUE, Stage.at(StageName.MARGIN_CALL, at),
            Stage.at(StageName.LIQUIDATION, Exact.divide(ONE, asked.number("liquidationLtv", ONE)))));
        Map<String, String> answers = new HashMap<>();
        BigDecimal call = Numbers.priceOf(system, position, StageName.MARGIN_CALL);
        answers.put("callPrice", call.toPlainString());
        answers.put("callWorth", position.notionalAt(call).toPlainString());
        answers.put("callDrop", Ladder.of(system, position, position.entry()).rung(StageName.MARGIN_CALL).orElseThrow().move().orElseThrow().negate().toPlainString());
        answers.put("liquidationWorth", position.notionalAt(Numbers.priceOf(system, position, StageName.LIQUIDATION)).toPlainString());
        answers.put("ltv", system.ratio(position, position.entry()).value().orElseThrow().toPlainString());
        return answers;
    }

    private static Map<String, String> securities(PublishedCase asked) {
        MarginSystem system = new Securities(asked.number("rate"), terms(Gauge.EQUITY_RATIO, Numbers.call("1")));
        BigDecimal paid = asked.number("quantity").multiply(asked.number("entry")).multiply(asked.number("initial"));
        Position position = Position.of(asked.side(), asked.number("quantity"), asked.number("entry"), paid);
        Map<String, String> answers = new HashMap<>();
        answers.put("collateral", system.initialMargin(position, false).at(ONE).toPlainString());
        answers.put("callPrice", Numbers.priceOf(system, position, StageName.MARGIN_CALL).toPlainString());
        if (asked.has("price")) {
            Assessment at = Assessment.of(system, position, asked.number("price"));
            answers.put("equity", at.equity().toPlainString());
            answers.put("requirement", at.requirement().toPlainString());
            answers.put("ratio", at.ratio().value().orElseThrow().toPlainString());
            answers.put("deposit", RemedyTest.amount(Remedy.add(system, position, asked.number("price"), Numbers.call("1").threshold())).money().toPlainString());
        }
        return answers;
    }

    private static Map<String, String> securitiesSell(PublishedCase asked) {
        MarginSystem system = new Securities(asked.number("rate"), terms(Gauge.EQUITY_RATIO, Numbers.call("1")));
        Position position = Position.of(Side.LONG, asked.number("invested"), ONE, asked.number("equity"));
        Remedy remedy = Remedy.close(system, position, ONE, Numbers.call("1").threshold(), BigDecimal.ZERO);
        return Map.of("invested", RemedyTest.amount(remedy).after().notionalAt(ONE).toPlainString());
    }

    private static Map<String, String> spot(PublishedCase asked) {
        MarginSystem system = new SpotMargin(terms(Gauge.MARGIN_LEVEL, liquidation("1.1")));
        Position bought = Position.leveraged(Side.LONG, asked.number("quantity").multiply(asked.number("entry")), ONE, asked.number("entry"));
        Outcome outcome = Ladder.of(system, bought, asked.number("entry")).rung(StageName.LIQUIDATION).orElseThrow().outcome();
        return Map.of("liquidation", outcome.where().map(BigDecimal::toPlainString).orElse("none"));
    }

    private static Map<String, String> usedMargin(PublishedCase asked) {
        MarginSystem system = new UsedMargin(terms(Gauge.USED_MARGIN_LEVEL, Stage.at(StageName.MARGIN_CALL, asked.number("callLevel", n("0.8")))));
        Position position = Position.of(asked.side(), asked.number("quantity"), asked.number("entry"), asked.number("collateral")).at(asked.number("leverage"));
        Assessment open = Assessment.of(system, position, position.entry());
        Assessment now = Assessment.of(system, position, asked.number("price", position.entry()));
        return Map.of("usedAtEntry", open.requirement().toPlainString(), "levelAtEntry", open.ratio().value().orElseThrow().toPlainString(),
            "equity", now.equity().toPlainString(), "used", now.requirement().toPlainString(), "level", now.ratio().value().orElseThrow().toPlainString(),
            "callPrice", Numbers.priceOf(system, position, StageName.MARGIN_CALL).toPlainString());
    }

    /**
     * Drift: assets count with one weight, debts with another. That is a lending pool with that threshold and a stage at that multiple. The
     * liquidator takes more in assets than it repays, and the insurance fund takes a part of what it repays.
     */
    private static Map<String, String> repayToCure(PublishedCase asked) {
        BigDecimal weight = asked.number("debtWeight");
        MarginSystem pool = new LendingPool(asked.number("assetWeight"), terms(Gauge.HEALTH_FACTOR, Stage.at(StageName.LIQUIDATION, weight)));
        BigDecimal debt = n("100");
        BigDecimal worth = Exact.divide(debt.multiply(weight).subtract(asked.number("shortage")), asked.number("assetWeight"));
        Position position = Position.pledged(worth, ONE, debt);
        BigDecimal takenPerRepaid = Exact.divide(asked.number("assetMultiplier"), asked.number("debtMultiplier"));
        BigDecimal fee = ONE.subtract(Exact.divide(ONE.subtract(asked.number("fundFee")), takenPerRepaid));
        BigDecimal taken = RemedyTest.amount(Remedy.close(pool, position, ONE, new Threshold.OfRequirement(weight), fee)).money();
        return Map.of("repaid", Exact.divide(Exact.divide(taken, takenPerRepaid), asked.number("price")).toPlainString());
    }
}
