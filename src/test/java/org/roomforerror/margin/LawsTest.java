package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.near;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What must be true of every position under every system, tried on random ones. jqwik prints the seed of each. */
class LawsTest {

    private static final int TRIES = 10_000;
    private static final BigDecimal HAIR = n("1e-18");

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.randomValue(Situation::any);
    }

    @Provide
    Arbitrary<Random> chance() {
        return Arbitraries.randomValue(random -> new Random(random.nextLong()));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void atAStagePriceSupportIsWhatTheStageDemands(@ForAll("situations") Situation situation) {
        boolean jumps = situation.tiers().jumping();
        for (Rung rung : ladder(situation)) {
            rung.outcome().where().ifPresent(price -> {
                TwoLines lines = situation.system().lines(rung.stage(), situation.position());
                BigDecimal x = situation.system().axis().at(price);
                assertTrue(jumps || lines.compare(x) == 0 || wasNeverHeld(rung, lines, price, situation),
                    () -> rung + " of " + situation);
            });
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void justBeyondAStagePriceTheStageHasBegunAndJustBeforeItHasNot(@ForAll("situations") Situation situation) {
        BigDecimal entry = situation.position().entry();
        for (Rung rung : ladder(situation)) {
            if (rung.outcome() instanceof Outcome.At at) {
                BigDecimal hair = at.exact().multiply(HAIR).multiply(BigDecimal.valueOf(awayFrom(entry, at, situation)));
                assertTrue(begun(situation, rung.stage(), at.exact().add(hair)), () -> "beyond " + rung + " of " + situation);
                assertFalse(begun(situation, rung.stage(), at.exact().subtract(hair)), () -> "before " + rung + " of " + situation);
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theLadderAgreesWithHalvingOnPlainFormulas(@ForAll("situations") Situation situation) {
        for (Rung rung : ladder(situation)) {
            Halving halving = new Halving(situation, rung.stage());
            if (rung.outcome() instanceof Outcome.Past) {
                assertTrue(halving.begunAtEntry(), () -> rung + " of " + situation);
            } else {
                assertFalse(halving.begunAtEntry(), () -> rung + " of " + situation);
                BigDecimal found = rung.outcome().where().orElse(BigDecimal.ZERO);
                near(halving.price().orElse(BigDecimal.ZERO), found, "1e-12");
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void stagesComeInTheirOrderAndBankruptcyLast(@ForAll("situations") Situation situation) {
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal entry = situation.position().entry();
        for (Rung rung : ladder(situation)) {
            if (rung.outcome() instanceof Outcome.At at && sameWay(at, situation)) {
                BigDecimal distance = at.exact().subtract(entry).abs();
                assertTrue(distance.compareTo(reached.multiply(n("0.999999999999"))) >= 0, () -> rung + " of " + situation);
                reached = distance;
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsShownNeverFlatters(@ForAll("situations") Situation situation) {
        BigDecimal entry = situation.position().entry();
        for (Rung rung : ladder(situation)) {
            if (rung.outcome() instanceof Outcome.At at) {
                int towardsEntry = entry.compareTo(at.exact());
                assertTrue(at.price().compareTo(at.exact().round(new java.math.MathContext(28))) * towardsEntry >= 0, () -> rung + " of " + situation);
                near(at.exact(), at.price(), "1.1e-5");
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void moreCollateralPutsEveryStageFartherAway(@ForAll("situations") Situation situation) {
        BigDecimal more = situation.position().collateral().multiply(n("0.1")).add(n("0.000001"));
        Situation richer = situation.with(situation.position().adding(more));
        assertFarther(situation, richer);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aSmallerPositionOnTheSameCollateralIsFartherFromEveryStage(@ForAll("situations") Situation situation) {
        if (situation.position().debt().isPresent() || situation.system().kind() == Kind.USED_MARGIN) {
            return;
        }
        assertFarther(situation, situation.with(situation.position().resized(situation.position().quantity().multiply(n("0.9")))));
    }

    /** A linear long at E is a coin-margined short at 1 / E, seen in a mirror. */
    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void longAndShortMirrorEachOtherAcrossTheReciprocal(@ForAll("chance") Random random) {
        Side side = random.nextBoolean() ? Side.LONG : Side.SHORT;
        Basis basis = random.nextBoolean() ? Basis.MARK : Basis.ENTRY;
        Situation linear = Situation.of(Kind.LINEAR_FUTURES, side, Situation.tiers(random), basis, random);
        Position held = linear.position();
        Position mirrored = Position.contracts(side.opposite(), held.quantity(), Exact.divide(BigDecimal.ONE, held.entry()), held.collateral())
            .adding(held.added()).afterFunding(held.funding()).beside(held.others().maintenance(), held.others().profit());
        MarginSystem inverse = new Futures(Kind.INVERSE_FUTURES, ((Futures) linear.system()).maintenance(), linear.system().terms());
        List<Rung> one = Ladder.of(linear.system(), held, held.entry()).rungs();
        Ladder other = Ladder.of(inverse, mirrored, mirrored.entry());
        for (Rung rung : one) {
            Outcome reflected = other.rung(rung.stage().name()).orElseThrow().outcome();
            assertEquals(rung.outcome().id(), reflected.id(), () -> linear.toString());
            rung.outcome().where().ifPresent(price -> near(BigDecimal.ONE, Exact.times(price, reflected.where().orElseThrow()), "1e-20"));
        }
    }

    /** Reckoned on the value at entry, a long and a short are equally far from every stage. */
    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void onTheEntryValueLongAndShortAreEquallyFar(@ForAll("chance") Random random) {
        Situation bought = Situation.of(Kind.LINEAR_FUTURES, Side.LONG, Situation.tiers(random), Basis.ENTRY, random);
        Situation sold = bought.with(bought.position().flipped());
        for (Rung rung : ladder(bought)) {
            Rung other = new Ladder(ladder(sold)).rung(rung.stage().name()).orElseThrow();
            if (rung.outcome() instanceof Outcome.At && other.outcome() instanceof Outcome.At) {
                near(rung.move().orElseThrow().negate(), other.move().orElseThrow(), "1e-24");
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aPriceInAnotherCurrencyChangesNothingButTheCurrency(@ForAll("chance") Random random) {
        Situation first = Situation.of(Kind.LINEAR_FUTURES, random.nextBoolean() ? Side.LONG : Side.SHORT, Tiers.flat(n("0.01")), Basis.MARK, random);
        Position held = first.position();
        BigDecimal k = Situation.between(random, 2, 9999, 2);
        Situation second = first.with(Position.of(held.side(), Exact.divide(held.quantity(), k), held.entry().multiply(k), held.collateral())
            .adding(held.added()).afterFunding(held.funding()).beside(held.others().maintenance(), held.others().profit()));
        for (Rung rung : ladder(first)) {
            Outcome other = new Ladder(ladder(second)).rung(rung.stage().name()).orElseThrow().outcome();
            rung.outcome().where().ifPresent(price -> near(Exact.times(price, k), other.where().orElseThrow(), "1e-20"));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aRemedyBringsExactlyWhatItPromises(@ForAll("situations") Situation situation, @ForAll("chance") Random random) {
        MarginSystem system = situation.system();
        Stage stage = system.stages().get(random.nextInt(3));
        BigDecimal entry = situation.position().entry();
        BigDecimal price = entry.multiply(Situation.between(random, 60, 140, 2));
        BigDecimal fee = random.nextBoolean() ? BigDecimal.ZERO : Situation.between(random, 1, 500, 5);
        BigDecimal x = system.axis().at(price);
        for (Remedy remedy : Remedy.all(system, situation.position(), price, stage.threshold(), fee)) {
            boolean held = system.lines(stage, situation.position()).room(x).signum() >= 0;
            assertEquals(held, remedy.cure() instanceof Remedy.Cure.NotNeeded, () -> remedy.way() + " at " + price + " of " + situation);
            if (remedy.cure() instanceof Remedy.Cure.Amount amount) {
                TwoLines lines = system.lines(stage, amount.after());
                boolean exactly = meets(lines, x, situation.position(), amount.after()) || situation.tiers().jumping() && lines.room(x).signum() > 0
                    || remedy.way() == Way.CLOSE && situation.basis() == Basis.ENTRY && lines.room(x).signum() >= 0;
                assertTrue(exactly, () -> remedy.way() + " to " + stage + " at " + price + " of " + situation + " leaves " + lines.room(x));
            }
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void nothingThrows(@ForAll("situations") Situation situation, @ForAll("chance") Random random) {
        BigDecimal price = situation.position().entry().multiply(Situation.between(random, 1, 400, 2));
        Assessment.of(situation.system(), situation.position(), price);
        Working.all(situation.system(), situation.position(), price);
        WhatIf whatIf = new WhatIf(situation.system(), situation.position(), price);
        for (Stage stage : situation.stagesAndBankruptcy()) {
            whatIf.fundingsUntil(stage, Situation.between(random, -10, 10, 5));
            whatIf.hoursUntil(stage, n("0.00001"));
            whatIf.spare(stage);
        }
        whatIf.flip();
        whatIf.reduce(n("0.3"));
    }

    /** Equal up to the rounding of the largest amount that went into it: the value before or after. */
    private static boolean meets(TwoLines lines, BigDecimal x, Position before, Position after) {
        BigDecimal value = Exact.times(before.quantity().max(after.quantity()), x).max(before.notional());
        return lines.room(x).abs().compareTo(value.multiply(n("1e-26"))) <= 0;
    }

    /** A stage that no price holds off is past at the price assessed, where nothing meets. */
    private static boolean wasNeverHeld(Rung rung, TwoLines lines, BigDecimal price, Situation situation) {
        return rung.outcome() instanceof Outcome.Past && price.compareTo(situation.position().entry()) == 0 && lines.begun(situation.system().axis().at(price));
    }

    private static boolean begun(Situation situation, Stage stage, BigDecimal price) {
        return situation.system().lines(stage, situation.position()).begun(situation.system().axis().at(price));
    }

    /** The way from entry to the stage: +1 upwards; where the stage lies at entry itself, the way in which the position loses. */
    private static int awayFrom(BigDecimal entry, Outcome.At at, Situation situation) {
        int way = Exact.compare(at.exact(), entry);
        return way == 0 ? -situation.position().side().sign() : way;
    }

    private static boolean sameWay(Outcome.At at, Situation situation) {
        int way = at.exact().compareTo(situation.position().entry());
        return situation.position().side() == Side.LONG ? way < 0 : way > 0;
    }

    private static List<Rung> ladder(Situation situation) {
        return Ladder.of(situation.system(), situation.position(), situation.position().entry()).rungs();
    }

    private static void assertFarther(Situation nearer, Situation farther) {
        for (Rung rung : ladder(nearer)) {
            Outcome other = new Ladder(ladder(farther)).rung(rung.stage().name()).orElseThrow().outcome();
            if (rung.outcome() instanceof Outcome.At near && sameWay(near, nearer)) {
                assertFalse(other instanceof Outcome.Past, () -> rung + " of " + nearer);
                if (other instanceof Outcome.At far && sameWay(far, farther)) {
                    BigDecimal entry = nearer.position().entry();
                    BigDecimal least = near.exact().subtract(entry).abs();
                    BigDecimal most = far.exact().subtract(entry).abs();
                    assertTrue(most.compareTo(least.multiply(n("0.9999999999999"))) >= 0, () -> rung + " against " + far + " of " + nearer);
                }
            }
        }
    }
}
