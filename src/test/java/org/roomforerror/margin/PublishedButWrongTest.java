package org.roomforerror.margin;

import static java.math.BigDecimal.ONE;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.near;
import static org.roomforerror.margin.Numbers.priceOf;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.terms;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Answers that were published and are wrong: the engine must not repeat them. */
class PublishedButWrongTest {

    /** freqtrade, tests/conftest.py at c9ae5e1e, AAVE: a fixture edited by hand, whose amounts do not follow from its rates. */
    @Test
    void amountsThatDoNotFollowFromTheirTableAreNotReproduced() {
        Tiers tiers = Tiers.withDeductions(Numbers.table("0", "0.01", "5000", "0.02", "25000", "0.05", "100000", "0.1", "250000", "0.125", "10000000", "0.5"));
        same("50", tiers.list().get(1).amount());
        assertNotEquals(0, n("75").compareTo(tiers.list().get(1).amount()));
        Tiers meant = Tiers.withDeductions(Numbers.table("0", "0.01", "5000", "0.025", "25000", "0.05", "100000", "0.1", "250000", "0.125", "1000000", "0.5"));
        same("386950", meant.list().get(5).amount());
    }

    /** kucoin.zendesk.com 8664870317849: 4938 for 100 times at 5000, which lies below bankruptcy. */
    @Test
    void aLiquidationPriceBehindBankruptcyIsNotReproduced() {
        Position long100 = Position.inverse(Side.LONG, ONE, n("100"), n("5000"));
        near(n("4950.495"), priceOf(inverse("0.004"), long100, StageName.BANKRUPTCY), "1e-6");
        assertTrue(priceOf(inverse("0.004"), long100, StageName.LIQUIDATION).compareTo(n("4950")) > 0);
    }

    /** help.btcmex.com 360039592991: 8006, where its own formula gives 8004.93. */
    @Test
    void aPriceThatDoesNotFollowFromItsOwnFormulaIsNotReproduced() {
        near(n("8004.93"), priceOf(inverse("0.005"), Position.inverse(Side.LONG, ONE, n("50"), n("8125")), StageName.LIQUIDATION), "1e-6");
    }

    /** makeyousmile.net, a copy of a MEXC page: a long liquidated at 51800, above its entry at 50000. */
    @Test
    void aLongIsNotLiquidatedAboveItsEntry() {
        MarginSystem onEntry = Futures.linear(new Maintenance.Table(Tiers.flat(n("0.004")), Basis.ENTRY, BigDecimal.ZERO), terms(Gauge.MARGIN_RATIO, liquidation("1")));
        same("48200", priceOf(onEntry, Position.leveraged(Side.LONG, n("200"), n("25"), n("50000")), StageName.LIQUIDATION));
    }

    /** freqtrade issue 7294: a tier of 25 % that the position is far too small for. The engine says that such a position is past liquidation. */
    @Test
    void aRateFromTheWrongTierIsSeenToBeImpossible() {
        MarginSystem shib = Futures.linear(new Maintenance.Table(Tiers.flat(n("0.25")), Basis.MARK, n("0.0000075")), terms(Gauge.MARGIN_RATIO, liquidation("1")));
        Position held = Position.of(Side.LONG, n("65997400"), n("0.000013841"), n("184.05"));
        assertInstanceOf(Outcome.Past.class, Ladder.of(shib, held, held.entry()).rung(StageName.LIQUIDATION).orElseThrow().outcome());
    }

    /** woorionline.com: 4000 of 12000 called 25 %. */
    @Test
    void aThirdIsNotAQuarter() {
        Position bought = Position.of(Side.LONG, n("1"), n("16000"), n("8000"));
        near(n("0.333333"), securities("0.25").ratio(bought, n("12000")).value().orElseThrow(), "1e-6");
    }

    /** quesba.com 1533098: maintenance held at the entry price, 6.80. */
    @Test
    void maintenanceOfSharesMovesWithThePrice() {
        same("6.4", priceOf(securities("0.25"), Position.of(Side.LONG, n("1000"), n("8"), n("3200")), StageName.MARGIN_CALL));
    }

    /** homeworksource.com 1001066: a short called when the price has fallen, 14.29. */
    @Test
    void aShortIsCalledWhenThePriceRises() {
        near(n("23.0769"), priceOf(securities("0.3"), Position.of(Side.SHORT, n("100"), n("20"), n("1000")), StageName.MARGIN_CALL), "1e-5");
    }

    /** analystforum.com 129592: 30, where the call comes at 40. */
    @Test
    void theCallComesWhereEquityIsAQuarterOfTheValueNow() {
        same("40", priceOf(securities("0.25"), Position.of(Side.LONG, n("1"), n("60"), n("30")), StageName.MARGIN_CALL));
    }

    /** justaaa.com 10184: a short reckoned as a long, 72.83 %. */
    @Test
    void aShortIsNotReckonedAsALong() {
        Position sold = Position.of(Side.SHORT, n("400"), n("12.5"), n("3500"));
        near(n("0.539855"), securities("0.3").ratio(sold, n("13.8")).value().orElseThrow(), "1e-6");
    }

    /** calculatorultra.com: 10 for a balance of 10000 and a position of 100000, whatever the entry price. */
    @Test
    void aPriceDependsOnTheEntryPrice() {
        BigDecimal at100 = priceOf(Numbers.teaching(), Position.leveraged(Side.LONG, n("10000"), BigDecimal.TEN, n("100")), StageName.LIQUIDATION);
        BigDecimal at200 = priceOf(Numbers.teaching(), Position.leveraged(Side.LONG, n("10000"), BigDecimal.TEN, n("200")), StageName.LIQUIDATION);
        near(n("90.452"), at100, "1e-5");
        same(at100.multiply(n("2")), at200);
    }

    /** yescalculator.com: a ratio of 1.25 given as a price. A long that its balance more than pays for cannot be liquidated. */
    @Test
    void aRatioIsNotAPrice() {
        Position held = Position.of(Side.LONG, n("10"), n("400"), n("5000"));
        assertInstanceOf(Outcome.Never.class, Ladder.of(Numbers.teaching(), held, n("400")).rung(StageName.LIQUIDATION).orElseThrow().outcome());
    }

    /** rujhxd.com: 10050 for a long at 10000. */
    @Test
    void aCoinMarginedLongIsLiquidatedBelowItsEntry() {
        near(n("9950.2488"), priceOf(inverse("0.005"), Position.inverse(Side.LONG, ONE, n("100"), n("10000")), StageName.LIQUIDATION), "1e-8");
    }

    private static MarginSystem inverse(String maintenance) {
        return Futures.inverse(new Maintenance.Table(Tiers.flat(n(maintenance)), Basis.ENTRY, BigDecimal.ZERO), terms(Gauge.MARGIN_RATIO, liquidation("1")));
    }

    private static MarginSystem securities(String maintenance) {
        return new Securities(n(maintenance), terms(Gauge.EQUITY_RATIO, call("1")));
    }
}
