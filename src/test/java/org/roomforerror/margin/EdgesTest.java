package org.roomforerror.margin;

import static java.math.BigDecimal.ZERO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.priceOf;
import static org.roomforerror.margin.Numbers.rate;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.table;
import static org.roomforerror.margin.Numbers.terms;
import static org.roomforerror.margin.Numbers.warning;
import static org.roomforerror.words.InEnglish.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rare places: edges of tiers, of prices, and of what can be done. */
class EdgesTest {

    private static final Terms ONE = terms(Gauge.MARGIN_RATIO, liquidation("1"));

    @Test
    void aDemandIsNeverBelowZero() {
        Requirement falling = Requirement.of(new Line(n("10"), n("-1")));
        assertEquals(List.of("5", "0"), List.of(falling.at(n("5")).toPlainString(), falling.at(n("20")).toPlainString()));
        Requirement rising = Requirement.of(new Line(n("-10"), n("1")));
        assertEquals(List.of("0", "10"), List.of(rising.at(n("5")).toPlainString(), rising.at(n("20")).toPlainString()));
        same("0", Requirement.of(new Line(n("-1"), n("-1"))).at(n("3")));
        same("3", Requirement.of(Line.through(n("1"))).at(n("3")));
        same("4", Requirement.of(Line.constant(n("4"))).at(n("3")));
        same("7", Requirement.of(new Line(n("4"), n("1"))).at(n("3")));
        assertEquals(1, Requirement.of(new Line(n("4"), n("1"))).lines().size());
        assertEquals(2, rising.lines().size());
        same("0", Requirement.none().at(n("3")));
    }

    @Test
    void aStretchEndsWhereALineFallsBelowZero() {
        Span whole = Span.WHOLE;
        assertEquals(Optional.of(whole), whole.where(Line.constant(n("1"))));
        assertEquals(Optional.empty(), whole.where(Line.constant(ZERO)));
        assertEquals(Optional.empty(), whole.where(Line.constant(n("-1"))));
        Span above = whole.where(new Line(n("-6"), n("2"))).orElseThrow();
        same("3", above.from());
        assertEquals(Optional.empty(), above.to());
        Span between = above.where(new Line(n("10"), n("-2"))).orElseThrow();
        same("5", between.to().orElseThrow());
        assertEquals(Optional.empty(), between.where(new Line(n("-10"), n("2"))));
        assertTrue(between.contains(n("4")) && above.contains(n("400")));
        assertFalse(between.contains(n("3")) || between.contains(n("5")) || between.contains(n("2")) || between.contains(n("6")));
        assertTrue(between.endsAt(n("3")) && between.endsAt(n("5")));
        assertFalse(between.endsAt(n("4")) || above.endsAt(n("5")));
        same("3", between.edge(-1).orElseThrow());
        same("5", between.edge(1).orElseThrow());
        assertEquals(Optional.empty(), whole.edge(-1));
        assertEquals(Optional.empty(), whole.edge(1));
    }

    /** Two tables on one axis: 1 % and from 100 on 5 %, and 2 % from 50 on: pieces at 0, 50 and 100. */
    @Test
    void demandsOfSeveralPositionsAddUpPieceByPiece() {
        Requirement one = Tiers.jumping(table("0", "0.01", "100", "0.05")).requirement(n("1"));
        Requirement other = Tiers.jumping(table("0", "0", "50", "0.02")).requirement(n("1"));
        Requirement both = one.plus(other);
        assertEquals(3, both.pieces().size());
        assertEquals(3, both.lines().size());
        same("0.4", both.at(n("40")));
        same("1.8", both.at(n("60")));
        same("7", both.at(n("100")));
        same("14", both.times(n("2")).at(n("100")));
        same("8", both.plus(Line.constant(n("1"))).at(n("100")));
        assertEquals(Optional.empty(), both.tierAt(n("60")));
        same("7", both.measuredIn(n("50")).at(n("2")));
    }

    /** Support of 3 lies above 1 % of 0 to 99.99, below 5 % of 100 and more; a support of 6 lies above both, up to 120. */
    @Test
    void supportMayCrossAJumpOrPassIt() {
        Requirement jumping = Tiers.jumping(table("0", "0.01", "100", "0.05")).requirement(n("1"));
        List<Span> stopped = jumping.below(Line.constant(n("3")));
        assertEquals(1, stopped.size());
        same("100", stopped.get(0).to().orElseThrow());
        List<Span> passing = jumping.below(Line.constant(n("6")));
        assertEquals(1, passing.size());
        same("120", passing.get(0).to().orElseThrow());
        List<Span> touching = jumping.below(Line.constant(n("5")));
        assertEquals(1, touching.size());
        same("100", touching.get(0).to().orElseThrow());
        List<Span> twice = jumping.below(new Line(n("-1.5"), n("0.055")));
        assertEquals(2, twice.size());
        same("300", twice.get(1).from());
    }

    @Test
    void betweenTwoStretchesTheNearerEdgeIsTaken() {
        TwoLines lines = new TwoLines(new Line(n("-1.5"), n("0.055")), Tiers.jumping(table("0", "0.01", "100", "0.05")).requirement(n("1")), false);
        same("100", lines.nearestHeld(n("150")).orElseThrow());
        same("300", lines.nearestHeld(n("250")).orElseThrow());
        same(n("1.5").divide(n("0.045"), Exact.DIGITS), lines.nearestHeld(n("10")).orElseThrow());
        assertEquals(Optional.empty(), new TwoLines(Line.constant(n("-1")), Requirement.none(), false).nearestHeld(n("10")));
    }

    @Test
    void aStageThatNoPriceEndsIsPastAtThePriceAssessed() {
        MarginSystem all = Futures.linear(new Maintenance.Table(Tiers.flat(n("0.9")), Basis.MARK, n("0.2")), ONE);
        Outcome.Past past = assertInstanceOf(Outcome.Past.class, Ladder.of(all, Position.of(Side.LONG, n("1"), n("100"), n("10")), n("100"))
            .rung(StageName.LIQUIDATION).orElseThrow().outcome());
        same("100", past.exact());
    }

    @Test
    void coinMarginedPricesAreRoundedTheSameWay() {
        MarginSystem inverse = Futures.inverse(rate("0.005"), new Terms(List.of(liquidation("1")), Tick.of(n("1")), Gauge.MARGIN_RATIO));
        assertEquals("45682", shown(inverse, Position.inverse(Side.LONG, n("1"), n("10"), n("50000")), "50000"));
        assertEquals("55277", shown(inverse, Position.inverse(Side.SHORT, n("1"), n("10"), n("50000")), "50000"));
        assertEquals("45682", shown(inverse, Position.inverse(Side.LONG, n("1"), n("10"), n("50000")), "45000"));
        assertEquals("55277", shown(inverse, Position.inverse(Side.SHORT, n("1"), n("10"), n("50000")), "56000"));
        MarginSystem linear = Futures.linear(rate("0.005"), new Terms(List.of(liquidation("1")), Tick.of(n("1")), Gauge.MARGIN_RATIO));
        assertEquals("54272", shown(linear, Position.leveraged(Side.LONG, n("1"), n("10"), n("60000")), "53000"));
        assertEquals("65671", shown(linear, Position.leveraged(Side.SHORT, n("1"), n("10"), n("60000")), "67000"));
    }

    @Test
    void stagesAreSortedByWhenTheyCome() {
        MarginSystem unsorted = Futures.linear(rate("0.005"), terms(Gauge.MARGIN_RATIO, liquidation("1"), warning("3"), Stage.atInitialMargin(StageName.MARGIN_CALL, n("0.8"))));
        assertEquals(List.of("margin-call", "warning", "liquidation", "bankruptcy"), Ladder.of(unsorted, Position.leveraged(Side.LONG, n("1"), n("10"), n("100")), n("100"))
            .rungs().stream().map(rung -> rung.stage().name().id()).toList());
    }

    @Test
    void twoWarningsAreToldApartByTheirLabels() {
        MarginSystem notices = new Loan(terms(Gauge.LOAN_TO_VALUE, warning("1.4").labelled("first"), warning("1.3").labelled("second"), liquidation("1.2")));
        assertEquals("second", Assessment.of(notices, Position.pledged(n("1"), n("100"), n("77")), n("100")).stage().orElseThrow().ownLabel());
        assertEquals("first", Assessment.of(notices, Position.pledged(n("1"), n("100"), n("72")), n("100")).stage().orElseThrow().ownLabel());
    }

    @Test
    void aLoanWithoutAnythingOwedHasNothingToRepayOrReach() {
        MarginSystem loans = new Loan(terms(Gauge.LOAN_TO_VALUE, call("1.25")));
        Position free = Position.pledged(n("1"), n("100"), ZERO);
        assertInstanceOf(Remedy.Cure.NotNeeded.class, Remedy.repay(loans, free, n("100"), call("1.25").threshold()).cure());
        Position worthless = Position.pledged(n("1"), n("100"), n("50")).adding(n("-60"));
        assertTrue(said(assertInstanceOf(Remedy.Cure.Impossible.class, Remedy.repay(loans, worthless, n("20"), call("1.25").threshold()).cure())
            .reason()).startsWith("Even with the whole debt repaid"));
    }

    @Test
    void aShortWithInterestHandsBackUnitsOfBoth() {
        MarginSystem spot = new SpotMargin(terms(Gauge.MARGIN_LEVEL, call("1.3")));
        Position sold = Position.of(Side.SHORT, n("1"), n("2000"), n("700")).owing(n("1.05"));
        Position after = RemedyTest.amount(Remedy.repay(spot, sold, n("2000"), call("1.3").threshold())).after();
        same("1.3", spot.ratio(after, n("2000")).value().orElseThrow());
        same(after.quantity().multiply(n("1.05")), after.debt().orElseThrow());
        Position closed = RemedyTest.amount(Remedy.close(spot, sold, n("2000"), call("1.3").threshold(), ZERO)).after();
        same("1.3", spot.ratio(closed, n("2000")).value().orElseThrow());
    }

    @Test
    void coinsThatRaiseTheInitialMarginFasterThanTheEquityDoNotHelp() {
        MarginSystem loans = new Loan(terms(Gauge.LOAN_TO_VALUE, call("1.25")));
        Position bought = Position.leveraged(Side.LONG, n("80"), n("1.25"), n("100"));
        Remedy remedy = Remedy.add(loans, bought, n("50"), new Threshold.OfInitialMargin(BigDecimal.ONE, false));
        assertTrue(said(assertInstanceOf(Remedy.Cure.Impossible.class, remedy.cure()).reason()).startsWith("Adding collateral"));
    }

    @Test
    void aLendingPoolIsToppedUpWithCoinsByALongAndWithMoneyByAShort() {
        MarginSystem pool = new LendingPool(n("0.8"), terms(Gauge.HEALTH_FACTOR, liquidation("1")));
        Position bought = Position.pledged(n("1"), n("100"), n("50"));
        assertTrue(RemedyTest.amount(Remedy.add(pool, bought, n("50"), liquidation("1").threshold())).after().quantity().compareTo(n("1.2499999")) > 0);
        Position sold = Position.of(Side.SHORT, n("1"), n("100"), n("50"));
        same("120", priceOf(pool, sold, StageName.LIQUIDATION));
        Remedy.Cure.Amount added = RemedyTest.amount(Remedy.add(pool, sold, n("130"), liquidation("1").threshold()));
        same("12.5", added.money());
        same("1", added.after().quantity());
    }

    @Test
    void closingKeepsTheLeverageThatTheInitialMarginIsReckonedFrom() {
        MarginSystem initial = Futures.linear(rate("0.005"), terms(Gauge.MARGIN_RATIO, Stage.atInitialMargin(StageName.MARGIN_CALL, n("0.8"))));
        Position ten = Position.of(Side.LONG, n("1"), n("1000"), n("100"));
        Remedy.Cure.Amount cure = RemedyTest.amount(Remedy.close(initial, ten, n("960"), initial.stages().get(0).threshold(), ZERO));
        same("0.25", cure.share().orElseThrow());
        same("10", cure.after().leverage());
        same("60", initial.lines(initial.stages().get(0), cure.after()).demand().at(n("960")));
    }

    @Test
    void ratesOfTheSmallestPositionAreKnown() {
        assertEquals(Optional.of(n("0.005")), Futures.linear(rate("0.005"), ONE).firstRate());
        assertEquals(Optional.of(n("0.01")), Futures.linear(new Maintenance.Growing(n("0.01"), ZERO), ONE).firstRate());
        assertEquals(Optional.empty(), Futures.linear(new Maintenance.PerUnit(n("5"), n("6")), ONE).firstRate());
        Maintenance bySize = new Maintenance.BySize(Tiers.jumping(table("0", "0.01", "1000", "0.02")));
        assertEquals(Optional.of(n("0.01")), Futures.inverse(bySize, ONE).firstRate());
        same("0.4", Futures.inverse(bySize, ONE).requirement(Position.contracts(Side.LONG, n("1000"), n("50"), n("1"))).at(n("0.02")));
        assertEquals(Gauge.HEALTH_FACTOR, Kind.LENDING_POOL.gauge());
        assertEquals(Better.HIGHER, Gauge.HEALTH_FACTOR.better());
    }

    @Test
    void aPositionWithoutCollateralOrLeverageHasNoInitialMargin() {
        same("0", Futures.linear(rate("0.005"), ONE).initialMargin(Position.of(Side.LONG, n("1"), n("100"), ZERO), false).at(n("100")));
        same("0", Position.of(Side.LONG, n("1"), n("100"), ZERO).reducedTo(n("0.5"), n("100")).leverage());
        assertEquals("long 1 at 100 on 0", Position.of(Side.LONG, n("1"), n("100"), ZERO).toString());
        same("7", Position.of(Side.LONG, n("1"), n("100"), ZERO).afterFunding(n("7")).funding());
    }

    @Test
    void aShortPaysTheHigherRateOfARuleThatHasTwo() {
        MarginSystem rule = new Securities(n("0.25"), n("0.3"), terms(Gauge.EQUITY_RATIO, call("1")));
        same(n("150").divide(n("1.3"), Exact.DIGITS), priceOf(rule, Position.of(Side.SHORT, n("1"), n("100"), n("50")), StageName.MARGIN_CALL));
        same(n("50").divide(n("0.75"), Exact.DIGITS), priceOf(rule, Position.of(Side.LONG, n("1"), n("100"), n("50")), StageName.MARGIN_CALL));
    }

    @Test
    void whatNeverComesIsSaidForAccountsAndShortsToo() {
        MarginSystem spot = new SpotMargin(terms(Gauge.MARGIN_LEVEL, call("1.3")));
        assertEquals("No price brings the bankruptcy to this position.",
            never(Ladder.of(spot, Position.of(Side.SHORT, n("1"), n("100"), n("50")).owing(ZERO), n("100")).rung(StageName.BANKRUPTCY).orElseThrow()));
        Holding one = new Holding("BTC", Numbers.teaching(), Position.of(Side.LONG, n("1"), n("100"), ZERO), n("100"));
        Holding two = new Holding("BTC", Numbers.teaching(), Position.of(Side.SHORT, n("1"), n("100"), ZERO), n("100"));
        Account hedge = new Account(n("50"), ONE, List.of(one, two));
        assertEquals("No move of BTC alone brings the bankruptcy.", never(hedge.ladder("BTC").rung(StageName.BANKRUPTCY).orElseThrow()));
        assertEquals("No common move of all prices brings the bankruptcy.", never(hedge.jointLadder().rung(StageName.BANKRUPTCY).orElseThrow()));
        same("50", hedge.jointLadder().rung(StageName.LIQUIDATION).orElseThrow().outcome().where().orElseThrow());
        Account rounded = new Account(n("50"), new Terms(List.of(liquidation("1")), Tick.NONE, Gauge.MARGIN_RATIO), List.of(one));
        assertEquals("0.502513", assertInstanceOf(Outcome.At.class, rounded.jointLadder().rung(StageName.LIQUIDATION).orElseThrow().outcome()).price().toPlainString());
        assertEquals("50.2513", assertInstanceOf(Outcome.At.class, rounded.ladder("BTC").rung(StageName.LIQUIDATION).orElseThrow().outcome()).price().toPlainString());
    }

    @Test
    void aJumpIsWorkedOutAsAJump() {
        MarginSystem jumping = Futures.linear(new Maintenance.Table(Tiers.jumping(table("0", "0.01", "100000", "0.2")), Basis.MARK, ZERO), ONE);
        List<Working.Step> steps = Working.all(jumping, Position.of(Side.SHORT, n("2"), n("45000"), n("20000")), n("45000")).get(0).steps();
        Working.Step met = steps.get(steps.size() - 2);
        assertEquals("Here a tier begins, and its requirement jumps above support.", said(met.says()));
        assertEquals("P = 100000 ÷ 2", met.formula());
        same("50000", met.value());
        MarginSystem spot = new SpotMargin(terms(Gauge.MARGIN_LEVEL, call("1.3")));
        List<Working.Step> sold = Working.all(spot, Position.of(Side.SHORT, n("1"), n("100"), n("50")), n("100")).get(0).steps();
        assertEquals(List.of("v", "v × q × P = 1.3 × 1 × P = 1.3 × P", "150 = 1.3 × P ⇒ P = 150 ÷ 1.3"),
            sold.stream().limit(3).map(Working.Step::formula).toList());
        List<Working.Step> given = Working.given(Futures.linear(rate("0.1"), ONE), Position.of(Side.SHORT, n("1"), n("100"), n("70")), n("100"));
        assertEquals("W + q × (E − P) = 70 + 1 × (100 − P) = 170 − P", given.get(given.size() - 1).formula());
    }

    @Test
    void atTheStagePriceItselfTheStageHasBegun() {
        Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), n("60000"));
        BigDecimal exact = priceOf(Numbers.teaching(), ten, StageName.MARGIN_CALL);
        assertEquals("margin-call", Assessment.of(Numbers.teaching(), ten, exact).stageId());
        assertEquals("past", Ladder.of(Numbers.teaching(), ten, exact).rung(StageName.MARGIN_CALL).orElseThrow().outcome().id());
        assertInstanceOf(Remedy.Cure.NotNeeded.class, Remedy.add(Numbers.teaching(), Position.leveraged(Side.LONG, n("10"), n("10"), n("100")), n("100"), liquidation("20").threshold()).cure());
    }

    /** 1 % up to 200, 90 % above, a stage at twice that: a long is met by falling at 91.8 and by rising at 278.75. Falling is what it fears. */
    @Test
    void whereBothDirectionsBringAStageTheAdverseOneIsTaken() {
        Maintenance steep = new Maintenance.Table(Tiers.withDeductions(table("0", "0.01", "200", "0.9")), Basis.MARK, ZERO);
        Terms twice = terms(Gauge.MARGIN_RATIO, liquidation("2"));
        BigDecimal below = n("90").divide(n("0.98"), Exact.DIGITS);
        same(below, priceOf(Futures.linear(steep, twice), Position.of(Side.LONG, n("1"), n("100"), n("10")), StageName.LIQUIDATION));
        Holding held = new Holding("BTC", Futures.linear(steep, twice), Position.of(Side.LONG, n("1"), n("100"), ZERO), n("100"));
        Account account = new Account(n("10"), twice, List.of(held));
        same(below, account.ladder("BTC").rung(StageName.LIQUIDATION).orElseThrow().outcome().where().orElseThrow());
        same(Exact.divide(below, n("100")), account.jointLadder().rung(StageName.LIQUIDATION).orElseThrow().outcome().where().orElseThrow());
        Account risen = new Account(n("10"), twice, List.of(held.at(n("800"))));
        same(n("266").divide(n("0.8"), Exact.DIGITS), risen.ladder("BTC").rung(StageName.LIQUIDATION).orElseThrow().outcome().where().orElseThrow());
    }

    @Test
    void flippingInAnAccountKeepsTheLeverageThatWasChosen() {
        MarginSystem used = new UsedMargin(terms(Gauge.USED_MARGIN_LEVEL, call("0.8")));
        Position bought = Position.of(Side.LONG, n("1"), n("20000"), n("10000")).at(n("5"));
        Position sold = new WhatIf(used, bought, n("18000")).flip().orElseThrow();
        same("5", sold.leverage());
        same("8000", sold.collateral());
        same("3600", used.requirement(sold).at(n("18000")));
        Position futures = Position.of(Side.LONG, n("1"), n("20000"), n("10000")).at(n("5"));
        same("2.25", new WhatIf(Numbers.teaching(), futures, n("18000")).flip().orElseThrow().leverage());
    }

    private static String never(Rung rung) {
        return said(assertInstanceOf(Outcome.Never.class, rung.outcome()).reason());
    }

    private static String shown(MarginSystem system, Position position, String price) {
        Outcome outcome = Ladder.of(system, position, n(price)).rung(StageName.LIQUIDATION).orElseThrow().outcome();
        return (outcome instanceof Outcome.At at ? at.price() : ((Outcome.Past) outcome).price()).toPlainString();
    }
}
