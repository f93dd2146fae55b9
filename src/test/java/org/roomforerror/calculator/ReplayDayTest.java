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
        for (String wrong : List.of("hour=1999-01-01T00:00Z", "hour=0", "hour=noon", "step=2.5", "step=0", "added=-5", "tape=1987")) {
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
        List<Table.Cell> row = Asking.answer("replay", query + "&added=0.1").table("top-up").orElseThrow().rows().get(0);
        assertEquals("0.1 BTC", Asking.plain(row.get(0).shown()));
        assertEquals(((Outcome.At) added.after().ladder().rung(StageName.LIQUIDATION).orElseThrow().outcome()).exact().toPlainString(), row.get(1).plain());
        BigDecimal call = replay.reached(StageName.MARGIN_CALL).orElseThrow().met();
        BigDecimal own = replay.position().entry().multiply(new BigDecimal("0.5"));
        assertEquals(own.add(call.multiply(new BigDecimal("0.1"))).doubleValue(), Double.parseDouble(row.get(3).plain()), 1e-6);
        List<Table.Cell> quarter = Asking.answer("replay", query).table("top-up").orElseThrow().rows().get(0);
        assertEquals(own.doubleValue() / 4, Double.parseDouble(quarter.get(0).plain()) * call.doubleValue(), 10, "a quarter of the own money, in coins");
        assertEquals("BTC", Asking.sheet("replay", query).inputs().input("added").field().unit());
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
        return String.join(" ", Asking.answer("replay", query).parts().stream().filter(Part.Note.class::isInstance).map(part -> ((Part.Note) part).text()).toList());
    }

    private static String headline(String query) {
        return Asking.plain(Asking.answer("replay", query).headline().text());
    }
}
