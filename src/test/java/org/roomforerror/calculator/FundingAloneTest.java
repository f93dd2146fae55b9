package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.WhatIf;
import org.roomforerror.systems.RuleBook;

/** Funding and interest alone: the sentences, and that they say what the engine reckons. */
class FundingAloneTest {

    private static final String HELD = "system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10";

    @Test
    void anOrdinaryRateTakesMonthsToBringTheCall() {
        assertEquals("With the price standing still, funding alone brings the margin call after 308 days (925 payments).", headline(HELD));
    }

    @Test
    void theNumberOfPaymentsIsTheEngines() {
        RuleBook book = Asking.books().find("isolated-futures").orElseThrow();
        Position position = Position.leveraged(Side.LONG, new BigDecimal(1000), BigDecimal.TEN, new BigDecimal(50000));
        BigInteger payments = new WhatIf(book.system(), position, new BigDecimal(50000)).fundingsUntil(book.system().stages().stream()
                .filter(stage -> stage.name() == StageName.MARGIN_CALL).findFirst().orElseThrow(), new BigDecimal("0.001")).orElseThrow();
        Map<?, ?> call = due(Asking.answer("funding", HELD + "&rate=0.001"), "margin-call");
        assertEquals(payments.toString(), call.get("payments"));
        assertEquals(String.valueOf(payments.intValue() * 8), call.get("hours"));
    }

    @Test
    void theSideThatReceivesIsNeverCalledByFunding() {
        assertEquals("With the price standing still, funding never brings the margin call: this side receives it.",
                headline(HELD.replace("long", "short")));
        assertEquals("With the price standing still, funding never brings the margin call: this side receives it.", headline(HELD + "&rate=-0.0001"));
        assertEquals("With the price standing still, funding never brings the margin call: nothing is paid.", headline(HELD + "&rate=0"));
    }

    @Test
    void aCallThatHasBegunIsSaidAtOnce() {
        assertEquals("The margin call has begun already, before anything is paid.", headline(HELD + "&price=45300"));
    }

    @Test
    void aSystemWithoutACallIsLiquidatedWithoutOne() {
        assertTrue(headline("system=lending-pool&side=long&entry=50000&quantity=1&debt=39000")
                .startsWith("With the price standing still, interest alone brings the liquidation, without a call, after"));
    }

    @Test
    void aLoanIsCalledByItsInterest() {
        Answer answer = Asking.answer("funding", "system=loan&entry=50000&quantity=1&debt=25000&interest=0.12");
        assertTrue(answer.headline().text().startsWith("With the price standing still, interest alone brings"), answer.headline().text());
        assertEquals("interest", ((Map<?, ?>) answer.data().get("drain")).get("kind"));
    }

    @Test
    void lookingAheadSaysWhereTheCallHasMovedTo() {
        assertEquals("After 30 days you will have paid 90 USDT in 90 payments. The margin call will then lie at 45 793.46 USDT, not at 45 340.06 USDT.",
                Asking.plain(note(Asking.answer("funding", HELD), 0)));
        assertEquals("It does not last 30 days: by then the position has been liquidated.",
                Asking.plain(note(Asking.answer("funding", HELD.replace("=10", "=50") + "&rate=0.001"), 0)));
    }

    @Test
    void aVenueThatLendsTakesItsFeeOnceAtTheOpeningAndThenEveryFourHours() {
        String kraken = "system=kraken-spot&side=long&entry=50000&collateral=10000&leverage=3";
        // 30 000 lent: 7.5 at the opening; 10 000 − 7.5 − 80 % of 10 000 = 1 992.5, which is 266 fees of 7.5
        assertEquals("With the price standing still, rollover fees alone bring the margin call after 44 days (266 payments).", headline(kraken));
        assertEquals("7.5", ((Map<?, ?>) Asking.answer("funding", kraken).data().get("drain")).get("perPayment"));
        assertEquals("1064", due(Asking.answer("funding", kraken), "margin-call").get("hours"));
        assertEquals("0.0001", ((Map<?, ?>) Asking.answer("funding", kraken.replace("long", "short")).data().get("drain")).get("rate"), "a short borrows coins");
        assertEquals("267", due(Asking.answer("funding", kraken + "&opening=0"), "margin-call").get("payments"));
        assertEquals("With the price standing still, fees never bring the margin call: nothing is paid.", headline(kraken + "&rate=0"));
    }

    @Test
    void aDatedFuturePaysNoFundingAndIsAskedForNone() {
        String cme = "system=cme-bitcoin&side=long&entry=7700&collateral=20000&leverage=2";
        assertEquals("With the price standing still, time never brings the margin call: a dated future pays no funding.", headline(cme));
        assertEquals("After 30 days you will have paid nothing.", Asking.plain(note(Asking.answer("funding", cme), 0)));
        assertTrue(Asking.sheet("funding", cme).inputs().all().stream().noneMatch(input -> Set.of("rate", "interest").contains(input.field().name())));
    }

    @Test
    void inAPoolInterestBearsInterest() {
        String pool = "system=lending-pool&side=long&entry=50000&quantity=1&debt=39000";
        int hours = 0;
        for (double owed = 39000; owed <= 40000; owed *= 1 + 0.1 / 8766) {
            hours++;
        }
        assertEquals(String.valueOf(hours), due(Asking.answer("funding", pool), "liquidation").get("hours"));
        assertTrue(remarks(Asking.answer("funding", pool)).contains("This is compound interest"));
        assertTrue(remarks(Asking.answer("funding", "system=loan&entry=50000&quantity=1&debt=25000")).contains("This is simple interest"));
    }

    @Test
    void aRateThatNobodyEnteredIsShownWithWhereItIsFrom() {
        assertEquals("0.00125 % (by the rule book)", echoed("system=hyperliquid-btc&side=long&entry=50000&collateral=1000&leverage=10", "Funding rate"));
        assertEquals("0.00125 % (assumed, as no rate is stated for this system)", echoed("system=dydx-v4-btc&side=long&entry=50000&collateral=1000&leverage=10", "Funding rate"));
        assertEquals("12 % ()", echoed("system=loan&entry=50000&quantity=1&debt=25000&interest=0.12", "Interest a year"));
        assertEquals("assumed", ((Map<?, ?>) Asking.answer("funding", "system=aave-v3-eth&entry=3000&quantity=1&debt=1000").data().get("drain")).get("from"));
        assertTrue(source("system=kraken-spot&side=long&entry=50000&collateral=10000&leverage=3").contains("as of 10 February 2026"));
    }

    @Test
    void whatIsReckonedWithIsNotLeftOut() {
        for (RuleBook book : Asking.books().all()) {
            Answer answer = Asking.answer("funding", "system=" + book.id() + "&side=long&entry=50000&collateral=10000&leverage=1.5");
            String leftOut = answer.data().get("leftOut").toString();
            assertTrue(book.leftOut().stream().noneMatch(one -> one.carry() && leftOut.contains(one.what())), book.id() + leftOut);
        }
        assertTrue(Asking.answer("margin-call", HELD).data().get("leftOut").toString().contains("Funding"));
    }

    @Test
    void theWorkingEndsInTheNumberOfPayments() {
        List<?> working = (List<?>) Asking.answer("funding", HELD).data().get("working");
        Map<?, ?> count = (Map<?, ?>) working.stream().filter(step -> ((Map<?, ?>) step).get("formula").toString().startsWith("n = R ÷ t")).skip(1).findFirst().orElseThrow();
        assertEquals("925", count.get("value"));
        assertEquals("n = R ÷ t = 925 ÷ 1", count.get("formula"));
    }

    @Test
    void lengthsOfTimeStandInWholeUnits() {
        String long5 = HELD + "&days=3650";
        Answer answer = Asking.answer("funding", long5.replace("=10", "=2"));
        answer.tables().forEach(table -> table.rows().forEach(row -> row.forEach(cell ->
                assertFalse(cell.shown().matches(".*[0-9]\\.[0-9]+.(hours|days|years).*"), cell.shown()))));
    }

    @Test
    void aGuessIsHeldAgainstTheDaysThereAre() {
        assertEquals("You guessed 300 days. It is 308 days: you were within 2.8 %.", guess(HELD + "&guess=300"));
        assertEquals("You guessed 30 days. It is 308 days: the buffer lasts longer than you thought.", guess(HELD + "&guess=30"));
        assertEquals("You guessed 30 days. Time alone never brings it.", guess(HELD.replace("long", "short") + "&guess=30"));
    }

    @Test
    void everySystemHasAnAnswer() {
        for (RuleBook book : Asking.books().all()) {
            Answer answer = Asking.answer("funding", "system=" + book.id() + "&side=long&entry=50000&collateral=10000&leverage=1.5");
            assertTrue(answer.tables().size() == 2, book.id());
        }
    }

    private static String headline(String query) {
        return Asking.plain(Asking.answer("funding", query).headline().text());
    }

    private static String note(Answer answer, int which) {
        return answer.parts().stream().filter(Part.Note.class::isInstance).map(part -> ((Part.Note) part).text()).toList().get(which);
    }

    private static String remarks(Answer answer) {
        return answer.parts().stream().filter(Part.Figures.class::isInstance).map(part -> ((Part.Figures) part).remark()).collect(Collectors.joining(" "));
    }

    private static String echoed(String query, String label) {
        return Asking.plain(Asking.answer("funding", query).echo().stream().filter(echo -> echo.label().equals(label))
                .map(echo -> echo.value() + " (" + echo.remark() + ")").collect(Collectors.joining()));
    }

    private static String source(String query) {
        Part source = Asking.answer("funding", query).parts().stream().filter(Part.Source.class::isInstance).findFirst().orElseThrow();
        return Asking.plain(((Part.Source) source).remarks().toString());
    }

    private static String guess(String query) {
        Part guess = Asking.answer("funding", query).parts().stream().filter(Part.Guess.class::isInstance).findFirst().orElseThrow();
        return Asking.plain(((Part.Guess) guess).verdict().text());
    }

    private static Map<?, ?> due(Answer answer, String stage) {
        return ((List<?>) answer.data().get("due")).stream().map(one -> (Map<?, ?>) one).filter(one -> stage.equals(one.get("stage")))
                .findFirst().orElseThrow();
    }
}
