package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;

/** The isolated futures of the site (0.5 %, call at 1.5 times, liquidation at once) held through real and made-up hours. */
class ReplayTest {

    private static final MarginSystem FUTURES = Systems.named("isolated-futures");
    private static final Tape MARCH = TapesTest.TAPES.find("2020-03-12-btc").orElseThrow();

    @Test
    void tenTimesLongIntoMarch2020WasCalledAndLiquidatedWithinTheSameHour() {
        Replay replay = Replay.of(FUTURES, leveraged(Side.LONG, 10), MARCH, 0);

        // opened at 7893: the call at 7157.6, the liquidation at 7139.4, and an hour that fell from 7288 to 5902
        assertEquals(Instant.parse("2020-03-12T10:00:00Z"), replay.reached(StageName.MARGIN_CALL).orElseThrow().hour().start());
        assertEquals(Instant.parse("2020-03-12T10:00:00Z"), replay.reached(StageName.LIQUIDATION).orElseThrow().hour().start());
        TapeWindow.CalledThenLiquidated window = assertInstanceOf(TapeWindow.CalledThenLiquidated.class, replay.window());
        assertTrue(window.between().withinTheSameHour());
        assertEquals(new Between(0, 1), window.between());
        assertInstanceOf(TopUp.TooLate.class, replay.topUp(new BigDecimal("1000")));
        assertEquals(StillPossible.NOTHING, last(replay).still());
        assertTrue(last(replay).severalWithinTheHour());
        assertEquals(Optional.empty(), last(replay).atClose());
    }

    @Test
    void aOneTimesLongIsUntouchedOnEveryTape() {
        for (Tape tape : TapesTest.TAPES.all()) {
            Replay replay = Replay.of(FUTURES, leveraged(Side.LONG, 1), tape, 0);
            assertInstanceOf(TapeWindow.Untouched.class, replay.window());
            assertEquals(tape.hours().size(), replay.steps().size());
            assertTrue(replay.steps().stream().allMatch(step -> step.still() == StillPossible.EVERYTHING));
            assertInstanceOf(TopUp.NoCall.class, replay.topUp(BigDecimal.TEN));
        }
    }

    @Test
    void aShortIsHurtByTheHigh() {
        Tape rally = TapesTest.TAPES.find("2024-02-28-btc").orElseThrow();
        Replay replay = Replay.of(FUTURES, leveraged(Side.SHORT, 5), rally, 0);

        // opened at 51759: liquidation at 61802
        assertEquals(Instant.parse("2024-02-28T16:00:00Z"), replay.reached(StageName.LIQUIDATION).orElseThrow().hour().start());
        assertEquals(rally.hours().get(10).high(), replay.step(11).orElseThrow().worst());
        assertEquals(rally.hours().get(10).low(), Replay.of(FUTURES, leveraged(Side.LONG, 5), rally, 0).step(11).orElseThrow().worst());
    }

    @Test
    void hoursBetweenCallAndLiquidationAreARange() {
        // 10 times from 100: call at 90.68, liquidation at 90.45
        Replay replay = Replay.of(FUTURES, leveraged(Side.LONG, 10), made("100 95", "95 90.6", "91 90.5", "91 90.5", "91 80"), 0);
        assertEquals(Optional.of(new Between(2, 4)), replay.between(StageName.MARGIN_CALL, StageName.LIQUIDATION));
        assertEquals(Optional.empty(), replay.between(StageName.LIQUIDATION, StageName.MARGIN_CALL));
        assertEquals(Optional.of(new Between(0, 1)), replay.between(StageName.LIQUIDATION, StageName.BANKRUPTCY));
    }

    @Test
    void twoHoursThatFollowEachOtherMayHaveNoTimeBetweenThem() {
        Replay replay = Replay.of(FUTURES, leveraged(Side.LONG, 10), made("100 90.6", "91 90.4"), 0);
        assertEquals(Optional.of(new Between(0, 2)), replay.between(StageName.MARGIN_CALL, StageName.LIQUIDATION));
    }

    @Test
    void stepsAreNumberedFromOneAndEndWithTheLiquidation() {
        Replay replay = Replay.of(FUTURES, leveraged(Side.LONG, 10), made("100 95", "95 91", "91 90.6", "91 90.4", "91 91"), 1);
        // opened at 95 in the second hour: call at 86.15
        assertEquals(4, replay.steps().size());
        assertEquals(1, replay.step(1).orElseThrow().number());
        assertEquals(new BigDecimal("95"), replay.position().entry());
        assertEquals(Optional.empty(), replay.step(0));
        assertEquals(Optional.empty(), replay.step(5));

        Replay liquidated = Replay.of(FUTURES, leveraged(Side.LONG, 10), made("100 95", "95 80", "91 90.6"), 0);
        assertEquals(2, liquidated.steps().size());
    }

    @Test
    void whatIsStillPossibleFollowsTheStagesReached() {
        // warning at 91.37, call at 90.68, liquidation at 90.45
        Replay replay = Replay.of(FUTURES, leveraged(Side.LONG, 10), made("100 95", "95 91", "91 90.6", "95 92", "92 50"), 0);
        assertEquals(List.of(StillPossible.EVERYTHING, StillPossible.BEFORE_THE_CALL, StillPossible.UNDER_CALL,
                StillPossible.UNDER_CALL, StillPossible.NOTHING), replay.steps().stream().map(Step::still).toList());
    }

    @Test
    void aTopUpAtTheCallMovesTheLiquidationAwayOrOnlyLater() {
        Tape tape = made("100 95", "95 90.6", "91 89", "89 84", "84 84", "84 70");
        Replay replay = Replay.of(FUTURES, leveraged(Side.LONG, 10), tape, 0);
        assertEquals(2, replay.reached(StageName.LIQUIDATION).orElseThrow().place());

        // a hundred on a thousand moves the liquidation from 90.45 to 89.45, three thousand to 60.30
        TopUp.Added small = assertInstanceOf(TopUp.Added.class, replay.topUp(new BigDecimal("100")));
        assertEquals(2, small.liquidation().orElseThrow().place());
        TopUp.Added middle = assertInstanceOf(TopUp.Added.class, replay.topUp(new BigDecimal("1000")));
        assertEquals(5, middle.liquidation().orElseThrow().place());
        TopUp.Added large = assertInstanceOf(TopUp.Added.class, replay.topUp(new BigDecimal("3000")));
        assertEquals(Optional.empty(), large.liquidation());
        assertEquals(new BigDecimal("100"), large.after().position().entry(), "adding moves no break-even");
        assertThrows(IllegalArgumentException.class, () -> replay.topUp(BigDecimal.ZERO));
    }

    @Test
    void aStageThatHadBegunAtTheOpeningIsReachedInTheFirstHour() {
        Replay replay = Replay.of(FUTURES, leveraged(Side.LONG, 150), made("100 99.9", "100 100"), 0);
        assertEquals(0, replay.reached(StageName.MARGIN_CALL).orElseThrow().place());
        assertEquals(new BigDecimal("100"), replay.reached(StageName.MARGIN_CALL).orElseThrow().met());
        assertFalse(replay.reached(StageName.LIQUIDATION).isPresent());
    }

    @Test
    void aRoundLowTouchesARoundStagePrice() {
        // bankruptcy of ten times from 60000 is at 54000, whatever the last digit of a division says
        Replay replay = Replay.of(FUTURES, leveraged(Side.LONG, 10), made("60000 54000", "54000 54000"), 0);
        assertEquals(0, replay.reached(StageName.BANKRUPTCY).orElseThrow().place());
        Replay above = Replay.of(FUTURES, leveraged(Side.LONG, 10), made("60000 54000.01", "54000.01 54000.01"), 0);
        assertFalse(above.reached(StageName.BANKRUPTCY).isPresent());
    }

    @Test
    void aTapeHasNoHourOutsideIt() {
        assertThrows(IndexOutOfBoundsException.class, () -> Replay.of(FUTURES, leveraged(Side.LONG, 10), MARCH, 72));
    }

    private static Step last(Replay replay) {
        return replay.steps().get(replay.steps().size() - 1);
    }

    private static Opening leveraged(Side side, int leverage) {
        return Opening.leveraged(Kind.LINEAR_FUTURES, side, new BigDecimal("1000"), BigDecimal.valueOf(leverage));
    }

    /** Hours that open at their high and close at their low. */
    private static Tape made(String... highAndLow) {
        List<Hour> hours = new ArrayList<>();
        for (String hour : highAndLow) {
            BigDecimal high = new BigDecimal(hour.split(" ")[0]);
            BigDecimal low = new BigDecimal(hour.split(" ")[1]);
            hours.add(new Hour(Instant.ofEpochSecond(3600L * hours.size()), high, high, low, low));
        }
        return new Tape("made-up", MARCH.header(), hours);
    }
}
