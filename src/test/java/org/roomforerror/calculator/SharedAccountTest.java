package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Holding;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;

/** Several positions on one collateral: what is said, and that it is what the engine says. */
class SharedAccountTest {

    private static final String BTC = "asset1=BTC&quantity1=0.3&entry1=60000&side1=long";
    private static final String ETH = "&asset2=ETH&quantity2=5&entry2=3000&side2=long";
    private static final String TWO = "system=isolated-futures&collateral=5000&" + BTC + ETH;
    private static final String CME = "system=cme-bitcoin&collateral=40000&asset1=BTC&quantity1=3&entry1=60000&side1=long";

    /** 5 000 − 28 000 (1 − f)… : 33 000 f − 28 000 = 1.5 × 165 f, and 33 000 f − 28 000 = 165 f. */
    @Test
    void theHeadlineSaysHowFarAllMayFallUntilTheCall() {
        assertEquals("If all prices fall together by 14.5 %, the margin call begins; by 14.7 %, the account is liquidated.", headline(TWO));
        double call = 28000 / (33000 - 1.5 * 165);
        assertEquals(call, Double.parseDouble(rung(joint(TWO), "margin-call", "exact")), 1e-9);
    }

    @Test
    void rulesWithoutALiquidationFallBackToTheCallAndThenToTheEndOfTheCollateral() {
        String said = headline(CME);
        assertTrue(said.matches("If all prices fall together by [0-9.]+ %, the margin call begins\\."), said);
        String own = "system=own&maintenanceRate=0&liquidationAt=0.01&collateral=5000&" + BTC;
        assertTrue(headline(own).startsWith("If all prices fall together by"), headline(own));
        assertFalse(headline(CME).contains("No move"));
        assertEquals("No move of all prices together brings a stage to this account.", headline("system=isolated-futures&collateral=20000&" + BTC));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        -0.05  | If all prices move by −5 %, 3 350 USDT is left and no stage begins.
        -0.14  | If all prices move by −14 %, 380 USDT is left: the warning has begun by then.
        -0.145 | If all prices move by −14.5 %, 215 USDT is left: the warning has begun by then.
        -0.2   | If all prices move by −20 %, the account is liquidated on the way, at −14.7 %.
        0.1    | If all prices move by +10 %, 8 300 USDT is left and no stage begins.
        """)
    void aMoveThatIsAskedForIsAnswered(String shock, String headline) {
        assertEquals(headline, headline(TWO + "&shock=" + shock));
        Map<?, ?> after = (Map<?, ?>) Asking.answer("account", TWO + "&shock=" + shock).data().get("shock");
        assertEquals(5000 + 33000 * Double.parseDouble(shock), Double.parseDouble((String) after.get("equity")), 1e-6);
    }

    @Test
    void aMoveThatTakesEverythingWithoutALiquidationLeavesADebt() {
        assertTrue(headline(CME + "&shock=-0.5").matches("If all prices move by −50 %, nothing is left of the collateral, and 50 000 USD would be owed\\."),
                headline(CME + "&shock=-0.5"));
    }

    @Test
    void eachPositionGoesByItsOwnRules() {
        Answer answer = Asking.answer("account", "system=binance-usdm-btc&collateral=5000&" + BTC + ETH + "&system2=binance-usdm-eth");
        assertEquals(List.of("binance-usdm-btc", "binance-usdm-eth"), positions(answer, "system"));
        Holding ether = new Holding("ETH", Asking.books().find("binance-usdm-eth").orElseThrow().system(),
                Position.of(Side.LONG, new BigDecimal(5), new BigDecimal(3000), BigDecimal.ZERO), new BigDecimal(3000));
        assertEquals(HoldingData.plain(ether.requirement()), positions(answer, "requirement").get(1));
        assertEquals(2, answer.parts().stream().filter(Part.Source.class::isInstance).count());
        assertFalse(notes(answer).contains("which are for"));
        Answer one = Asking.answer("account", "system=binance-usdm-btc&collateral=5000&" + BTC + ETH);
        assertTrue(notes(one).contains("ETH is reckoned by the rules of Binance"), notes(one));
    }

    @Test
    void anAmountForEachBitcoinIsNotAskedForAnEther() {
        List<Trouble> troubles = Asking.sheet("account", CME + ETH).troubles();
        assertEquals("asset2", troubles.get(0).field());
        assertTrue(troubles.get(0).message().startsWith("Second position: choose other rules"), troubles.get(0).message());
        assertTrue(Asking.sheet("account", CME + ETH + "&system2=isolated-futures").answer().isPresent());
    }

    @Test
    void theLinkHoldsOnToTheVersionOfEveryRule() {
        Sheet sheet = Asking.sheet("account", "system=binance-usdm-btc&collateral=5000&" + BTC + ETH + "&system2=isolated-futures");
        String version = Asking.books().find("binance-usdm-btc").orElseThrow().version() + "," + Asking.books().find("isolated-futures").orElseThrow().version();
        assertTrue(sheet.query().contains("&rules=" + version), sheet.query());
        assertEquals(sheet.answer().orElseThrow().data(), Asking.sheet("account", sheet.query()).answer().orElseThrow().data());
    }

    @Test
    void whichPriceBringsItDownIsSaidInWordsAndIsTheOneWithTheSmallestMove() {
        String said = notes(Asking.answer("account", TWO));
        assertTrue(said.contains("Alone, BTC comes first: at 44 038.63 USDT, after a fall of 26.6 %, it brings the margin call by itself."), said);
        assertTrue(said.contains("A common move brings it sooner: after 14.5 %."), said);
        assertTrue(said.contains("Of the room, BTC, long takes most:"), said);
    }

    @Test
    void whetherACommonMoveComesSoonerIsReckoned() {
        String mixed = TWO.replace("side2=long", "side2=short");
        String said = notes(Asking.answer("account", mixed.replace("quantity2=5", "quantity2=2")));
        assertTrue(said.contains("A common move brings it later"), said);
        assertFalse(said.contains("sooner"));
        assertTrue(notes(Asking.answer("account", mixed)).contains("Alone, BTC comes first: at 44 038.63 USDT, after a fall of 26.6 %, it brings the margin call by itself."
                + " No common move brings it"), notes(Asking.answer("account", mixed)));
    }

    @Test
    void capitalsAndSmallLettersMakeNoTwoAssets() {
        String two = "system=isolated-futures&collateral=5000&" + BTC + "&asset2=btc&quantity2=0.1&entry2=60000&side2=long";
        assertEquals(List.of("BTC"), Asking.answer("account", two).table("alone").orElseThrow().rows().stream().map(row -> row.get(0).shown()).toList());
    }

    @Test
    void oneAssetHasOnePriceNow() {
        String two = "system=isolated-futures&collateral=5000&" + BTC + "&asset2=BTC&quantity2=0.1&entry2=61000&side2=short";
        assertEquals("price2", Asking.sheet("account", two).troubles().get(0).field(), "two entries and no price");
        assertEquals("price2", Asking.sheet("account", two + "&price1=60000&price2=61000").troubles().get(0).field());
        assertEquals(List.of("60500", "60500"), positions(Asking.answer("account", two + "&price2=60500"), "price"));
    }

    @Test
    void aPositionCanBeTakenBack() {
        assertEquals(headline("system=isolated-futures&collateral=5000&" + BTC), headline("system=isolated-futures&collateral=5000&" + BTC + "&side2=none&side3=none"));
        assertEquals("Second position: choose long or short, or empty the other fields of this position",
                Asking.sheet("account", TWO.replace("side2=long", "side2=none")).troubles().get(0).message());
        assertFalse(Asking.sheet("account", TWO + "&side3=none").query().contains("side3"));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceAndNamesItsPosition() {
        assertEquals(List.of("quantity1 First position: enter the quantity", "entry2 Second position: enter the entry price"),
                Asking.sheet("account", "system=isolated-futures&collateral=5000&entry1=60000&side1=long&quantity2=1&side2=short").troubles().stream()
                        .map(trouble -> trouble.field() + " " + trouble.message()).toList());
        assertTrue(Asking.answer("account", TWO).echo().stream().map(Echo::label).toList().contains("Second position, quantity"));
        assertTrue(Asking.answer("account", TWO).echo().stream().map(Echo::value).map(Asking::plain).toList().contains("5 ETH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isolated-futures", "cross-futures", "binance-usdm-btc", "hyperliquid-btc", "bybit-entry-based", "dydx-v4-btc"})
    void theLaddersAndTheBurdensAreTheEngines(String system) {
        RuleBook book = Asking.books().find(system).orElseThrow();
        Account account = new Account(new BigDecimal(5000), book.system().terms(), List.of(
                new Holding("BTC", book.system(), Position.of(Side.LONG, new BigDecimal("0.3"), new BigDecimal(60000), BigDecimal.ZERO), new BigDecimal(60000)),
                new Holding("ETH", book.system(), Position.of(Side.SHORT, new BigDecimal(5), new BigDecimal(3000), BigDecimal.ZERO), new BigDecimal(3100))));
        Answer answer = Asking.answer("account", TWO.replace("isolated-futures", system).replace("side2=long", "side2=short") + "&price2=3100");
        assertEquals(HoldingData.ladder(account.jointLadder(), Asking.books().speech()).toString(), answer.data().get("joint").toString());
        assertEquals(HoldingData.ladder(account.ladder("ETH"), Asking.books().speech()).toString(),
                ((Map<?, ?>) ((List<?>) answer.data().get("ladders")).get(1)).get("ladder").toString());
        assertEquals(HoldingData.plain(account.equity()), ((Map<?, ?>) answer.data().get("account")).get("equity"));
    }

    /** A law: at the factor of a stage the account holds exactly what the stage demands. */
    @Test
    void atTheFactorOfAStageBothLinesAreEqual() {
        for (String query : List.of(TWO, TWO.replace("side2=long", "side2=short").replace("quantity2=5", "quantity2=2"), TWO.replace("side1=long", "side1=short"), TWO.replace("5000", "1200"))) {
            Map<?, ?> answer = Asking.answer("account", query).data();
            for (String stage : List.of("margin-call", "liquidation")) {
                double f = Double.parseDouble(rung((List<?>) answer.get("joint"), stage, "exact"));
                int btc = query.contains("side1=long") ? 1 : -1;
                int eth = query.contains("side2=long") ? 1 : -1;
                int ether = query.contains("quantity2=2") ? 6000 : 15000;
                double held = (query.contains("=1200") ? 1200 : 5000) + btc * 18000 * (f - 1) + eth * ether * (f - 1);
                assertEquals((stage.equals("liquidation") ? 1 : 1.5) * 0.005 * (18000 + ether) * f, held, 1e-6, query);
            }
        }
    }

    @Test
    void theWorkingMeetsWhereTheStageBegins() {
        List<?> working = (List<?>) Asking.answer("account", TWO).data().get("working");
        List<String> formulas = working.stream().map(step -> ((Map<?, ?>) step).get("formula").toString()).toList();
        assertTrue(formulas.contains("W + q × (P − E) + q × (P − E) = 5000 + 0.3 × (60000 − 60000) + 5 × (3000 − 3000)"), formulas.toString());
        assertTrue(formulas.contains("f = 28000 ÷ 32752.5"), formulas.toString());
        assertTrue(formulas.contains("q × P × m = 0.3 × 60000 × 0.005"), formulas.toString());
    }

    @Test
    void thereIsAWarningAmongTheColumnsAndATierForEveryPosition() {
        assertEquals(List.of("Asset", "Warning", "Margin call", "Liquidation"),
                Asking.answer("account", TWO).table("alone").orElseThrow().heads().stream().map(Table.Head::text).toList());
        assertEquals(List.of("Asset", "Margin call", "Bankruptcy"),
                Asking.answer("account", CME).table("alone").orElseThrow().heads().stream().map(Table.Head::text).toList());
        String sources = Asking.answer("account", TWO).parts().stream().filter(Part.Source.class::isInstance).toList().toString();
        assertTrue(sources.contains("BTC, long: tier 1 counts at its price now") && sources.contains("ETH, long: tier 1 counts"), sources);
    }

    @Test
    void fiveHaveRoomAndTheThirdToFifthWaitFolded() {
        String five = TWO + "&asset3=SOL&quantity3=10&entry3=150&side3=short&asset4=XRP&quantity4=1000&entry4=0.5&side4=long&asset5=DOGE&quantity5=10000&entry5=0.1&side5=long";
        assertEquals(List.of("BTC", "ETH", "SOL", "XRP", "DOGE"), positions(Asking.answer("account", five), "asset"));
        assertEquals(List.of(true, true, true), Asking.sheet("account", TWO).inputs().groups().stream().filter(group -> group.title().matches("(Third|Fourth|Fifth) position"))
                .map(FieldGroup::folded).toList());
        String doge = Asking.plain(Asking.answer("account", five).table("alone").orElseThrow().rows().get(4).toString());
        assertFalse(doge.contains("0.1 USDT (−"), doge);
    }

    @Test
    void rulesOfOnesOwnAreForAllThatChooseNoOthers() {
        String own = "system=own&maintenanceRate=0.02&callAt=1.5&collateral=5000&" + BTC + ETH;
        assertEquals(List.of("own", "own"), positions(Asking.answer("account", own), "system"));
        assertEquals(28000 / (33000 - 1.5 * 660), Double.parseDouble(rung(joint(own), "margin-call", "exact")), 1e-9);
        assertEquals("maintenanceRate", Asking.sheet("account", own.replace("&maintenanceRate=0.02", "").replace("maintenanceRate=0.02&", "")).troubles().get(0).field());
    }

    @Test
    void aGuessIsHeldAgainstTheRoomThereIs() {
        assertEquals("You guessed 30 %. It is 14.5 %: you have less room than you thought.", guess(TWO + "&guess=0.3"));
        assertEquals("You guessed 5 %. It is 14.5 %: you have more room than you thought.", guess(TWO + "&guess=0.05"));
    }

    private static List<String> positions(Answer answer, String what) {
        return ((List<?>) answer.data().get("positions")).stream().map(position -> (String) ((Map<?, ?>) position).get(what)).toList();
    }

    private static List<?> joint(String query) {
        return (List<?>) Asking.answer("account", query).data().get("joint");
    }

    private static String rung(List<?> ladder, String stage, String what) {
        return ladder.stream().map(rung -> (Map<?, ?>) rung).filter(rung -> rung.get("stage").equals(stage)).map(rung -> (String) rung.get(what)).findFirst().orElseThrow();
    }

    private static String guess(String query) {
        Part guess = Asking.answer("account", query).parts().stream().filter(Part.Guess.class::isInstance).findFirst().orElseThrow();
        return Asking.plain(((Part.Guess) guess).verdict().text());
    }

    private static String notes(Answer answer) {
        return Asking.plain(answer.parts().stream().filter(Part.Note.class::isInstance).map(part -> ((Part.Note) part).text()).collect(Collectors.joining(" ")));
    }

    private static String headline(String query) {
        return Asking.plain(Asking.answer("account", query).headline().text());
    }
}
