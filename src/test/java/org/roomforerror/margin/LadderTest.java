package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.near;
import static org.roomforerror.margin.Numbers.priceOf;
import static org.roomforerror.margin.Numbers.rate;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.teaching;
import static org.roomforerror.margin.Numbers.terms;
import static org.roomforerror.margin.Numbers.warning;
import static org.roomforerror.words.InEnglish.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where stages begin, and where they never do. */
class LadderTest {

    private static final BigDecimal ENTRY = n("60000");

    @Test
    void aTenTimesLongLosesATenthAtBankruptcy() {
        Ladder ladder = ladder(teaching(), Position.leveraged(Side.LONG, n("1000"), n("10"), ENTRY));
        assertEquals(List.of("warning", "margin-call", "liquidation", "bankruptcy"), ladder.rungs().stream().map(rung -> rung.stage().name().id()).toList());
        Rung last = ladder.rung(StageName.BANKRUPTCY).orElseThrow();
        same("-0.1", last.move().orElseThrow());
        same("0", last.left().orElseThrow());
        same(n("900").divide(n("19.9"), Exact.DIGITS), ladder.rung(StageName.LIQUIDATION).orElseThrow().left().orElseThrow());
        assertEquals("at", last.outcome().id());
    }

    @Test
    void aOneTimesLongCannotBeLiquidatedAndIsToldWhy() {
        for (Rung rung : ladder(teaching(), Position.leveraged(Side.LONG, n("1000"), n("1"), ENTRY)).rungs()) {
            if (rung.stage().name() == StageName.BANKRUPTCY) {
                assertEquals("A 1× long cannot be made bankrupt by price: what stands behind it covers the loss down to a price of zero.", reason(rung));
                assertEquals(Optional.empty(), rung.move());
            }
        }
        Ladder half = ladder(teaching(), Position.leveraged(Side.LONG, n("1000"), n("0.5"), ENTRY));
        assertEquals("A 0.5× long cannot be warned by price: what stands behind it covers the loss down to a price of zero.", reason(half.rungs().get(0)));
        assertEquals("A 0.5× long cannot be called by price: what stands behind it covers the loss down to a price of zero.", reason(half.rungs().get(1)));
        assertEquals("A 0.5× long cannot be liquidated by price: what stands behind it covers the loss down to a price of zero.", reason(half.rungs().get(2)));
        assertEquals("never", half.rungs().get(2).outcome().id());
    }

    @Test
    void aCoinMarginedLongAtOneTimesIsBankruptAtHalfTheEntryAndTheShortNever() {
        MarginSystem inverse = Futures.inverse(rate("0.005"), terms(Gauge.MARGIN_RATIO, liquidation("1")));
        same("30000", priceOf(inverse, Position.inverse(Side.LONG, n("1"), n("1"), ENTRY), StageName.BANKRUPTCY));
        Rung bankrupt = ladder(inverse, Position.inverse(Side.SHORT, n("1"), n("1"), ENTRY)).rung(StageName.BANKRUPTCY).orElseThrow();
        assertEquals("A 1× short of a coin-margined contract cannot be made bankrupt by price: the coins behind it rise in value together with the loss.", reason(bankrupt));
    }

    @Test
    void withoutDebtThereIsNoCall() {
        MarginSystem spot = new SpotMargin(terms(Gauge.MARGIN_LEVEL, call("1.3"), liquidation("1.1")));
        assertEquals("There is no debt, so no price brings the margin call.",
            reason(ladder(spot, Position.leveraged(Side.LONG, n("1000"), n("1"), ENTRY)).rung(StageName.MARGIN_CALL).orElseThrow()));
    }

    /** A warning at three times a rate of 50 %: rising prices bring it, because the requirement outruns the equity. */
    @Test
    void aRequirementThatOutrunsTheEquityIsMetByRising() {
        MarginSystem steep = Futures.linear(rate("0.5"), terms(Gauge.MARGIN_RATIO, warning("3"), liquidation("1")));
        Rung warning = ladder(steep, Position.leveraged(Side.LONG, n("1000"), n("0.5"), ENTRY)).rungs().stream()
            .filter(rung -> rung.stage().name() == StageName.WARNING).findFirst().orElseThrow();
        Outcome.At at = assertInstanceOf(Outcome.At.class, warning.outcome());
        same("120000", at.exact());
        assertEquals("120000", at.price().toPlainString());
    }

    @Test
    void whatHasBegunIsPastAndComesFirst() {
        Ladder ladder = Ladder.of(teaching(), Position.leveraged(Side.LONG, n("1000"), n("10"), ENTRY), n("54500"));
        assertEquals("past", ladder.rungs().get(0).outcome().id());
        assertEquals("54822.4", assertInstanceOf(Outcome.Past.class, ladder.rungs().get(0).outcome()).price().toPlainString());
        assertEquals("at", ladder.rungs().get(1).outcome().id());
    }

    @Test
    void aShortsPriceIsRoundedDownAndALongsUp() {
        MarginSystem fine = Futures.linear(rate("0.005"), new Terms(List.of(liquidation("1")), Tick.of(n("0.5")), Gauge.MARGIN_RATIO));
        assertEquals("54271.5", shown(fine, Side.LONG));
        assertEquals("65671.5", shown(fine, Side.SHORT));
        assertEquals("54271.4", shown(teaching(), Side.LONG));
        assertEquals("65671.6", shown(teaching(), Side.SHORT));
    }

    /** Formula 1.1: a call at 80 % of the initial margin; held at entry, and reckoned anew. */
    @Test
    void aCallAtAShareOfTheInitialMargin() {
        Stage fixed = Stage.atInitialMargin(StageName.MARGIN_CALL, n("0.8"));
        Stage anew = new Stage(StageName.MARGIN_CALL, new Threshold.OfInitialMargin(n("0.8"), true), "call");
        Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), ENTRY);
        same("58800", priceOf(Futures.linear(rate("0.005"), terms(Gauge.MARGIN_RATIO, fixed)), ten, StageName.MARGIN_CALL));
        near(n("58695.652173913"), priceOf(Futures.linear(rate("0.005"), terms(Gauge.MARGIN_RATIO, anew)), ten, StageName.MARGIN_CALL), "1e-12");
    }

    @Test
    void aCloseFeeBringsLiquidationNearer() {
        MarginSystem withFee = Futures.linear(new Maintenance.Table(Tiers.flat(n("0.005")), Basis.MARK, n("0.0005")), terms(Gauge.MARGIN_RATIO, liquidation("1")));
        same(n("54000").divide(n("0.9945"), Exact.DIGITS), priceOf(withFee, Position.leveraged(Side.LONG, n("1000"), n("10"), ENTRY), StageName.LIQUIDATION));
    }

    /** The position lies in tier 2 at entry and is liquidated in tier 1. */
    @Test
    void theTierAtEntryPlaysNoPart() {
        MarginSystem tiered = Futures.linear(new Maintenance.Table(Tiers.withDeductions(Numbers.bitcoinTable()), Basis.MARK, BigDecimal.ZERO),
            terms(Gauge.MARGIN_RATIO, liquidation("1")));
        Position held = Position.of(Side.LONG, n("1"), n("52000"), n("5200"));
        assertEquals(2, Assessment.of(tiered, held, n("52000")).tier().orElseThrow().number());
        same(n("46800").divide(n("0.996"), Exact.DIGITS), priceOf(tiered, held, StageName.LIQUIDATION));
    }

    /** A short that rises into a tier that jumps is liquidated at the very edge. */
    @Test
    void aTierThatJumpsCanBringTheStageAtItsFloor() {
        MarginSystem jumping = Futures.linear(new Maintenance.Table(Tiers.jumping(Numbers.table("0", "0.01", "100000", "0.2")), Basis.MARK, BigDecimal.ZERO),
            terms(Gauge.MARGIN_RATIO, liquidation("1")));
        Position sold = Position.of(Side.SHORT, n("1"), n("90000"), n("20000"));
        same("100000", priceOf(jumping, sold, StageName.LIQUIDATION));
        assertEquals(2, jumping.requirement(sold).tierAt(n("100000")).orElseThrow().number());
        assertEquals(1, jumping.requirement(sold).tierAt(n("99999")).orElseThrow().number());
    }

    @Test
    void equalityBeginsAStageExceptInALendingPool() {
        Position loan = Position.pledged(n("1"), n("100"), n("80"));
        assertEquals("liquidation", Assessment.of(new Loan(terms(Gauge.LOAN_TO_VALUE, liquidation("1.25"))), loan, n("100")).stageId());
        MarginSystem pool = new LendingPool(n("0.8"), terms(Gauge.HEALTH_FACTOR, liquidation("1")));
        assertEquals("open", Assessment.of(pool, loan, n("100")).stageId());
        assertEquals("liquidation", Assessment.of(pool, loan, n("99.99")).stageId());
        same("100", priceOf(pool, loan, StageName.LIQUIDATION));
    }

    @Test
    void theDeepestStageThatHasBegunIsNamed() {
        Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), ENTRY);
        assertEquals(List.of("open", "warning", "margin-call", "liquidation", "bankruptcy"), List.of("60000", "54800", "54400", "54200", "53000").stream()
            .map(price -> Assessment.of(teaching(), ten, n(price)).stageId()).toList());
    }

    @Test
    void anAssessmentSaysHowThingsStand() {
        Assessment now = Assessment.of(teaching(), Position.leveraged(Side.LONG, n("1000"), n("10"), ENTRY).adding(n("50")).afterFunding(n("20")), n("57000"));
        same("-500", now.profit());
        same("530", now.equity());
        same("9500", now.notional());
        same("47.5", now.requirement());
        same("482.5", now.buffer());
        same(n("9500").divide(n("530"), Exact.DIGITS), now.effectiveLeverage().orElseThrow());
        assertEquals(Gauge.MARGIN_RATIO, now.ratio().gauge());
        assertEquals(Better.LOWER, now.ratio().better());
        same(n("47.5").divide(n("530"), Exact.DIGITS), now.ratio().value().orElseThrow());
        Assessment gone = Assessment.of(teaching(), Position.leveraged(Side.LONG, n("1000"), n("10"), ENTRY), n("50000"));
        assertEquals(Optional.empty(), gone.effectiveLeverage());
        assertEquals(Optional.empty(), gone.ratio().value());
        assertEquals(Optional.empty(), Assessment.of(teaching(), Position.leveraged(Side.LONG, n("1000"), n("10"), ENTRY), n("54000")).effectiveLeverage());
    }

    @Test
    void aPositionOfAnotherKindIsRefused() {
        Position coin = Position.inverse(Side.LONG, n("1"), n("2"), ENTRY);
        assertThrows(IllegalArgumentException.class, () -> Ladder.of(teaching(), coin, ENTRY));
        MarginSystem loans = new Loan(terms(Gauge.LOAN_TO_VALUE, call("1.25")));
        assertThrows(IllegalArgumentException.class, () -> Ladder.of(loans, Position.of(Side.SHORT, n("1"), ENTRY, n("1")), ENTRY));
        assertThrows(IllegalArgumentException.class, () -> Ladder.of(teaching(), Position.of(Side.LONG, n("1"), ENTRY, n("1")), BigDecimal.ZERO));
        assertThrows(IllegalArgumentException.class, () -> Futures.linear(rate("1"), terms(Gauge.MARGIN_RATIO)));
        assertThrows(IllegalArgumentException.class, () -> new Futures(Kind.LOAN, rate("0.1"), terms(Gauge.MARGIN_RATIO)));
        assertThrows(IllegalArgumentException.class, () -> terms(Gauge.MARGIN_RATIO, Stage.BANKRUPTCY));
    }

    private static String shown(MarginSystem system, Side side) {
        Position ten = Position.leveraged(side, n("1000"), n("10"), ENTRY);
        Outcome.At at = assertInstanceOf(Outcome.At.class, ladder(system, ten).rung(StageName.LIQUIDATION).orElseThrow().outcome());
        assertTrue(side == Side.LONG ? at.price().compareTo(at.exact()) > 0 : at.price().compareTo(at.exact()) < 0);
        return at.price().toPlainString();
    }

    private static String reason(Rung rung) {
        return said(assertInstanceOf(Outcome.Never.class, rung.outcome()).reason());
    }

    private static Ladder ladder(MarginSystem system, Position position) {
        return Ladder.of(system, position, position.entry());
    }
}
