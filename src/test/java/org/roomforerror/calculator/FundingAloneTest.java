package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
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

    private static Map<?, ?> due(Answer answer, String stage) {
        return ((List<?>) answer.data().get("due")).stream().map(one -> (Map<?, ?>) one).filter(one -> stage.equals(one.get("stage")))
                .findFirst().orElseThrow();
    }
}
