package org.roomforerror.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.words.InEnglish.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;

class ResponseWindowTest {

    private static final Walk WALK = Walk.of(new Volatility(0.6));
    private static final BigDecimal PRICE = new BigDecimal("60000");

    @Test
    void aTenTimesLongHasAboutTheTimeThatAQuarterOfAPerCentTakes() {
        Estimate estimate = open(Systems.named("isolated-futures"), Side.LONG, "10");
        assertEquals(0.0025126, estimate.distance().doubleValue(), 0.0000001);
        assertEquals(0.3925, estimate.inTypicalHours(), 0.0005);
        HoursRange median = estimate.median();
        // (0.3925 / 0.6745)² hours, two and a quarter times longer or shorter at the ends
        assertEquals(0.339, median.stated().orElseThrow(), 0.002);
        assertEquals(median.stated().orElseThrow() / 2.25, median.shortest().orElseThrow(), 0.002);
        assertEquals(median.stated().orElseThrow() * 2.25, median.longest().orElseThrow(), 0.005);
        assertTrue(estimate.fastestTenth().stated().orElseThrow() < median.stated().orElseThrow());
    }

    @Test
    void aProbabilityAndItsOppositeAddUpAndAreRanges() {
        Estimate estimate = open(Systems.named("isolated-futures"), Side.SHORT, "10");
        ChanceRange within = estimate.within(1);
        assertTrue(within.least() < within.stated() && within.stated() < within.most());
        assertEquals(1, within.stated() + estimate.neverWithin(1).stated(), 1e-12);
        assertEquals(1, within.most() + estimate.neverWithin(1).least(), 1e-12);
        assertEquals(within, estimate.tooLate(new Notice.After(1)));
    }

    @Test
    void aSystemWithoutACallHasZeroMinutes() {
        ResponseWindow window = window(Systems.withoutCall(), Side.LONG, "10");
        assertInstanceOf(ResponseWindow.NoCall.class, window);
        assertEquals("0 minutes: this system has no call.", said(window.says()));
    }

    @Test
    void aOneTimesLongHasNoLiquidationToWaitFor() {
        ResponseWindow window = window(Systems.named("isolated-futures"), Side.LONG, "1");
        assertInstanceOf(ResponseWindow.NoLiquidation.class, window);
        assertTrue(said(window.says()).contains("cannot be liquidated"), said(window.says()));
    }

    @Test
    void aPositionBeyondItsLiquidationHasNoTime() {
        assertInstanceOf(ResponseWindow.AlreadyPast.class, window(Systems.named("isolated-futures"), Side.LONG, "300"));
    }

    @Test
    void aCallThatHasBegunStartsTheWindowAtThePriceOfNow() {
        Estimate estimate = open(Systems.named("isolated-futures"), Side.LONG, "150");
        assertEquals(PRICE, estimate.call());
    }

    @Test
    void oneAndTheSamePriceLeavesNoTime() {
        assertInstanceOf(ResponseWindow.Together.class, ResponseWindow.between(PRICE, PRICE, Side.LONG, WALK));
        assertInstanceOf(ResponseWindow.Together.class, ResponseWindow.between(PRICE, PRICE.add(BigDecimal.ONE), Side.LONG, WALK));
        assertInstanceOf(ResponseWindow.Open.class, ResponseWindow.between(PRICE, PRICE.add(BigDecimal.ONE), Side.SHORT, WALK));
    }

    @Test
    void fundingThatIsPaidShortensTheTimeAndFundingReceivedLengthensIt() {
        double plain = estimate(WALK).within(24).stated();
        assertTrue(estimate(WALK.paying(0.001, 8)).within(24).stated() > plain);
        assertTrue(estimate(WALK.paying(-0.001, 8)).within(24).stated() < plain);
        assertEquals(0.001 / 8, WALK.paying(0.001, 8).erosion() / 8766, 1e-15);
    }

    @Test
    void withoutJumpsTheSimulationOfAnEstimateIsItsClosedForm() {
        Estimate estimate = estimate(WALK);
        Simulated simulated = estimate.simulate(estimate.call(), Jumps.NONE, 24, 5_000, 3);
        double closed = estimate.within(24).stated();
        assertEquals(closed, simulated.liquidated(), 4 * simulated.standardError(closed));
    }

    @Test
    void jumpsMakeGapsThatPassBothStagesAtOnce() {
        Estimate estimate = estimate(Walk.of(new Volatility(0.01)));
        BigDecimal justAboveTheCall = new BigDecimal("50500");
        Jumps jumps = new Jumps(50, 0, 0.05);
        Simulated simulated = estimate.simulate(justAboveTheCall, jumps, 24, 20_000, 3);
        double still = estimate.jumpPastBoth(justAboveTheCall, jumps, 24);
        assertEquals(0.0103, still, 0.0001);
        assertEquals(still, simulated.gaps(), 4 * simulated.standardError(still));
        assertTrue(simulated.gaps() < simulated.liquidated() && simulated.liquidated() < simulated.called());
        assertEquals(jumps.carries(Math.log(50.0 / 47), Side.LONG), estimate.carriedByOne(jumps), 1e-12);
    }

    @Test
    void everyAnswerNamesWhatItAssumesAndWhichWayThatIsWrong() {
        List<Assumption> plain = estimate(WALK).assumptions();
        assertTrue(plain.size() >= 6);
        assertTrue(plain.stream().map(Assumption::direction).collect(Collectors.toSet()).containsAll(List.of(Assumption.Direction.values())));
        assertTrue(texts(plain).contains("never jumps"));
        assertTrue(texts(estimate(WALK).assumptions(new Jumps(10, 0, 0.1))).contains("Jumps come as often"));
        assertTrue(texts(estimate(WALK.drifting(0.1).eroding(0.2)).assumptions()).contains("the way you entered"));
        assertTrue(texts(Assumptions.ofReplay()).contains("worst price"));
    }

    private static String texts(List<Assumption> assumptions) {
        return assumptions.stream().map(one -> said(one.what())).collect(Collectors.joining(" "));
    }

    /** A loan's window: a call at 50000, a liquidation at 47000. */
    private static Estimate estimate(Walk walk) {
        return new Estimate(new BigDecimal("50000"), new BigDecimal("47000"), Side.LONG, walk);
    }

    private static Estimate open(MarginSystem system, Side side, String leverage) {
        return assertInstanceOf(ResponseWindow.Open.class, window(system, side, leverage)).estimate();
    }

    private static ResponseWindow window(MarginSystem system, Side side, String leverage) {
        Position position = Opening.leveraged(Kind.LINEAR_FUTURES, side, new BigDecimal("1000"), new BigDecimal(leverage)).at(PRICE);
        return ResponseWindow.of(Ladder.of(system, position, PRICE), side, PRICE, WALK);
    }
}
