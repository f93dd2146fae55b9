package org.roomforerror.systems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static org.roomforerror.words.InEnglish.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;

/** The rules a visitor makes up, as the calculators' interface describes them. */
class OwnRulesTest {

    private static final BigDecimal HUNDRED = n("100");

    @Test
    void futuresAreLiquidatedAtOneTimesTheRequirementUnlessSaidOtherwise() {
        OwnRules rules = OwnRules.of(Kind.LINEAR_FUTURES).rate(n("0.01")).callAt(n("1.5"));
        Position ten = Position.leveraged(Side.LONG, HUNDRED, BigDecimal.TEN, HUNDRED);
        assertPrice("91.3706", rules.system(), ten, StageName.MARGIN_CALL);
        assertPrice("90.9091", rules.system(), ten, StageName.LIQUIDATION);
        assertPrice("91.8368", rules.callAt(n("3")).liquidationAt(n("2")).system(), ten, StageName.LIQUIDATION);
        assertPrice("91", rules.basis(Basis.ENTRY).system(), ten, StageName.LIQUIDATION);
        assertPrice("91.3706", rules.closeFee(n("0.005")).system(), ten, StageName.LIQUIDATION);
        assertPrice("90.8081", rules.amount(n("1")).system(), ten, StageName.LIQUIDATION);
    }

    @Test
    void tiersCountInsteadOfTheRate() {
        OwnRules rules = OwnRules.of(Kind.LINEAR_FUTURES).tiers(new TreeMap<>(Map.of(n("0"), n("0.01"), n("500"), n("0.05"))));
        // 90000 / 95 - 20: the requirement is 5 % less 20
        assertPrice("94.5264", rules.system(), Position.of(Side.LONG, BigDecimal.TEN, HUNDRED, n("82")), StageName.LIQUIDATION);
    }

    @Test
    void loansCountLoanToValue() {
        MarginSystem loan = OwnRules.of(Kind.LOAN).warningAt(n("0.6")).callAt(n("0.7")).liquidationAt(n("0.8")).system();
        Position pledged = Position.pledged(BigDecimal.ONE, HUNDRED, n("42"));
        assertPrice("70", loan, pledged, StageName.WARNING);
        assertPrice("60", loan, pledged, StageName.MARGIN_CALL);
        assertPrice("52.5", loan, pledged, StageName.LIQUIDATION);
    }

    @Test
    void theLiquidationOfALendingPoolIsItsThreshold() {
        MarginSystem pool = OwnRules.of(Kind.LENDING_POOL).callAt(n("0.7")).liquidationAt(n("0.8")).system();
        Position pledged = Position.pledged(BigDecimal.ONE, HUNDRED, n("42"));
        assertPrice("60", pool, pledged, StageName.MARGIN_CALL);
        assertPrice("52.5", pool, pledged, StageName.LIQUIDATION);
        assertEquals(0, n("0.8").compareTo(pool.ratio(pledged, n("42")).value().orElseThrow()));
    }

    @Test
    void spotMarginCountsLevelsAndUsedMarginItsOwn() {
        Position bought = Position.leveraged(Side.LONG, HUNDRED, n("2"), HUNDRED);
        assertPrice("65", OwnRules.of(Kind.SPOT_MARGIN).callAt(n("1.3")).system(), bought, StageName.MARGIN_CALL);
        MarginSystem used = OwnRules.of(Kind.USED_MARGIN).callAt(n("0.8")).system();
        assertPrice("13200", used, Position.of(Side.LONG, BigDecimal.ONE, n("20000"), n("10000")).at(n("5")), StageName.MARGIN_CALL);
    }

    @Test
    void securitiesCountEquityRatios() {
        Position bought = Position.leveraged(Side.LONG, HUNDRED, n("2"), HUNDRED);
        assertPrice("66.6667", OwnRules.of(Kind.SECURITIES).rate(n("0.25")).system(), bought, StageName.MARGIN_CALL);
        MarginSystem house = OwnRules.of(Kind.SECURITIES).rate(n("0.25")).callAt(n("0.3")).liquidationAt(n("0.2")).system();
        assertPrice("71.4286", house, bought, StageName.MARGIN_CALL);
        assertPrice("62.5", house, bought, StageName.LIQUIDATION);
        assertPrice("71.4286", OwnRules.of(Kind.SECURITIES).callAt(n("0.3")).system(), bought, StageName.MARGIN_CALL);
    }

    @Test
    void coinMarginedFuturesTakeTheirTiersInCoin() {
        MarginSystem inverse = OwnRules.of(Kind.INVERSE_FUTURES).tiers(new TreeMap<>(Map.of(n("0"), n("0.01"), n("5"), n("0.02")))).system();
        assertEquals(2, inverse.requirement(Position.contracts(Side.LONG, n("300000"), n("50000"), n("1"))).tierAt(n("0.00002")).orElseThrow().number());
    }

    @Test
    void whatDoesNotMakeSenseIsSaidByField() {
        assertWrong(OwnRules.of(Kind.LINEAR_FUTURES), "maintenanceRate: Enter a maintenance rate, or tiers.");
        assertWrong(OwnRules.of(Kind.LINEAR_FUTURES).rate(n("1")), "maintenanceRate: Enter a rate from 0 % to below 100 %.");
        assertWrong(OwnRules.of(Kind.LINEAR_FUTURES).rate(n("0.1")).amount(n("-1")).closeFee(n("-1")).callAt(n("0")),
            "maintenanceAmount: Enter an amount of zero or more.", "closeFeeRate: Enter a rate from 0 % to below 100 %.", "callAt: Enter a number above zero.");
        assertWrong(OwnRules.of(Kind.LINEAR_FUTURES).tiers(new TreeMap<>(Map.of(n("5"), n("0.02"), n("9"), n("0.01"), n("10"), n("2")))),
            "tiers: The first tier must begin at 0.", "tiers: Rates must not fall: the tier from 9 has a lower rate than the one before.",
            "tiers: The rate of the tier from 10 must be from 0 % to below 100 %.");
        assertWrong(OwnRules.of(Kind.LOAN), "callAt: Enter at least one stage: where a warning, a margin call or liquidation begins.");
        assertWrong(OwnRules.of(Kind.LOAN).callAt(n("1.2")), "callAt: Enter a share of at most 100 %.");
        assertWrong(OwnRules.of(Kind.LENDING_POOL).callAt(n("0.7")),
            "liquidationAt: Enter the loan-to-value at which liquidation begins: the liquidation threshold.");
        assertWrong(OwnRules.of(Kind.SECURITIES).rate(n("0")), "maintenanceRate: Enter a rate above 0 % and below 100 %.");
    }

    private static void assertWrong(OwnRules rules, String... messages) {
        assertEquals(List.of(messages), rules.wrong().stream().map(wrong -> wrong.field() + ": " + said(wrong.message()) + ".").toList());
        assertThrows(IllegalArgumentException.class, rules::system);
    }

    private static void assertPrice(String expected, MarginSystem system, Position position, StageName stage) {
        Outcome.At at = (Outcome.At) Ladder.of(system, position, position.entry()).rung(stage).orElseThrow().outcome();
        assertEquals(expected, at.price().stripTrailingZeros().toPlainString());
    }

    private static BigDecimal n(String text) {
        return new BigDecimal(text);
    }
}
