package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Estimate;
import org.roomforerror.window.ResponseWindow;
import org.roomforerror.window.Volatility;
import org.roomforerror.window.Walk;

/** From call to liquidation: what is said, and that it is what the estimate says. */
class TimeToActTest {

    private static final String HELD = "system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10";

    @Test
    void anOrdinaryCallTurnsIntoALiquidationWithinTheHourMoreOftenThanNot() {
        assertEquals("In half of all cases liquidation follows the call within 20 minutes; in the fastest tenth, within 3 minutes.", headline(HELD));
    }

    @Test
    void theTimesAreTheEstimates() {
        RuleBook book = Asking.books().find("isolated-futures").orElseThrow();
        Position position = Position.leveraged(Side.LONG, new BigDecimal(1000), BigDecimal.TEN, new BigDecimal(50000));
        Estimate estimate = ((ResponseWindow.Open) ResponseWindow.of(Ladder.of(book.system(), position, new BigDecimal(50000)), Side.LONG,
                new BigDecimal(50000), Walk.of(new Volatility(2)).drifting(0.5).paying(0.0001, 8))).estimate();
        Map<?, ?> window = window(HELD + "&volatility=2&drift=0.5&rate=0.0001");
        assertEquals(Chances.plain(estimate.median().stated()), ((Map<?, ?>) window.get("median")).get("stated"));
        assertEquals(Chances.plain(estimate.fastestTenth().longest()), ((Map<?, ?>) window.get("fastestTenth")).get("longest"));
        assertEquals(Chances.plain(estimate.within(168).most()), ((Map<?, ?>) ((List<?>) window.get("within")).get(3)).get("most"));
    }

    @Test
    void whereThereIsNoCallThereAreNoMinutes() {
        Answer answer = Asking.answer("time", "system=lending-pool&side=long&entry=50000&quantity=1&debt=25000");
        assertEquals("0 minutes: this system has no call.", Asking.plain(answer.headline().text()));
        assertEquals("from-price", ((Map<?, ?>) answer.data().get("window")).get("counts"));
    }

    @Test
    void withoutLeverageThePriceSetsNoTime() {
        assertTrue(headline(HELD.replace("=10", "=1")).startsWith("A 1× long cannot be liquidated by price"));
    }

    @Test
    void aPositionPastItsLiquidationHasNoTimeLeft() {
        assertEquals("0 minutes: the position is already past its liquidation price.", headline(HELD + "&price=45000"));
    }

    @Test
    void longerSleepIsNeverSafer() {
        assertTrue(late(HELD + "&notice=1") < late(HELD + "&notice=8"));
        assertTrue(late(HELD + "&notice=8&noticed=asleep") < late(HELD + "&notice=8&noticed=after"));
    }

    @Test
    void fundingThatIsPaidLeavesLessTimeAndFundingThatIsReceivedMore() {
        double plain = median(HELD + "&volatility=0.1");
        assertTrue(median(HELD + "&volatility=0.1&rate=0.01") < plain);
        assertTrue(median(HELD.replace("long", "short") + "&volatility=0.1&rate=-0.01") < median(HELD.replace("long", "short") + "&volatility=0.1"));
    }

    @Test
    void aRealDaysVolatilityLeavesLessTime() {
        String tape = Asking.world().tapes().all().get(0).id();
        assertTrue(median(HELD + "&tape=" + tape) < median(HELD));
        assertFalse(Asking.sheet("time", HELD + "&tape=" + tape + "&volatility=0.6").answer().isPresent(), "both at once");
    }

    @Test
    void theExampleOfARealDayNamesItsMonth() {
        List<Example> examples = CalculatorCases.ALL.find("time").orElseThrow().examples();
        assertEquals("As on the worst days of March 2020", Asking.plain(examples.get(examples.size() - 1).label()));
    }

    @Test
    void whatCannotBeReckonedIsSaidBesideTheField() {
        assertEquals("rate", Asking.sheet("time", HELD + "&rate=0.1&interval=0.1").troubles().get(0).field());
        for (String wrong : List.of("volatility=0", "horizon=0", "notice=-1", "noticed=never", "drift=9", "jumps=-1", "jumpSize=2", "tape=1999", "interval=x")) {
            Sheet sheet = Asking.sheet("time", HELD + "&" + wrong);
            assertEquals(wrong.split("=")[0], sheet.troubles().get(0).field());
        }
    }

    @Test
    void jumpsPassTheLiquidationWithoutWaiting() {
        Answer answer = Asking.answer("time", HELD + "&jumps=100");
        assertTrue(answer.parts().stream().anyMatch(part -> part instanceof Part.Note note && note.text().contains("with no time in between")));
    }

    @Test
    void aFormPostedAsItStandsUsesTheVolatilityEntered() {
        Field tape = Asking.sheet("time", HELD).inputs().input("tape").field();
        assertTrue(tape.choices().stream().noneMatch(choice -> choice.value().isEmpty()), "a browser sends the words of an option without a value");
        assertEquals(median(HELD), median(HELD + "&tape=" + tape.preset()));
        assertTrue(Asking.sheet("time", HELD + "&volatility=0.6&tape=" + tape.preset()).answer().isPresent());
    }

    @Test
    void whatTheLenderPromisesCountsUnlessAnotherTimeIsStated() {
        String loan = "system=loan&entry=60000&quantity=1&debt=30000";
        Map<?, ?> promised = (Map<?, ?>) window(loan).get("tooLate");
        assertEquals("promised", promised.get("notice"));
        assertEquals("24", promised.get("hours"));
        assertEquals("48", ((Map<?, ?>) window(loan.replace("=loan", "=unchained-loan")).get("tooLate")).get("hours"));
        assertEquals("asleep", ((Map<?, ?>) window(loan + "&notice=6&noticed=asleep").get("tooLate")).get("notice"));
        assertTrue(notes(loan).contains("The lender gives you a time to answer."), notes(loan));
        assertTrue(notes(loan).contains("With 24 hours, liquidation comes first in"), notes(loan));
        assertEquals("asleep", ((Map<?, ?>) window(HELD).get("tooLate")).get("notice"), "futures promise nothing");
    }

    @Test
    void thePriceOfTheCallStandsInOneRoundingEverywhere() {
        for (RuleBook book : Asking.books().all()) {
            Answer answer = Asking.answer("time", "system=" + book.id() + "&side=long&entry=50000&collateral=10000&leverage=1.8");
            Part.Stages stages = (Part.Stages) answer.parts().stream().filter(Part.Stages.class::isInstance).findFirst().orElseThrow();
            String notes = answer.parts().stream().filter(Part.Note.class::isInstance).map(part -> ((Part.Note) part).text()).findFirst().orElse("");
            stages.rows().stream().filter(row -> row.stage().equals("liquidation") && !row.worded() && !notes.isEmpty())
                    .forEach(row -> assertTrue(notes.contains(row.price()), book.id() + ": " + notes + " / " + row.price()));
        }
    }

    @Test
    void aTimeUnderAMinuteIsSaidAsOne() {
        String tight = headline(HELD + "&volatility=20");
        assertFalse(tight.contains("within under"), tight);
        assertTrue(tight.contains("in under a minute"), tight);
    }

    @Test
    void soManyJumpsThatTheyWouldTakeLongAreAskedForAgain() {
        assertEquals("jumps", Asking.sheet("time", HELD + "&jumps=10000&horizon=87660").troubles().get(0).field());
        assertTrue(Asking.sheet("time", HELD + "&jumps=10000&horizon=168").answer().isPresent());
    }

    @Test
    void feesForWhatIsLentLeaveLessTime() {
        String kraken = "system=kraken-spot&side=long&entry=50000&collateral=10000&leverage=3&volatility=0.1";
        assertTrue(median(kraken + "&rate=0.005") < median(kraken));
        String cme = "system=cme-bitcoin&side=long&entry=7700&collateral=20000&leverage=2";
        assertTrue(Asking.sheet("time", cme).inputs().all().stream().noneMatch(input -> input.field().name().equals("rate")));
    }

    @Test
    void thereIsOneListOfWhatIsLeftOut() {
        List<Part> lists = Asking.answer("time", HELD).parts().stream().filter(Part.LeftOut.class::isInstance).toList();
        assertEquals(1, lists.size());
        String all = lists.toString();
        assertTrue(all.contains("Real prices jump") && all.contains("The gap between the price that triggers"), all);
        assertFalse(all.contains("Funding paid or received later"), "said once, as an assumption");
    }

    @Test
    void theWorkingLeadsToTheMedian() {
        List<?> working = (List<?>) Asking.answer("time", HELD).data().get("working");
        Map<?, ?> half = (Map<?, ?>) working.stream().filter(step -> "F(t) = 0.5".equals(((Map<?, ?>) step).get("formula"))).findFirst().orElseThrow();
        assertEquals(median(HELD), Double.parseDouble((String) half.get("value")), 1e-6);
        // by hand: without drift the median is about (d / 0.6745 σ)²
        double d = Math.log(45340.05038 / 45226.13065);
        assertEquals(Math.pow(d / (0.6744898 * 0.6 / Math.sqrt(8766)), 2), median(HELD), 0.001);
    }

    @Test
    void aGuessIsHeldAgainstTheHoursOfHalfOfAllCases() {
        assertEquals("You guessed 8 hours. It is 20 minutes: there is less time than you thought.", guess(HELD + "&guess=8"));
        assertEquals("You guessed 8 hours. It is 0 minutes: there is less time than you thought.",
                guess("system=lending-pool&side=long&entry=50000&quantity=1&debt=25000&guess=8"));
    }

    @Test
    void everySystemHasAnAnswer() {
        for (RuleBook book : Asking.books().all()) {
            assertFalse(Asking.answer("time", "system=" + book.id() + "&side=long&entry=50000&collateral=10000&leverage=1.5").headline().text().isBlank());
        }
    }

    private static String notes(String query) {
        return Asking.plain(Asking.answer("time", query).parts().stream().filter(Part.Note.class::isInstance).map(part -> ((Part.Note) part).text())
                .collect(Collectors.joining(" ")));
    }

    private static String guess(String query) {
        Part guess = Asking.answer("time", query).parts().stream().filter(Part.Guess.class::isInstance).findFirst().orElseThrow();
        return Asking.plain(((Part.Guess) guess).verdict().text());
    }

    private static double late(String query) {
        return Double.parseDouble((String) ((Map<?, ?>) window(query).get("tooLate")).get("stated"));
    }

    private static double median(String query) {
        return Double.parseDouble((String) ((Map<?, ?>) window(query).get("median")).get("stated"));
    }

    private static Map<?, ?> window(String query) {
        return (Map<?, ?>) Asking.answer("time", query).data().get("window");
    }

    private static String headline(String query) {
        return Asking.plain(Asking.answer("time", query).headline().text());
    }
}
