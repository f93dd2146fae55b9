package org.roomforerror.margin;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.terms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** What the engine says to a published case about futures. */
final class PublishedAnswers {

    private static final Stage STAGE = liquidation("1");

    private PublishedAnswers() {
    }

    /** The engine's answers, under the names that the case uses. */
    static Map<String, String> to(PublishedCase asked) {
        return switch (asked.ask()) {
            case "linear" -> ladder(linear(asked, futures(asked)), position(asked), asked);
            case "linear-assessed" -> assessed(futures(asked), position(asked), asked);
            case "inverse" -> ladder(inverse(asked.number("rate")), Position.inverse(asked.side(), ONE, asked.number("leverage"), asked.number("entry")), asked);
            case "inverse-assessed" -> nautilus(asked);
            case "inverse-cross-fee-at-bankruptcy" -> bybitInverseCross(asked);
            case "deductions" -> Map.of("amounts", asked.tiers().list().stream().map(tier -> tier.amount().toPlainString()).collect(Collectors.joining(",")));
            case "tier" -> tier(asked);
            case "requirement" -> requirement(table(asked.number("rate"), ZERO, ZERO, Basis.MARK), asked);
            case "growing" -> requirement(new Maintenance.Growing(asked.number("base"), asked.number("step")), asked);
            case "initial-margin" -> initialMargin(asked);
            case "exchange-future" -> exchangeFuture(asked);
            case "close-to-cure" -> closeToCure(asked);
            default -> PublishedLoans.to(asked);
        };
    }

    private static Map<String, String> ladder(MarginSystem system, Position position, PublishedCase asked) {
        Ladder ladder = Ladder.of(system, position, position.entry());
        return asked.expected().keySet().stream().collect(Collectors.toMap(name -> name, name ->
            ladder.rung(StageName.of(name).orElseThrow()).orElseThrow().outcome().where().orElseThrow().toPlainString()));
    }

    private static Map<String, String> assessed(MarginSystem system, Position position, PublishedCase asked) {
        Assessment at = Assessment.of(system, position, asked.number("price"));
        return Map.of("profit", at.profit().toPlainString(), "equity", at.equity().toPlainString(), "liquidated",
            String.valueOf(system.lines(STAGE, position).begun(system.axis().at(asked.number("price")))));
    }

    private static MarginSystem linear(PublishedCase asked, MarginSystem otherwise) {
        return asked.has("maxLeverage")
            ? Futures.linear(table(Exact.divide(ONE, asked.number("maxLeverage").multiply(Numbers.n("2"))), ZERO, ZERO, Basis.MARK), terms(Gauge.MARGIN_RATIO, STAGE))
            : otherwise;
    }

    private static MarginSystem futures(PublishedCase asked) {
        Basis basis = asked.has("basis") ? Basis.of(asked.given().get("basis")).orElseThrow() : Basis.MARK;
        return Futures.linear(table(asked.number("rate", ZERO), asked.number("amount", ZERO), asked.number("closeFee", ZERO), basis),
            terms(Gauge.MARGIN_RATIO, STAGE));
    }

    private static MarginSystem inverse(BigDecimal rate) {
        return Futures.inverse(table(rate, ZERO, ZERO, Basis.ENTRY), terms(Gauge.MARGIN_RATIO, STAGE));
    }

    private static Maintenance table(BigDecimal rate, BigDecimal amount, BigDecimal closeFee, Basis basis) {
        return new Maintenance.Table(Tiers.flat(rate, amount), basis, closeFee);
    }

    private static Position position(PublishedCase asked) {
        BigDecimal quantity = asked.number("quantity");
        BigDecimal value = quantity.multiply(asked.number("entry"));
        BigDecimal collateral = asked.has("collateral") ? asked.number("collateral") : Exact.divide(value, asked.number("leverage"));
        return Position.of(asked.side(), quantity, asked.number("entry"), collateral)
            .afterFunding(value.multiply(asked.number("feePaidRate", ZERO)))
            .beside(asked.number("otherMaintenance", ZERO), asked.number("otherProfit", ZERO));
    }

    /** Its leveraged margin model divides the maintenance rate by the leverage as well. */
    private static Map<String, String> nautilus(PublishedCase asked) {
        Position position = Position.contracts(asked.side(), asked.number("dollars"), asked.number("entry"), ONE);
        MarginSystem system = inverse(Exact.divide(asked.number("rate"), asked.number("leverage")));
        Assessment at = Assessment.of(system, position, asked.number("price"));
        return Map.of("profit", at.profit().toPlainString(), "requirement", at.requirement().toPlainString());
    }

    /** The fee is the one at the bankruptcy price, which the engine finds first; then it is paid in advance. */
    private static Map<String, String> bybitInverseCross(PublishedCase asked) {
        Position position = Position.contracts(asked.side(), asked.number("dollars"), asked.number("entry"), asked.number("collateral"));
        MarginSystem feeOnly = Futures.inverse(table(ZERO, ZERO, asked.number("closeFee"), Basis.MARK), terms(Gauge.MARGIN_RATIO, STAGE));
        BigDecimal bankrupt = Numbers.priceOf(feeOnly, position, StageName.LIQUIDATION);
        Position paid = position.afterFunding(position.notionalAt(bankrupt).multiply(asked.number("closeFee")));
        BigDecimal exact = Numbers.priceOf(inverse(asked.number("rate")), paid, StageName.LIQUIDATION);
        return Map.of("shown", Tick.of(asked.number("tick")).up(exact).toPlainString());
    }

    private static Map<String, String> tier(PublishedCase asked) {
        Tier tier = asked.tiers().at(asked.number("notional"));
        return Map.of("rate", tier.rate().toPlainString(), "amount", tier.amount().toPlainString());
    }

    private static Map<String, String> requirement(Maintenance maintenance, PublishedCase asked) {
        Position position = Position.of(Side.LONG, asked.number("quantity"), asked.number("price"), ONE);
        MarginSystem system = Futures.linear(maintenance, terms(Gauge.MARGIN_RATIO, STAGE));
        return Map.of("requirement", system.requirement(position).at(asked.number("price")).toPlainString());
    }

    private static Map<String, String> initialMargin(PublishedCase asked) {
        BigDecimal price = asked.number("price");
        boolean linear = asked.given().get("contract").equals("linear");
        Position position = (linear
            ? Position.of(Side.LONG, asked.number("quantity"), price, ZERO)
            : Position.contracts(Side.LONG, asked.number("quantity"), price, ZERO)).at(asked.number("leverage"));
        MarginSystem system = linear ? Futures.linear(table(ZERO, ZERO, ZERO, Basis.MARK), terms(Gauge.MARGIN_RATIO)) : inverse(ZERO);
        BigDecimal initial = system.initialMargin(position, true).at(system.axis().at(price));
        return Map.of("initial", (asked.has("inDollars") ? initial.multiply(price) : initial).toPlainString());
    }

    private static Map<String, String> exchangeFuture(PublishedCase asked) {
        BigDecimal quantity = asked.number("quantity");
        Maintenance perUnit = new Maintenance.PerUnit(asked.number("maintenance").divide(quantity), asked.number("initial").divide(quantity));
        MarginSystem system = Futures.linear(perUnit, terms(Gauge.BALANCE_RATIO, call("1")));
        Position position = position(asked);
        Assessment first = Assessment.of(system, position, asked.number("first"));
        Assessment second = Assessment.of(system, position, asked.number("second"));
        Remedy restore = Remedy.add(system, position, asked.number("second"), new Threshold.OfInitialMargin(ONE, false));
        return Map.of("balanceFirst", first.equity().toPlainString(), "balanceSecond", second.equity().toPlainString(),
            "calledFirst", String.valueOf(first.stage().isPresent()), "calledSecond", String.valueOf(second.stage().isPresent()),
            "restore", RemedyTest.amount(restore).money().toPlainString());
    }

    /** A shortage of ten in a currency that is worth 1 or 1.01 dollars. */
    private static Map<String, String> closeToCure(PublishedCase asked) {
        MarginSystem system = Futures.linear(table(asked.number("rate"), ZERO, ZERO, Basis.MARK), terms(Gauge.MARGIN_RATIO, STAGE));
        BigDecimal price = asked.number("price").multiply(asked.number("quotePrice"));
        BigDecimal quantity = BigDecimal.TEN;
        BigDecimal equity = quantity.multiply(price).multiply(asked.number("rate")).subtract(asked.number("shortage"));
        Position position = Position.of(Side.LONG, quantity, price, equity);
        return Map.of("closed", RemedyTest.amount(Remedy.close(system, position, price, STAGE.threshold(), asked.number("fee"))).quantity().toPlainString());
    }
}
