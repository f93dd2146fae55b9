package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words of the field and the small values, each with its way back. */
class VocabularyTest {

    @Test
    void everyWordIsReadBackFromItsId() {
        for (Side side : Side.values()) {
            assertEquals(Optional.of(side), Side.of(side.id()));
            assertEquals(side, side.opposite().opposite());
            assertEquals(-side.sign(), side.opposite().sign());
        }
        for (Kind kind : Kind.values()) {
            assertEquals(Optional.of(kind), Kind.of(kind.id()));
        }
        for (Gauge gauge : Gauge.values()) {
            assertEquals(Optional.of(gauge), Gauge.of(gauge.id()));
        }
        for (StageName name : StageName.values()) {
            assertEquals(Optional.of(name), StageName.of(name.id()));
        }
        for (Basis basis : Basis.values()) {
            assertEquals(Optional.of(basis), Basis.of(basis.id()));
        }
        assertEquals(List.of("long", "linear-futures", "margin-ratio", "margin-call", "mark", "sell-and-repay", "lower"),
            List.of(Side.LONG.id(), Kind.LINEAR_FUTURES.id(), Gauge.MARGIN_RATIO.id(), StageName.MARGIN_CALL.id(),
                Basis.MARK.id(), Way.SELL_AND_REPAY.id(), Better.LOWER.id()));
    }

    @Test
    void anUnknownWordIsNoWord() {
        assertTrue(Side.of("up").isEmpty() && Kind.of("up").isEmpty() && Gauge.of("up").isEmpty() && StageName.of("up").isEmpty() && Basis.of("up").isEmpty());
    }

    @Test
    void everyWayLeavesSomethingAsItWas() {
        assertTrue(Way.ADD.leaves().contains(Way.Aspect.LOSS_SO_FAR));
        assertFalse(Way.ADD.leaves().contains(Way.Aspect.MONEY_AT_RISK));
        assertFalse(Way.CLOSE.leaves().contains(Way.Aspect.EXPOSURE));
    }

    @Test
    void anAxisFindsItsWayBack() {
        same("0.00002", Axis.RECIPROCAL.at(n("50000")));
        same("50000", Axis.RECIPROCAL.price(Axis.RECIPROCAL.at(n("50000"))));
        same("50000", Axis.PRICE.price(Axis.PRICE.at(n("50000"))));
        assertEquals(1, Axis.PRICE.gain(Side.LONG));
        assertEquals(-1, Axis.RECIPROCAL.gain(Side.LONG));
        assertEquals(1, Axis.RECIPROCAL.gain(Side.SHORT));
        assertEquals(-1, Axis.PRICE.gain(Side.SHORT));
        assertThrows(IllegalArgumentException.class, () -> Axis.RECIPROCAL.at(BigDecimal.ZERO));
    }

    @Test
    void linesAddUpAndCross() {
        Line line = new Line(n("3"), n("2")).plus(new Line(n("1"), n("1"))).minus(new Line(n("2"), n("2"))).times(n("4"));
        same("8", line.constant());
        same("4", line.slope());
        same("20", line.at(n("3")));
        same("-2", line.root().orElseThrow());
        assertEquals(Optional.empty(), Line.constant(n("5")).root());
        assertTrue(Line.ZERO.isZero());
        assertFalse(Line.through(n("1")).isZero() || Line.constant(n("1")).isZero());
    }

    @Test
    void aTickRoundsUpAndDownAndSettlesTheLastDigits() {
        assertEquals("1001", Tick.of(n("1")).up(n("1000.1")).toPlainString());
        assertEquals("1000", Tick.of(n("1")).down(n("1000.9")).toPlainString());
        assertEquals("54000", Tick.of(n("1")).up(n("54000.000000000000000000000000001")).toPlainString());
        assertEquals("0.00123457", Tick.NONE.up(n("0.001234561")).toPlainString());
        assertEquals("123456", Tick.NONE.down(n("123456.9")).toPlainString());
        same("0.5", Tick.of(n("0.5")).sizeAt(n("60000")));
        same("1", Tick.NONE.sizeAt(n("123456.9")));
        same("0.00000001", Tick.NONE.sizeAt(n("0.001234561")));
        assertThrows(IllegalArgumentException.class, () -> Tick.of(BigDecimal.ZERO));
    }

    @Test
    void aTickTooCoarseForAPriceGivesWayToSixDigits() {
        Tick cent = Tick.of(n("0.01"));
        assertEquals("12.35", cent.up(n("12.3456789")).toPlainString());
        assertEquals("0.0000111023", cent.up(n("0.00001110222")).toPlainString());
        assertEquals("0.0000111022", cent.down(n("0.00001110229")).toPlainString());
        same("0.0000000001", cent.sizeAt(n("0.0000111022")));
        same("0.01", cent.sizeAt(n("10")));
        same("0.01", cent.sizeAt(BigDecimal.ZERO));
    }

    @Test
    void gaugesReadBothLinesTheirOwnWay() {
        MarginSystem loan = new Loan(terms(Gauge.LOAN_TO_VALUE, call("1.25")));
        Ratio at = loan.ratioAt(call("1.25")).orElseThrow();
        same("0.8", at.value().orElseThrow());
        assertEquals(Gauge.LOAN_TO_VALUE, at.gauge());
        assertEquals(Optional.empty(), loan.ratioAt(Stage.BANKRUPTCY));
        MarginSystem house = new Securities(n("0.25"), n("0.3"), terms(Gauge.EQUITY_RATIO, call("1.2"), liquidation("1")));
        same("0.3", house.ratioAt(call("1.2")).orElseThrow().value().orElseThrow());
        same("1.2", ((Threshold.OfRequirement) house.thresholdAt(n("0.3"))).multiple());
        same("0.25", house.ratio(Position.of(Side.SHORT, n("1"), n("100"), n("50")), n("120")).value().orElseThrow());
        same("1.25", ((Threshold.OfRequirement) loan.thresholdAt(n("0.8"))).multiple());
        assertEquals("accelerated", call("1").labelled("accelerated").ownLabel());
    }

    @Test
    void tablesKnowTheirTiers() {
        Tiers tiers = Tiers.withDeductions(Numbers.bitcoinTable());
        assertEquals(1, tiers.at(n("49999.99")).number());
        assertEquals(2, tiers.at(n("50000")).number());
        same("200", tiers.maintenance(n("50000")));
        same("28050", tiers.maintenance(n("3950000")));
        same("0", Tiers.flat(n("0.01"), n("500")).maintenance(n("40000")));
        same("1000", Tiers.jumping(Numbers.table("0", "0.01", "100000", "0.05")).maintenance(n("99999.99").add(n("0.01")).multiply(n("0.2"))).multiply(n("5")));
    }

    @Test
    void anAmountLargerThanTheRateDemandsNothingAtFirst() {
        Requirement late = Tiers.flat(n("0.01"), n("500")).requirement(n("2"));
        same("0", late.at(n("24999")));
        same("20", late.at(n("26000")));
        assertEquals(2, late.lines().size());
        same("25000", late.pieces().get(1).from());
        Tiers two = new Tiers(List.of(new Tier(1, n("0"), n("0.01"), n("500")), new Tier(2, n("20000"), n("0.05"), n("1300"))), false);
        same("0", two.requirement(n("1")).at(n("25999")));
        same("50", two.requirement(n("1")).at(n("27000")));
        assertEquals(2, two.requirement(n("1")).pieces().size());
        same("0", Tiers.flat(n("0"), n("500")).requirement(n("2")).at(n("26000")));
    }

    @Test
    void tablesThatMakeNoSenseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Tiers.withDeductions(Numbers.table("5", "0.01")));
        assertThrows(IllegalArgumentException.class, () -> Tiers.withDeductions(Numbers.table("0", "0.02", "5", "0.01")));
        assertThrows(IllegalArgumentException.class, () -> Tiers.withDeductions(Numbers.table()));
        assertThrows(IllegalArgumentException.class, () -> Tiers.flat(n("1")));
        assertThrows(IllegalArgumentException.class, () -> Tiers.flat(n("-0.1")));
        assertThrows(IllegalArgumentException.class, () -> Tiers.flat(n("0.1"), n("-1")));
        assertThrows(IllegalArgumentException.class, () -> new Tiers(List.of(new Tier(1, n("0"), n("0.01"), n("0")), new Tier(2, n("0"), n("0.02"), n("0"))), false));
        assertThrows(IllegalArgumentException.class, () -> new Tiers(List.of(new Tier(1, n("0"), n("0.01"), n("0")), new Tier(2, n("9"), n("0.02"), n("0"))), false));
    }

    @Test
    void ratesAndAmountsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LendingPool(n("1.01"), terms(Gauge.HEALTH_FACTOR)));
        assertThrows(IllegalArgumentException.class, () -> new LendingPool(n("0"), terms(Gauge.HEALTH_FACTOR)));
        assertThrows(IllegalArgumentException.class, () -> new Securities(n("0"), terms(Gauge.EQUITY_RATIO)));
        assertThrows(IllegalArgumentException.class, () -> new Securities(n("0.2"), n("0"), terms(Gauge.EQUITY_RATIO)));
        assertThrows(IllegalArgumentException.class, () -> Stage.at(StageName.WARNING, n("0")));
        assertThrows(IllegalArgumentException.class, () -> Stage.atInitialMargin(StageName.WARNING, n("-1")));
        assertThrows(IllegalArgumentException.class, () -> Position.of(Side.LONG, n("0"), n("1"), n("1")));
        assertThrows(IllegalArgumentException.class, () -> Position.of(Side.LONG, n("1"), n("0"), n("1")));
        assertThrows(IllegalArgumentException.class, () -> Position.of(Side.LONG, n("1"), n("1"), n("-1")));
        assertThrows(IllegalArgumentException.class, () -> Position.leveraged(Side.LONG, n("1"), n("0"), n("1")));
        assertThrows(IllegalArgumentException.class, () -> Position.of(Side.LONG, n("1"), n("1"), n("1")).owing(n("-1")));
        assertThrows(IllegalArgumentException.class, () -> Position.of(Side.LONG, n("1"), n("1"), n("1")).beside(n("-1"), n("0")));
        assertThrows(IllegalArgumentException.class, () -> Position.of(Side.LONG, n("1"), n("1"), n("1")).reducedTo(n("2"), n("1")));
        assertThrows(IllegalArgumentException.class, () -> new Maintenance.Growing(n("0"), n("0")));
        assertThrows(IllegalArgumentException.class, () -> new Maintenance.PerUnit(n("0"), n("1")));
        assertThrows(IllegalArgumentException.class, () -> new Maintenance.Table(Tiers.flat(n("0")), Basis.MARK, n("-1")));
    }
}
