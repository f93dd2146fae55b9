package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.roomforerror.margin.Numbers.call;
import static org.roomforerror.margin.Numbers.liquidation;
import static org.roomforerror.margin.Numbers.n;
import static org.roomforerror.margin.Numbers.rate;
import static org.roomforerror.margin.Numbers.same;
import static org.roomforerror.margin.Numbers.terms;
import static org.roomforerror.words.InEnglish.said;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sums shown to people, which they should be able to repeat. */
class WorkingTest {

    @Test
    void aTieredLongIsWorkedOutStepByStep() {
        MarginSystem tiered = Futures.linear(new Maintenance.Table(Tiers.withDeductions(Numbers.bitcoinTable()), Basis.MARK, BigDecimal.ZERO),
            terms(Gauge.MARGIN_RATIO, call("1.5"), liquidation("1")));
        Position position = Position.of(Side.LONG, n("2"), n("60000"), n("12000"));
        assertEquals(List.of(
            "The value of the position at its entry price. | 2 × 60000 | 120000",
            "Support: the equity, which is collateral, gain and loss, less what was paid. | −108000 + 2 × P | 741",
            "What keeps the margin call away: 1.5 times the requirement, in tier 2 with a rate of 0.5 % and an amount of 50 off. | −75 + 0.015 × P | 741",
            "Both are equal at this price. | P = 107925 ÷ 1.985 | 54370.3",
            "Rounded up to six digits, so that the price shown is not better than the exact one. | 54370.27708 | 54370.3"), written(tiered, position, "60000", 0));
    }

    @Test
    void aCoinMarginedShortIsWorkedOutInOneOverThePrice() {
        MarginSystem inverse = Futures.inverse(rate("0.005"), new Terms(List.of(liquidation("1")), Tick.of(n("0.5")), Gauge.MARGIN_RATIO));
        assertEquals(List.of(
            "The value of the position at its entry price. | 10000 ÷ 50000 | 0.2",
            "Support: the equity in coin, which is collateral, gain and loss, less what was paid. | −0.1 + 10000 × (1 ÷ P) | 0.000503",
            "What keeps the liquidation away: the requirement, in tier 1 with a rate of 0.5 %. | 50 × (1 ÷ P) | 0.000503",
            "Both are equal at this price. | P = 9950 ÷ 0.1 | 99500.0",
            "To a price step of 0.5 no rounding is needed. | 99500 | 99500.0"),
            written(inverse, Position.inverse(Side.SHORT, n("0.1"), n("2"), n("50000")), "50000", 0));
    }

    @Test
    void whatIsPastAndWhatNeverComesAreSaid() {
        Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), n("60000"));
        List<String> past = written(Numbers.teaching(), ten, "54000", 0);
        assertEquals(true, past.get(4).contains("The present price is past it."));
        MarginSystem spot = new SpotMargin(terms(Gauge.MARGIN_LEVEL, liquidation("1.1")));
        assertEquals(List.of("The value of the position at its entry price. | 2 × 100 | 200",
            "There is no debt, so no price brings the liquidation. Support stays above what is demanded. | 2 × P | 0"), written(spot, Position.of(Side.LONG, n("2"), n("100"), n("200")), "100", 0));
    }

    @Test
    void everyKindSaysWhatItsSupportIs() {
        assertEquals(List.of("the assets, your money and what the sale brought", "the value of the coins",
            "the value of what is pledged, times its liquidation threshold", "the equity, which is market value less debt",
            "the assets, what was bought and what money is left"), List.of(
                support(new SpotMargin(terms(Gauge.MARGIN_LEVEL, call("1.3"))), Position.of(Side.SHORT, n("1"), n("100"), n("50"))),
                support(new Loan(terms(Gauge.LOAN_TO_VALUE, call("1.3"))), Position.pledged(n("1"), n("100"), n("50"))),
                support(new LendingPool(n("0.8"), terms(Gauge.HEALTH_FACTOR, call("1"))), Position.pledged(n("1"), n("100"), n("50"))),
                support(new Securities(n("0.3"), terms(Gauge.EQUITY_RATIO, call("1"))), Position.of(Side.LONG, n("1"), n("100"), n("50"))),
                support(new SpotMargin(terms(Gauge.MARGIN_LEVEL, call("1.3"))), Position.of(Side.LONG, n("1"), n("100"), n("50")))));
    }

    @Test
    void aShareOfTheInitialMarginAndAnEdgeAreNamed() {
        MarginSystem initial = Futures.linear(rate("0.005"), terms(Gauge.MARGIN_RATIO, Stage.atInitialMargin(StageName.MARGIN_CALL, n("0.8"))));
        Position ten = Position.leveraged(Side.LONG, n("1000"), n("10"), n("60000"));
        assertEquals("What keeps the margin call away: 80\u202F% of the initial margin.", said(Working.all(initial, ten, n("60000")).get(0).steps().get(2).says()));
        assertEquals("What keeps the bankruptcy away: any equity above zero.", said(Working.all(initial, ten, n("60000")).get(1).steps().get(2).says()));
        same("800", Working.all(initial, ten, n("60000")).get(0).steps().get(2).value());
    }

    private static String support(MarginSystem system, Position position) {
        String says = said(Working.all(system, position, n("100")).get(0).steps().get(1).says());
        return says.substring("Support: ".length(), says.length() - 1);
    }

    private static List<String> written(MarginSystem system, Position position, String price, int stage) {
        return Working.all(system, position, n(price)).get(stage).steps().stream()
            .map(step -> said(step.says()).replace('\u202F', ' ') + " | " + step.formula() + " | " + shortened(step)).toList();
    }

    private static String shortened(Working.Step step) {
        return step.unit() == Working.Unit.PRICE ? Tick.of(n("0.1")).up(step.value()).toPlainString()
            : step.value().round(new java.math.MathContext(3)).stripTrailingZeros().toPlainString();
    }
}
