package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.content.Copies;
import org.roomforerror.figures.World;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Opening;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Tape;
import org.roomforerror.window.TopUp;
import org.roomforerror.words.InGerman;

/** Real days replayed: what is said, step by step, and that it is what the replay says. */
class ReplayDayTest {

    private static final String HELD = "tape=2020-03-12-btc&system=isolated-futures&side=long&collateral=1000&leverage=";

    @Test
    void fiveTimesThroughMarch2020IsCalledAndLiquidatedWithinOneHour() {
        assertEquals("Your margin call came on 12 March 2020 between 10:00 and 11:00 UTC; liquidation within the same hour.", headline(HELD + 5));
        assertTrue(notes(HELD + 5).contains("It cannot say whether there were fifty minutes between the two, or five seconds."));
    }

    @Test
    void aPositionWithoutLeverageComesThrough() {
        assertEquals("Neither a margin call nor a liquidation came before the tape ended.", headline(HELD + 1));
    }

    @Test
    void aSystemWithoutACallSaysNoughtMinutes() {
        assertTrue(headline("tape=2020-03-12-btc&system=lending-pool&side=long&collateral=1000&leverage=3").startsWith("0 minutes: liquidation came on"));
    }

    @Test
    void everyStepIsAPageThatKnowsNothingOfWhatComesLater() {
        Answer before = Asking.answer("replay", HELD + "5&step=30");
        Part.Turn turn = turn(before);
        assertEquals("Hour 30 after the opening", turn.title());
        assertTrue(turn.next().orElseThrow().endsWith("&step=31"));
        assertTrue(turn.back().orElseThrow().endsWith("&step=29"));
        assertEquals(List.of("The whole day"), turn.stops().stream().map(Part.Turn.Stop::label).toList());
        Answer last = Asking.answer("replay", HELD + "5&step=35");
        assertTrue(Asking.plain(last.headline().text()).endsWith("warning, margin call and liquidation come within this one hour."));
        assertTrue(turn(last).next().isEmpty());
        assertEquals(last.headline(), Asking.answer("replay", HELD + "5&step=80").headline(), "past the end is the end");
    }

    @Test
    void anHourMayBeWrittenAsATimeOrCounted() {
        Object opened = Asking.answer("replay", HELD + "5&hour=2020-03-12T06:00Z").data().get("opened");
        assertEquals("2020-03-12T06:00:00Z", opened);
        assertEquals(opened, Asking.answer("replay", HELD + "5&hour=31").data().get("opened"));
        assertEquals(opened, Asking.answer("replay", HELD + "5&hour=2020-03-12%2006:00").data().get("opened"));
    }

    @Test
    void whatCannotBeReplayedIsSaidBesideTheField() {
        for (String wrong : List.of("hour=1999-01-01T00:00Z", "hour=0", "hour=noon", "step=2.5", "step=0", "add=-5", "tape=1987")) {
            Sheet sheet = Asking.sheet("replay", HELD + "5&" + wrong);
            assertEquals(wrong.split("=")[0], sheet.troubles().get(0).field(), wrong);
        }
        assertEquals("leverage", Asking.sheet("replay", HELD + "0").troubles().get(0).field());
        assertEquals("loanToValue", Asking.sheet("replay", "tape=2020-03-12-btc&system=loan&quantity=1").troubles().get(0).field());
    }

    @Test
    void theHoursAreTheReplays() {
        for (RuleBook book : Asking.books().all()) {
            for (Tape tape : Asking.world().tapes().all().subList(book.id().equals("loan") ? 0 : 11, 12)) {
                String query = "tape=" + tape.id() + "&system=" + book.id() + "&side=long&collateral=1000&leverage=1.8";
                Replay replay = Replay.of(book.system(), Opening.leveraged(book.kind(), Side.LONG, new BigDecimal(1000), new BigDecimal("1.8")), tape, 0);
                List<?> reached = (List<?>) Asking.answer("replay", query).data().get("reached");
                assertEquals(replay.reached().stream().map(at -> at.stage().name().id() + at.hour().start()).toList(),
                        reached.stream().map(one -> "" + ((Map<?, ?>) one).get("stage") + ((Map<?, ?>) one).get("hour")).toList(), query);
            }
        }
    }

    @Test
    void aTopUpIsShownWhereThereWasTimeForOne() {
        String query = "tape=2020-03-12-btc&system=loan&quantity=1&loanToValue=0.5";
        Answer answer = Asking.answer("replay", query);
        assertTrue(answer.table("top-up").isPresent() || notes(query).contains("Adding collateral may not have been possible at all"), answer.headline().text());
        assertFalse(Asking.answer("replay", HELD + 5).table("top-up").isPresent());
        assertTrue(notes(HELD + 5).contains("Adding collateral may not have been possible at all."));
    }

    @Test
    void whatIsAddedToALoanIsCoins() {
        String query = "tape=2020-03-12-btc&system=loan&quantity=1&loanToValue=0.5";
        Replay replay = Replay.of(Asking.books().find("loan").orElseThrow().system(), Opening.pledged(BigDecimal.ONE, new BigDecimal("0.5")),
                Asking.world().tapes().find("2020-03-12-btc").orElseThrow(), 0);
        TopUp.Added added = (TopUp.Added) replay.topUp(new BigDecimal("0.1"));
        List<Table.Cell> row = Asking.answer("replay", query + "&add=0.1").table("top-up").orElseThrow().rows().get(0);
        assertEquals("0.1 BTC", Asking.plain(row.get(0).shown()));
        assertEquals(HoldingData.plain(((Outcome.At) added.after().ladder().rung(StageName.LIQUIDATION).orElseThrow().outcome()).exact()), row.get(1).plain());
        BigDecimal call = replay.reached(StageName.MARGIN_CALL).orElseThrow().met();
        BigDecimal own = replay.position().entry().multiply(new BigDecimal("0.5"));
        assertEquals(own.add(call.multiply(new BigDecimal("0.1"))).doubleValue(), Double.parseDouble(row.get(3).plain()), 1e-6);
        List<Table.Cell> quarter = Asking.answer("replay", query).table("top-up").orElseThrow().rows().get(0);
        assertEquals(own.doubleValue() / 4, Double.parseDouble(quarter.get(0).plain()) * call.doubleValue(), 10, "a quarter of the own money, in coins");
        assertEquals("BTC", Asking.sheet("replay", query).inputs().input("add").field().unit());
    }

    @Test
    void whatIsToAddHasANameOfItsOwnAndOldLinksAreUnderstood() {
        String query = "tape=2020-03-12-btc&system=loan&quantity=1&loanToValue=0.5";
        Sheet old = Asking.sheet("replay", query + "&added=0.1");
        assertEquals(Asking.answer("replay", query + "&add=0.1").table("top-up"), old.answer().orElseThrow().table("top-up"));
        assertTrue(old.query().contains("&add=0.1&"), old.query());
        assertFalse(old.query().contains("added"), old.query());
    }

    @Test
    void itSaysAtWhichPriceAndWhenThePositionWasOpened() {
        assertTrue(notes(HELD + 5).startsWith("Opened at 7 893 USD, on 11 March 2020 at 00:00 UTC."), notes(HELD + 5));
        assertTrue(notes(HELD + "5&hour=31&step=1").startsWith("Opened at 7 647 USD, on 12 March 2020 at 06:00 UTC."), notes(HELD + "5&hour=31&step=1"));
    }

    @Test
    void whatIsHeldIsWhatTheTapeIsOf() {
        for (RuleBook book : Asking.books().all()) {
            String query = "tape=2020-03-12-eth&system=" + book.id() + "&side=long&collateral=1000&leverage=2";
            Sheet sheet = Asking.sheet("replay", query);
            assertEquals(book.kind() == Kind.INVERSE_FUTURES ? "ETH" : "USD", sheet.inputs().input("collateral").field().unit(), book.id());
            Map<?, ?> system = (Map<?, ?>) sheet.answer().orElseThrow().data().get("system");
            assertEquals("ETH USD", system.get("asset") + " " + system.get("quote"), book.id());
            String shown = sheet.answer().get().tables().toString() + notes(query) + sheet.answer().get().headline();
            assertFalse(shown.matches("(?s).*[0-9].(USDT|USDC|BTC)\\b.*"), book.id() + ": " + shown);
        }
        assertTrue(source("tape=2020-03-12-eth&system=kraken-spot&side=long&collateral=1000&leverage=2").contains("These rules are for BTC; the tape is of ETH."));
    }

    @Test
    void anHourPastTheEndIsSaidToBeOne() {
        assertTrue(notes(HELD + "5&step=60").contains("There is no hour 60: the position was closed in hour 35, which stands here."), notes(HELD + "5&step=60"));
        assertTrue(notes(HELD + "1&step=1000").contains("There is no hour 1 000: the tape ends with hour "), notes(HELD + "1&step=1000"));
        assertFalse(notes(HELD + "5&step=35").contains("There is no hour"));
    }

    @Test
    void aSystemWithoutACallSaysThatItHasNone() {
        String pool = "tape=2020-03-12-btc&system=lending-pool&side=long&collateral=1000&leverage=";
        assertTrue(headline(pool + 3).endsWith("This system has no margin call."), headline(pool + 3));
        assertEquals("No liquidation came before the tape ended. This system has no margin call.", headline(pool + "1.1"));
        assertTrue(notes(pool + 3).contains("This system has no margin call, so there was no moment to add collateral at."));
        String cme = "tape=2020-03-12-btc&system=cme-bitcoin&side=long&collateral=1000&leverage=";
        assertTrue(headline(cme + 2).endsWith("This system has no fixed liquidation."), headline(cme + 2));
    }

    @Test
    void theWalkBeginsWithAStart() {
        Part.Turn start = turn(Asking.answer("replay", HELD + 5));
        assertEquals(List.of("From the opening", "Warning, margin call and liquidation"), start.stops().stream().map(Part.Turn.Stop::label).toList());
        assertTrue(start.stops().get(0).query().endsWith("&step=1"));
        assertTrue(start.next().isEmpty());
    }

    @Test
    void rulesOfOnesOwnCanBeHeldThroughADay() {
        String own = "tape=2020-03-12-btc&system=own&kind=linear-futures&side=long&collateral=1000&leverage=5&maintenanceRate=0.02&callAt=1.5";
        Answer answer = Asking.answer("replay", own);
        assertTrue(Asking.plain(answer.headline().text()).startsWith("Your margin call came on 12 March 2020"), answer.headline().text());
        assertEquals("", answer.version());
        assertEquals("maintenanceRate", Asking.sheet("replay", own.replace("&maintenanceRate=0.02", "")).troubles().get(0).field());
        assertTrue(Asking.answer("replay", own.replace("kind=linear-futures", "kind=loan").replace("&side=long&collateral=1000&leverage=5", "&quantity=1&loanToValue=0.5")
                .replace("callAt=1.5", "callAt=0.7")).headline().text().startsWith("Your margin call"));
    }

    @Test
    void itNamesTierSourceAndPriceAndShowsItsWorking() {
        Answer answer = Asking.answer("replay", HELD + 5);
        assertTrue(source(HELD + 5).contains("The system acts on the mark price.") && source(HELD + 5).contains("Tier 1 counts"), source(HELD + 5));
        assertTrue(answer.data().keySet().containsAll(List.of("assessment", "working", "leftOut")));
        Part.Worked worked = (Part.Worked) answer.parts().stream().filter(Part.Worked.class::isInstance).findFirst().orElseThrow();
        assertEquals("The hours that reached a stage", worked.chapters().get(0).title());
        assertEquals(1, answer.parts().stream().filter(Part.LeftOut.class::isInstance).count());
        // equity at the opening, by hand: 1 000 at five times on 7 893
        assertEquals("1000", ((Map<?, ?>) answer.data().get("assessment")).get("equity"));
    }

    @Test
    void aGuessIsHeldAgainstTheHourOfTheCall() {
        assertEquals("You guessed hour 20. It came later, in hour 35.", guess(HELD + "5&guess=20"));
        assertEquals("You guessed hour 35. That is right.", guess(HELD + "5&guess=35"));
        assertEquals("You guessed that it never comes. It did, in hour 35.", guess(HELD + "5&guess=0"));
        assertEquals("You guessed that it never comes. That is right.", guess(HELD + "1&guess=0"));
        assertEquals("You guessed hour 20. It never came.", guess(HELD + "1&guess=20"));
    }

    @Test
    void coinsAndDebtOrCollateralAndLeverageButNotBoth() {
        String loan = "tape=2020-03-12-btc&system=loan&quantity=1&loanToValue=0.5";
        assertEquals("collateral", Asking.sheet("replay", loan + "&collateral=1000&leverage=2").troubles().get(0).field());
        assertEquals("quantity", Asking.sheet("replay", loan.replace("=loan", "=lending-pool") + "&side=short").troubles().get(0).field());
    }

    @Test
    void theHoursOfADayAreToldInTheLanguageOfThePage(@TempDir Path content) throws IOException {
        Copies.of(Path.of("content/systems"), Files.createDirectory(content.resolve("systems")));
        Copies.of(Path.of("content/tapes"), Files.createDirectory(content.resolve("tapes")));
        InGerman.saying(content, "replay.during = {0} zwischen {1} und {2} Uhr UTC",
                "replay.same-hour = Dein Margin Call kam am {0}; die Liquidation *in derselben Stunde*.");
        Calculator german = Calculators.of(World.load(content, Locale.GERMAN)).find("replay").orElseThrow();
        Sentence headline = Sheet.fill(german, Asking.words(HELD + 5), Written.IN_LINK).answer().orElseThrow().headline();
        assertEquals("Dein Margin Call kam am 12. März 2020 zwischen 10:00 und 11:00 Uhr UTC; die Liquidation in derselben Stunde.",
                Asking.plain(headline.text()));
        assertEquals("in derselben Stunde", headline.figure());
    }

    private static Part.Turn turn(Answer answer) {
        return (Part.Turn) answer.parts().stream().filter(Part.Turn.class::isInstance).findFirst().orElseThrow();
    }

    private static String notes(String query) {
        return Asking.plain(String.join(" ", Asking.answer("replay", query).parts().stream().filter(Part.Note.class::isInstance)
                .map(part -> ((Part.Note) part).text()).toList()));
    }

    private static String source(String query) {
        Part source = Asking.answer("replay", query).parts().stream().filter(Part.Source.class::isInstance).findFirst().orElseThrow();
        return Asking.plain(String.join(" ", ((Part.Source) source).remarks()));
    }

    private static String guess(String query) {
        Part guess = Asking.answer("replay", query).parts().stream().filter(Part.Guess.class::isInstance).findFirst().orElseThrow();
        return Asking.plain(((Part.Guess) guess).verdict().text());
    }

    private static String headline(String query) {
        return Asking.plain(Asking.answer("replay", query).headline().text());
    }
}
