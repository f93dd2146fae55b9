package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.rate;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.terms;
import static org.roomforerror.words.InEnglish.said;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sums shown to people, which they should be able to do again on paper. */
class WorkingTest {

    private static final int SITUATIONS = 400;

    @Test
    void theLettersComeFirstThenWhatFollowsFromThem() {
        Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), n("60000"));
        assertEquals(List.of(
            "The collateral. | W | 1000",
            "The leverage. | L | 10",
            "The price at the beginning. | E | 60000",
            "The quantity follows from the collateral and the leverage. | q = W × L ÷ E = 1000 × 10 ÷ 60000 | 0.1666666667",
            "Support: collateral, and the gain or loss since the beginning. Put together, and at the price now: "
                + "| W + q × (P − E) = 1000 + 0.1666666667 × (P − 60000) = −9000 + 0.1666666667 × P | 1000"),
            written(Working.given(Numbers.teaching(), ten, n("60000"))));
        assertEquals(List.of(
            "How many times the requirement the margin call begins at. | k | 1.5",
            "The maintenance rate of tier 1, which counts there. | m | 0.005",
            "What keeps the margin call away, and how much that is where it begins: | k × m × q × P = 1.5 × 0.005 × 0.1666666667 × P = 0.00125 × P | 68.01007557",
            "Both are equal at this price. | −9000 + 0.1666666667 × P = 0.00125 × P ⇒ P = 9000 ÷ 0.1654166667 | 54408.06045",
            "Rounded up to six digits, so that the price shown is not better than the exact one. | 54408.06045 | 54408.1"),
            written(Working.all(Numbers.teaching(), ten, n("60000")).get(1).steps()));
    }

    @Test
    void aTierIsNamedWhereItCountsWithItsAmount() {
        MarginSystem tiered = Futures.linear(new Maintenance.Table(Tiers.withDeductions(Numbers.bitcoinTable()), Basis.MARK, BigDecimal.ZERO),
            terms(Gauge.MARGIN_RATIO, call("1.5")));
        assertEquals(List.of("How many times the requirement the margin call begins at. | k | 1.5",
            "The maintenance rate of tier 2, which counts there. | m | 0.005",
            "The amount that tier 2 takes off. | a | 50",
            "What keeps the margin call away, and how much that is where it begins: "
                + "| k × (m × q × P − a) = 1.5 × (0.005 × 2 × P − 50) = −75 + 0.015 × P | 740.5541562"),
            written(Working.all(tiered, Position.of(Side.LONG, n("2"), n("60000"), n("12000")), n("60000")).get(0).steps()).subList(0, 4));
    }

    @Test
    void aCoinMarginedShortIsWorkedOutInOneOverThePrice() {
        MarginSystem inverse = Futures.inverse(rate("0.005"), new Terms(List.of(liquidation("1")), Tick.of(n("0.5")), Gauge.MARGIN_RATIO));
        Position two = Position.inverse(Side.SHORT, n("0.1"), n("2"), n("50000"));
        assertEquals("W + q × (1 ÷ P − 1 ÷ E) = 0.1 + 10000 × (1 ÷ P − 1 ÷ 50000) = −0.1 + 10000 ÷ P", last(Working.given(inverse, two, n("50000"))).formula());
        List<Working.Step> steps = Working.all(inverse, two, n("50000")).get(0).steps();
        assertEquals(List.of("m", "m × q ÷ P = 0.005 × 10000 ÷ P = 50 ÷ P", "−0.1 + 10000 ÷ P = 50 ÷ P ⇒ P = 9950 ÷ 0.1", "99500"),
            steps.stream().map(Working.Step::formula).toList());
    }

    @Test
    void aLoanIsItsDebtOverTheLoanToValue() {
        MarginSystem loan = new Loan(terms(Gauge.LOAN_TO_VALUE, new Stage(StageName.MARGIN_CALL, new Threshold.OfRequirement(Exact.divide(BigDecimal.ONE, n("0.7"))), "")));
        List<String> steps = written(Working.all(loan, Position.pledged(n("1"), n("60000"), n("30000")), n("60000")).get(0).steps());
        assertEquals(List.of("The loan-to-value at which the margin call begins. | v | 0.7",
            "What keeps the margin call away, and how much that is where it begins: | D ÷ v = 30000 ÷ 0.7 = 42857.14286 | 42857.14286",
            "Both are equal at this price. | P = 42857.14286 ⇒ P = 42857.14286 | 42857.14286"), steps.subList(0, 3));
    }

    @Test
    void whatIsPastAndWhatNeverComesAreSaid() {
        Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), n("60000"));
        assertTrue(said(last(Working.all(Numbers.teaching(), ten, n("54000")).get(0).steps()).says()).contains("The present price is past it."));
        MarginSystem spot = new SpotMargin(terms(Gauge.MARGIN_LEVEL, liquidation("1.1")));
        assertEquals("There is no debt, so no price brings the liquidation. Support stays above what is demanded. | 2 × P | 0",
            last(written(Working.all(spot, Position.of(Side.LONG, n("2"), n("100"), n("200")), n("100")).get(0).steps())));
    }

    @Test
    void aShareOfTheInitialMarginAndAnEdgeAreNamed() {
        MarginSystem initial = Futures.linear(rate("0.005"), terms(Gauge.MARGIN_RATIO, Stage.atInitialMargin(StageName.MARGIN_CALL, n("0.8"))));
        Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), n("60000"));
        Working call = Working.all(initial, ten, n("60000")).get(0);
        assertEquals("s × q × E ÷ L = 0.8 × 0.1666666667 × 60000 ÷ 10 = 800", call.steps().get(2).formula());
        same("800", call.steps().get(2).value());
        assertEquals("0", Working.all(initial, ten, n("60000")).get(1).steps().get(0).formula());
    }

    /** Of every kind, on both sides, with tiers, fees and whatever happened since. */
    @Test
    void everyFormulaInNumbersComesToItsValue() {
        Random random = new Random(11);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = Situation.any(random);
            BigDecimal entry = situation.position().entry();
            for (BigDecimal price : List.of(entry, entry.multiply(Situation.between(random, 60, 150, 2)))) {
                Working.given(situation.system(), situation.position(), price).forEach(step -> holds(step, price, situation));
                for (Rung rung : Ladder.of(situation.system(), situation.position(), price).rungs()) {
                    rung.outcome().where().ifPresent(exact -> Working.of(situation.system(), situation.position(), rung).steps()
                        .forEach(step -> holds(step, exact, situation)));
                }
            }
        }
    }

    private static void holds(Working.Step step, BigDecimal price, Situation situation) {
        boolean rounding = step.says().key().matches("working\\.(exact|rounded.*|past)");
        if (rounding || step.formula().length() == 1 && !step.formula().equals("0")) {
            return;
        }
        for (String sum : sums(step)) {
            assertTrue(Sum.comesTo(step.value(), sum, price), () -> sum + " should be " + step.value() + " at " + price + " in " + step.formula() + " of " + situation);
        }
    }

    /** The sides of a step's equations that are numbers. */
    private static List<String> sums(Working.Step step) {
        List<String> sums = new ArrayList<>();
        String solved = step.formula().replaceFirst("^.* ⇒ ", "");
        for (String side : solved.split(" = ")) {
            if (!side.matches(".*[A-OQ-Za-z].*") && !side.equals("P")) {
                sums.add(side);
            }
        }
        assertTrue(!sums.isEmpty(), step.formula());
        return sums;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static List<String> written(List<Working.Step> steps) {
        return steps.stream().map(step -> Stream.of(said(step.says()).replace('\u202F', ' '), step.formula(),
            step.value().round(new java.math.MathContext(10)).stripTrailingZeros().toPlainString()).reduce((a, b) -> a + " | " + b).orElseThrow()).toList();
    }
}
