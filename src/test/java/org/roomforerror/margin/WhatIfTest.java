package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.teaching;
import static org.roomforerror.margin.Numbers.terms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a position at an unchanged price. */
class WhatIfTest {

    private static final BigDecimal PRICE = n("60000");
    private static final MarginSystem SPOT = new SpotMargin(terms(Gauge.MARGIN_LEVEL, call("1.3"), liquidation("1.1")));

    private final Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), PRICE);
    private final WhatIf whatIf = new WhatIf(teaching(), ten, PRICE);

    /** 1000 of equity, the call at 75, 1 paid each time: the 925th payment brings it. */
    @Test
    void fundingAloneBringsTheCall() {
        assertEquals(Optional.of(BigInteger.valueOf(925)), whatIf.fundingsUntil(call("1.5"), n("0.0001")));
        assertEquals("margin-call", stage(whatIf.funding(BigInteger.valueOf(925), n("0.0001"))));
        assertEquals("warning", stage(whatIf.funding(BigInteger.valueOf(924), n("0.0001"))));
    }

    @Test
    void aPartialStepCountsAsAWholeOne() {
        assertEquals(Optional.of(BigInteger.valueOf(309)), whatIf.fundingsUntil(call("1.5"), n("0.0003")));
    }

    @Test
    void whoReceivesFundingIsNeverCalledByIt() {
        assertEquals(Optional.empty(), whatIf.fundingsUntil(call("1.5"), n("-0.0001")));
        WhatIf sold = new WhatIf(teaching(), ten.flipped(), PRICE);
        assertEquals(Optional.empty(), sold.fundingsUntil(call("1.5"), n("0.0001")));
        assertEquals(Optional.of(BigInteger.valueOf(925)), sold.fundingsUntil(call("1.5"), n("-0.0001")));
    }

    @Test
    void aStageThatHasBegunNeedsNoPayment() {
        assertEquals(Optional.of(BigInteger.ZERO), new WhatIf(teaching(), ten, n("54300")).fundingsUntil(call("1.5"), n("0.0001")));
    }

    @Test
    void interestIsOwedForEveryHourThatHasStarted() {
        Position bought = Position.leveraged(Side.LONG, n("1000"), n("3"), n("2000"));
        WhatIf later = new WhatIf(SPOT, bought, n("2000"));
        same("2002", later.interest(n("0.001"), n("0.2")).debt().orElseThrow());
        same("2004", later.interest(n("0.001"), n("1.01")).debt().orElseThrow());
        same("2002", later.interest(n("0.001"), n("0")).debt().orElseThrow());
        same("1.503", new WhatIf(SPOT, bought.flipped(), n("2000")).interest(n("0.001"), n("2")).debt().orElseThrow());
    }

    /** Level 1.5 at the start, debt 2000 growing by 2 an hour: 3000 / 1.3 = 2307.7 is owed after 154 hours. */
    @Test
    void interestAloneBringsTheCall() {
        Position bought = Position.leveraged(Side.LONG, n("1000"), n("3"), n("2000"));
        assertEquals(Optional.of(BigInteger.valueOf(154)), new WhatIf(SPOT, bought, n("2000")).hoursUntil(call("1.3"), n("0.001")));
    }

    @Test
    void inALendingPoolEqualityIsSafeAndTheNextStepIsNot() {
        MarginSystem pool = new LendingPool(n("0.8"), terms(Gauge.HEALTH_FACTOR, liquidation("1")));
        WhatIf loan = new WhatIf(pool, Position.pledged(n("1"), n("100"), n("40")), n("100"));
        assertEquals(Optional.of(BigInteger.valueOf(11)), loan.hoursUntil(liquidation("1"), n("0.1")));
    }

    /** 100 × 1.1ⁿ against 200: simple interest takes ten steps, compound interest eight, because 1.1⁷ is 1.95 and 1.1⁸ is 2.14. */
    @Test
    void interestThatBearsInterestBringsAStageSooner() {
        MarginSystem pool = new LendingPool(n("1"), terms(Gauge.HEALTH_FACTOR, liquidation("1")));
        WhatIf loan = new WhatIf(pool, Position.pledged(n("1"), n("200"), n("100")), n("200"));
        assertEquals(Optional.of(BigInteger.valueOf(11)), loan.hoursUntil(liquidation("1"), n("0.1")));
        assertEquals(Optional.of(BigInteger.valueOf(8)), loan.compoundedHoursUntil(liquidation("1"), n("0.1")));
        same("121", loan.compounded(n("0.1"), BigInteger.TWO).debt().orElseThrow());
        assertEquals(Optional.empty(), loan.compoundedHoursUntil(liquidation("1"), n("0")));
    }

    @Test
    void interestThatBearsInterestBeginsTheStageInThatHourAndNotBefore() {
        MarginSystem pool = new LendingPool(n("0.8"), terms(Gauge.HEALTH_FACTOR, liquidation("1")));
        for (String debt : new String[] {"10", "39", "79.9"}) {
            for (String rate : new String[] {"0.00001", "0.01", "0.5"}) {
                WhatIf loan = new WhatIf(pool, Position.pledged(n("1"), n("100"), n(debt)), n("100"));
                BigInteger hours = loan.compoundedHoursUntil(liquidation("1"), n(rate)).orElseThrow();
                assertTrue(pool.lines(liquidation("1"), loan.compounded(n(rate), hours)).begun(n("100")), debt + " " + rate);
                assertFalse(pool.lines(liquidation("1"), loan.compounded(n(rate), hours.subtract(BigInteger.ONE))).begun(n("100")), debt + " " + rate);
                assertTrue(hours.compareTo(loan.hoursUntil(liquidation("1"), n(rate)).orElseThrow()) <= 0);
            }
        }
    }

    /** Three coins bought at 2000 on 2000 of collateral: 6 for every fee of 0.1 %, and 1600 is the call; a short pays by the price now. */
    @Test
    void aFeeOnWhatWasLentBringsTheCall() {
        MarginSystem used = new UsedMargin(terms(Gauge.USED_MARGIN_LEVEL, call("0.8"), liquidation("0.4")));
        Position bought = Position.leveraged(Side.LONG, n("2000"), n("3"), n("2000"));
        WhatIf held = new WhatIf(used, bought, n("2000"));
        assertEquals(Optional.of(BigInteger.valueOf(67)), held.rolloversUntil(call("0.8"), n("0.001")));
        same("12", held.rolledOver(BigInteger.TWO, n("0.001")).funding());
        same("6.6", new WhatIf(used, bought.flipped(), n("2200")).rolledOver(BigInteger.ONE, n("0.001")).funding());
    }

    @Test
    void flippingPutsWhatIsLeftBehindTheOtherSide() {
        Position flipped = new WhatIf(teaching(), ten, n("57000")).flip().orElseThrow();
        assertEquals(Side.SHORT, flipped.side());
        same("500", flipped.collateral());
        same("57000", flipped.entry());
        same(ten.quantity(), flipped.quantity());
        assertEquals(Optional.empty(), new WhatIf(teaching(), ten, n("53000")).flip());
    }

    @Test
    void flippingACoinMarginedPositionKeepsItsContracts() {
        MarginSystem inverse = Futures.inverse(Numbers.rate("0.005"), terms(Gauge.MARGIN_RATIO, liquidation("1")));
        Position sold = new WhatIf(inverse, Position.inverse(Side.LONG, n("1"), n("2"), n("50000")), n("50000")).flip().orElseThrow();
        assertEquals(Axis.RECIPROCAL, sold.axis());
        same("100000", sold.quantity());
    }

    @Test
    void aLoanCannotBeFlipped() {
        MarginSystem loans = new Loan(terms(Gauge.LOAN_TO_VALUE, call("1.25")));
        assertEquals(Optional.empty(), new WhatIf(loans, Position.pledged(n("1"), n("100"), n("50")), n("100")).flip());
    }

    @Test
    void whatIsSpareCanBeTakenOutUntilTheStageBegins() {
        same("925", whatIf.spare(call("1.5")));
        assertEquals("margin-call", stage(whatIf.withdraw(n("925"))));
        assertEquals("warning", stage(whatIf.withdraw(n("924.99"))));
        same("0", new WhatIf(teaching(), ten, n("54300")).spare(call("1.5")));
    }

    @Test
    void reducingHalvesTheValueAndKeepsTheEquity() {
        Assessment half = Assessment.of(teaching(), new WhatIf(teaching(), ten, n("57000")).reduce(n("0.5")), n("57000"));
        same("4750", half.notional());
        same("500", half.equity());
        same("-500", half.profit());
    }

    @Test
    void addingPutsMoreBehindThePosition() {
        same("1200", Assessment.of(teaching(), whatIf.add(n("200")), PRICE).equity());
    }

    @Test
    void addingToALoanPledgesMoreCoinsAndToAShortInAPoolMoreMoney() {
        MarginSystem loans = new Loan(terms(Gauge.LOAN_TO_VALUE, call("1.25")));
        WhatIf pledged = new WhatIf(loans, Position.pledged(n("1"), n("100"), n("60")), n("80"));
        same("1.5", pledged.add(n("0.5")).quantity());
        same("20", pledged.add(n("0.5")).profitAt(n("80")).add(pledged.add(n("0.5")).realised()).negate());
        same("0.0625", pledged.spare(call("1.25")));
        MarginSystem pool = new LendingPool(n("0.8"), terms(Gauge.HEALTH_FACTOR, liquidation("1")));
        Position borrowed = Position.of(Side.SHORT, n("1"), n("100"), n("50"));
        same("20", new WhatIf(pool, borrowed, n("100")).add(n("20")).added());
    }

    private String stage(Position position) {
        return Assessment.of(teaching(), position, PRICE).stageId();
    }
}
