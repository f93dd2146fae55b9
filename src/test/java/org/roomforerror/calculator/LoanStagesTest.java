package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Remedy;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;
import org.roomforerror.systems.RuleBook;

/** A loan against coins: what is said in a lender's words, and that the figures are the engine's. */
class LoanStagesTest {

    private static final String HALF = "system=loan&entry=60000&quantity=1&debt=30000";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        debt=30000             | Your margin call comes at 42 857.15 USD, 28.6 % below the price when you borrowed.
        debt=30000&price=45000 | Your margin call comes at 42 857.15 USD, 4.8 % below the price now and 28.6 % below the price when you borrowed.
        debt=0                 | This loan has no debt, so no price brings a call or a sale.
        debt=43000             | You would get the margin call at once: it begins at 61 428.58 USD, and the price is 60 000 USD.
        debt=50000             | Coins would be sold at once: liquidation begins at 62 500 USD, and the price is 60 000 USD.
        """)
    void theHeadlineSpeaksOfALoan(String owed, String headline) {
        assertEquals(headline, Asking.plain(Asking.answer("loan", HALF.replace("debt=30000", owed)).headline().text()));
    }

    /** A lender without a target of its own: back to where the loan stands, as long as that is anywhere to be. */
    @Test
    void onceAStageHasBegunTheCuresLeadClearOfAllStages() {
        String nexo = "system=nexo-loan&entry=60000&quantity=1&debt=";
        assertEquals("0.5", Asking.answer("loan", nexo + "30000").data().get("loanToValue"));
        assertEquals("0.714", Asking.answer("loan", nexo + "59000").data().get("loanToValue"));
        Table cures = Asking.answer("loan", nexo + "59000").table("cures").orElseThrow();
        assertEquals("16 160 USD", Asking.plain(cures.rows().get(0).get(3).shown()), "59 000 less 71.4 % of 60 000");
    }

    @Test
    void nothingThatIsSaidOfALoanIsSaidOfAFuture() {
        for (String query : List.of(HALF, HALF.replace("30000", "0"), HALF.replace("30000", "61000"), HALF.replace("=loan", "=lending-pool"),
                HALF.replace("=loan", "=lending-pool").replace("30000", "61000"))) {
            String all = String.join(" ", WordsShown.of(Asking.sheet("loan", query)));
            assertFalse(all.matches("(?s).*(1× long|frees no margin|closing frees).*"), query);
        }
    }

    /** 70, 65 and 50 % of what is pledged; debt ÷ 0.5 − value, debt − 0.5 × value, and the same over 1 − 0.02 − 0.5. */
    @Test
    void theCuresOfEachNoticeAndCallAreThoseOfTheFormula() {
        Table cures = Asking.answer("loan", HALF).table("cures").orElseThrow();
        assertEquals(List.of("Price now", "Warning", "Margin call"), cures.rows().stream().map(row -> row.get(0).shown()).toList());
        assertEquals(List.of("nothing is needed", "nothing is needed", "nothing is needed"),
                cures.rows().get(0).subList(2, 5).stream().map(Table.Cell::shown).toList());
        for (List<Table.Cell> row : cures.rows().subList(1, 3)) {
            double value = number(row.get(1));
            assertEquals(60000 - value, number(row.get(2)), 1e-6);
            assertEquals(30000 - value / 2, number(row.get(3)), 1e-6);
            assertEquals((30000 - value / 2) / 0.48, number(row.get(4)), 1e-6);
        }
        assertEquals("0.4 BTC (17 142.86 USD)", Asking.plain(cures.rows().get(2).get(2).shown()));
        assertEquals("42 857.15 USD", Asking.plain(cures.rows().get(2).get(1).shown()), "as in the table of stages");
    }

    @Test
    void theCuresAreTheEnginesInEverySystem() {
        for (RuleBook book : loans()) {
            Answer answer = Asking.answer("loan", "system=" + book.id() + "&entry=60000&quantity=1&debt=30000&target=0.4");
            for (Object place : (List<?>) answer.data().get("cures")) {
                BigDecimal price = new BigDecimal((String) ((Map<?, ?>) place).get("price"));
                BigDecimal counted = book.system() instanceof org.roomforerror.margin.LendingPool pool ? pool.threshold() : BigDecimal.ONE;
                Threshold goal = new Threshold.OfRequirement(counted.divide(new BigDecimal("0.4")));
                BigDecimal fee = book.cure().map(cure -> cure.saleFee()).orElse(BigDecimal.ZERO);
                List<String> engine = Remedy.all(book.system(), Position.pledged(BigDecimal.ONE, new BigDecimal(60000), new BigDecimal(30000)), price, goal, fee)
                        .stream().map(remedy -> remedy.cure() instanceof Remedy.Cure.Amount amount ? HoldingData.plain(amount.money()) : "-").toList();
                List<String> said = ((List<?>) ((Map<?, ?>) place).get("remedies")).stream()
                        .map(remedy -> Optional.ofNullable(((Map<?, ?>) remedy).get("money")).map(Object::toString).orElse("-")).toList();
                for (int i = 0; i < engine.size(); i++) {
                    assertEquals(engine.get(i).equals("-") ? -1 : Double.parseDouble(engine.get(i)), said.get(i).equals("-") ? -1 : Double.parseDouble(said.get(i)), 1e-9,
                            book.id() + " " + place);
                }
            }
        }
    }

    @Test
    void theWorkingComesToTheSameAmounts() {
        for (String query : List.of(HALF, HALF.replace("=loan", "=figure-loan"), HALF.replace("=loan", "=lending-pool") + "&target=0.5")) {
            Answer answer = Asking.answer("loan", query);
            List<String> worked = ((List<?>) answer.data().get("working")).stream().map(step -> (Map<?, ?>) step)
                    .filter(step -> step.get("formula").toString().startsWith("D ÷ T") || step.get("formula").toString().startsWith("D − T")
                            || step.get("formula").toString().startsWith("(D − T")).map(step -> step.get("value").toString()).toList();
            List<String> cures = ((List<?>) answer.data().get("remedies")).stream().map(remedy -> ((Map<?, ?>) remedy).get("money").toString()).toList();
            assertEquals(3, worked.size(), query);
            for (int i = 0; i < 3; i++) {
                assertEquals(Double.parseDouble(cures.get(i)), Double.parseDouble(worked.get(i)), 1e-6, query);
            }
        }
    }

    @Test
    void itSaysWhoIsToldAndHowLongOneHas() {
        Part.Stages stages = (Part.Stages) Asking.answer("loan", HALF).parts().stream().filter(Part.Stages.class::isInstance).findFirst().orElseThrow();
        String call = stages.rows().stream().filter(row -> row.stage().equals("margin-call")).map(StageRow::told).findFirst().orElseThrow();
        assertTrue(call.contains("you, by the lender") && call.contains("24 hours"), call);
    }

    @Test
    void itSaysWhatTheLenderDoesAndHowMuchIsSold() {
        assertTrue(notes(HALF.replace("=loan", "=nexo-loan")).contains("At the liquidation: coins are sold by program, as few as bring the loan back within its limits."));
        assertTrue(notes(HALF.replace("=loan", "=figure-loan")).contains("after the cutoff coins are sold down to 55 %"));
    }

    @Test
    void aLoanAboveItsValueShowsWhatWouldStillBeOwed() {
        assertEquals("At 25 000 USD the debt is larger than what is pledged: 5 000 USD would still be owed after a sale, and its cost on top.", notes(HALF + "&price=25000").lines()
                .filter(line -> line.contains("still be owed")).findFirst().orElseThrow());
        assertFalse(notes(HALF).contains("still be owed"));
    }

    /** Sold at 37 500 less 2 %, or 20 % below that: 36 750 − 30 000, and 29 400 − 30 000. */
    @Test
    void aSaleBeyondItsPriceLeavesLessAndMayLeaveADebt() {
        Table sale = Asking.answer("loan", HALF).table("sale").orElseThrow();
        assertEquals("6750", sale.rows().get(0).get(3).plain());
        assertEquals("600 USD still owed", Asking.plain(sale.rows().get(3).get(3).shown()));
        assertEquals("-600", sale.rows().get(3).get(3).plain());
        assertEquals(List.of("at the sale price", "12.5 % below it"), Asking.answer("loan", HALF + "&gap=0.125").table("sale").orElseThrow().rows().stream()
                .map(row -> Asking.plain(row.get(0).shown())).toList());
        assertTrue(Asking.answer("loan", HALF.replace("30000", "0")).table("sale").isEmpty());
    }

    /** Half of 30 000, and coins worth a twentieth more. */
    @Test
    void aPoolTakesAPartAndSaysWhichOne() {
        assertTrue(notes(HALF.replace("=loan", "=lending-pool")).contains("up to 50 % of the debt may be repaid at once: 15 000 USDC, for coins worth 15 750 USDC."),
                notes(HALF.replace("=loan", "=lending-pool")));
    }

    @Test
    void aLiquidatorsBonusIsNoFeeOnWhatOneSellsOneself() {
        Answer pool = Asking.answer("loan", HALF.replace("=loan", "=lending-pool") + "&target=0.5&price=50000");
        double sold = Double.parseDouble(((Map<?, ?>) ((List<?>) ((Map<?, ?>) ((List<?>) pool.data().get("cures")).get(0)).get("remedies")).get(2)).get("money").toString());
        assertEquals(10000, sold, 1e-6, "(30 000 − 25 000) ÷ (1 − 0.5)");
    }

    @Test
    void aLenderOfOnesOwnIsReckonedByItsOwnNumbers() {
        String own = "system=own&kind=loan&entry=60000&quantity=1&debt=30000&callAt=0.75&liquidationAt=0.83";
        assertEquals("Your margin call comes at 40 000 USD, 33.3 % below the price when you borrowed.", Asking.plain(Asking.answer("loan", own).headline().text()));
        assertEquals("callAt", Asking.sheet("loan", "system=own&kind=loan&entry=60000&quantity=1&debt=30000").troubles().get(0).field());
        assertEquals(List.of("loan", "lending-pool"), Asking.sheet("loan", own).inputs().input("kind").field().choices().stream().map(Choice::value).toList());
        assertEquals("kind", Asking.sheet("loan", own.replace("&kind=loan", "")).troubles().get(0).field());
    }

    @Test
    void theStagesAreTheEnginesInEverySystem() {
        for (RuleBook book : loans()) {
            Ladder ladder = Ladder.of(book.system(), Position.pledged(BigDecimal.ONE, new BigDecimal(60000), new BigDecimal(30000)), new BigDecimal(60000));
            List<?> said = (List<?>) Asking.answer("loan", HALF.replace("=loan", "=" + book.id())).data().get("ladder");
            assertEquals(ladder.rungs().stream().map(Rung::outcome).map(at -> HoldingData.plain(((Outcome.At) at).price())).toList(),
                    said.stream().map(rung -> ((Map<?, ?>) rung).get("price")).toList(), book.id());
            assertTrue(ladder.rung(StageName.LIQUIDATION).isPresent(), book.id());
        }
    }

    @Test
    void aGuessIsHeldAgainstTheCall() {
        Part guess = Asking.answer("loan", HALF + "&guess=40000").parts().stream().filter(Part.Guess.class::isInstance).findFirst().orElseThrow();
        assertEquals("You guessed 40 000 USD. The margin call comes at 42 857.15 USD: you have less room than you thought.",
                Asking.plain(((Part.Guess) guess).verdict().text()));
    }

    private static List<RuleBook> loans() {
        return Asking.books().all().stream().filter(book -> book.kind().lends()).toList();
    }

    private static double number(Table.Cell cell) {
        return Double.parseDouble(cell.plain());
    }

    private static String notes(String query) {
        return Asking.plain(Asking.answer("loan", query).parts().stream().filter(Part.Note.class::isInstance).map(part -> ((Part.Note) part).text())
                .collect(Collectors.joining("\n")));
    }
}
