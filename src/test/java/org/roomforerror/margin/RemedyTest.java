package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.rate;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.teaching;
import static org.roomforerror.margin.Numbers.terms;
import static org.roomforerror.words.InEnglish.said;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What it takes to get back, checked by doing it. */
class RemedyTest {

    private static final BigDecimal FREE = BigDecimal.ZERO;
    private static final Threshold CALL = call("1.5").threshold();
    private static final MarginSystem LOANS = new Loan(terms(Gauge.LOAN_TO_VALUE, call("1.25")));

    private final Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), n("60000"));

    @Test
    void addingBringsSupportExactlyToTheDemandAndLeavesLossAndExposure() {
        BigDecimal price = n("54300");
        Remedy.Cure.Amount cure = amount(Remedy.add(teaching(), ten, price, CALL));
        same("17.875", cure.money());
        TwoLines lines = teaching().lines(CALL, cure.after());
        same(lines.demand().at(price), lines.support().at(price));
        BeforeAfter both = BeforeAfter.of(teaching(), ten, cure.after(), price);
        same(both.before().profit(), both.after().profit());
        same(both.before().notional(), both.after().notional());
    }

    @Test
    void closingBringsSupportExactlyToTheDemandAndLeavesTheEquity() {
        BigDecimal price = n("54300");
        Remedy.Cure.Amount cure = amount(Remedy.close(teaching(), ten, price, CALL, FREE));
        TwoLines lines = teaching().lines(CALL, cure.after());
        same(lines.demand().at(price), lines.support().at(price));
        BeforeAfter both = BeforeAfter.of(teaching(), ten, cure.after(), price);
        same(both.before().equity(), both.after().equity());
        same(both.before().profit(), both.after().profit());
        same(cure.money(), cure.quantity().multiply(price));
    }

    /** Drift v2: shortage 10, margin ratio 10 %, fee 1 %, price 100: 10 / (100 * (0.1 - 0.01)). */
    @Test
    void theFeeIsPartOfWhatClosingCosts() {
        MarginSystem drift = Futures.linear(rate("0.1"), terms(Gauge.MARGIN_RATIO, liquidation("1")));
        Position short10 = Position.of(Side.LONG, n("10"), n("100"), n("90"));
        same(n("1.1111111111111111111111111111"), amount(Remedy.close(drift, short10, n("100"), liquidation("1").threshold(), n("0.01"))).quantity());
    }

    @Test
    void aFeeThatIsNotBelowTheRateMakesClosingUseless() {
        Remedy remedy = Remedy.close(teaching(), ten, n("54200"), liquidation("1").threshold(), n("0.005"));
        assertTrue(said(assertInstanceOf(Remedy.Cure.Impossible.class, remedy.cure()).reason()).startsWith("No cure possible"));
    }

    @Test
    void withNothingLeftClosingFreesNothing() {
        Remedy remedy = Remedy.close(teaching(), ten, n("53000"), CALL, FREE);
        assertTrue(said(assertInstanceOf(Remedy.Cure.Impossible.class, remedy.cure()).reason()).startsWith("Nothing of your own"));
    }

    @Test
    void behindTheThresholdNothingHasToBeDone() {
        for (Remedy remedy : Remedy.all(teaching(), ten, n("60000"), CALL, FREE)) {
            assertInstanceOf(Remedy.Cure.NotNeeded.class, remedy.cure());
        }
    }

    /** Formula 1.7: debt 80, value 100, back to a loan-to-value of 50 %. */
    @Test
    void aLoanIsCuredInThreeWays() {
        Position loan = Position.pledged(n("1"), n("160"), n("80"));
        Threshold half = LOANS.thresholdAt(n("0.5"));
        List<Remedy> all = Remedy.all(LOANS, loan, n("100"), half, n("0.02"));
        assertEquals(List.of(Way.ADD, Way.REPAY, Way.SELL_AND_REPAY), all.stream().map(Remedy::way).toList());
        same("60", amount(all.get(0)).money());
        same("0.6", amount(all.get(0)).quantity());
        same("30", amount(all.get(1)).money());
        same("62.5", amount(all.get(2)).money());
        for (Remedy remedy : all) {
            same("0.5", LOANS.ratio(amount(remedy).after(), n("100")).value().orElseThrow());
        }
    }

    @Test
    void sellingCannotReachATargetThatTheFeeEatsUp() {
        Position loan = Position.pledged(n("1"), n("160"), n("99"));
        Remedy remedy = Remedy.close(LOANS, loan, n("100"), LOANS.thresholdAt(n("0.98")), n("0.03"));
        assertInstanceOf(Remedy.Cure.Impossible.class, remedy.cure());
    }

    @Test
    void pledgingMoreCoinsLeavesTheLossSoFar() {
        Position loan = Position.pledged(n("1"), n("160"), n("80"));
        Position after = amount(Remedy.add(LOANS, loan, n("100"), LOANS.thresholdAt(n("0.5")))).after();
        same("-60", Assessment.of(LOANS, after, n("100")).profit());
        same("80", LOANS.requirement(after).at(n("1")));
    }

    /** Binance spot margin, short: every way ends at the level asked for. */
    @Test
    void aShortOnSpotMarginIsCuredInThreeWays() {
        MarginSystem spot = new SpotMargin(terms(Gauge.MARGIN_LEVEL, call("1.3"), liquidation("1.1")));
        Position sold = Position.leveraged(Side.SHORT, n("1000"), n("3"), n("2000"));
        for (Remedy remedy : Remedy.all(spot, sold, n("2200"), spot.thresholdAt(n("1.3")), n("0.001"))) {
            same("1.3", spot.ratio(amount(remedy).after(), n("2200")).value().orElseThrow());
        }
        same("-300", Assessment.of(spot, amount(Remedy.repay(spot, sold, n("2200"), CALL)).after(), n("2200")).profit());
    }

    @Test
    void anExchangeRestoresToTheInitialMargin() {
        Maintenance unit = new Maintenance.PerUnit(n("5.8"), n("6.38"));
        MarginSystem crude = Futures.linear(unit, terms(Gauge.BALANCE_RATIO, call("1")));
        Position contract = Position.of(Side.LONG, n("1000"), n("80"), n("10000"));
        Threshold initial = new Threshold.OfInitialMargin(BigDecimal.ONE, false);
        same("1380", amount(Remedy.add(crude, contract, n("75"), initial)).money());
    }

    /** The position starts in tier 4 and may have to end in a lower one. */
    @Test
    void closingWalksThroughTheTiers() {
        MarginSystem tiered = Futures.linear(new Maintenance.Table(Tiers.withDeductions(Numbers.bitcoinTable()), Basis.MARK, FREE),
            terms(Gauge.MARGIN_RATIO, liquidation("1")));
        Position large = Position.of(Side.LONG, n("100"), n("60000"), n("10000"));
        Remedy.Cure.Amount cure = amount(Remedy.close(tiered, large, n("60000"), liquidation("1").threshold(), FREE));
        TwoLines lines = tiered.lines(liquidation("1"), cure.after());
        same(lines.support().at(n("60000")), lines.demand().at(n("60000")));
        assertEquals(3, lines.demand().tierAt(n("60000")).orElseThrow().number());
    }

    @Test
    void closingLeavesATierThatJumps() {
        MarginSystem jumping = Futures.linear(new Maintenance.Table(Tiers.jumping(Numbers.table("0", "0.01", "100000", "0.05")), Basis.MARK, FREE),
            terms(Gauge.MARGIN_RATIO, liquidation("1")));
        Position large = Position.of(Side.LONG, n("2"), n("60000"), n("1200"));
        Remedy.Cure.Amount cure = amount(Remedy.close(jumping, large, n("60000"), liquidation("1").threshold(), FREE));
        same(n("0.16666666666666666666666666667"), cure.share().orElseThrow());
        assertTrue(jumping.lines(liquidation("1"), cure.after()).room(n("60000")).signum() > 0);
    }

    @Test
    void aRateThatGrowsWithSizeIsSolvedToo() {
        MarginSystem deribit = Futures.linear(new Maintenance.Growing(n("0.01"), n("0.00005")), terms(Gauge.MARGIN_RATIO, liquidation("1")));
        Position large = Position.of(Side.LONG, n("25"), n("100000"), n("20000"));
        Remedy.Cure.Amount cure = amount(Remedy.close(deribit, large, n("100000"), liquidation("1").threshold(), FREE));
        same("0", deribit.lines(liquidation("1"), cure.after()).room(n("100000")));
    }

    @Test
    void futuresHaveNoDebtToRepay() {
        assertThrows(IllegalArgumentException.class, () -> Remedy.repay(teaching(), ten, n("54300"), CALL));
    }

    static Remedy.Cure.Amount amount(Remedy remedy) {
        return assertInstanceOf(Remedy.Cure.Amount.class, remedy.cure());
    }
}
