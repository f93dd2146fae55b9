package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roomforerror.figures.World;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Tapes;
import org.roomforerror.words.InEnglish;
import org.roomforerror.words.InGerman;
import org.roomforerror.words.Speech;

/** A form is read by the way the page's language writes numbers; a link has one notation in all of them. */
class NumbersByLanguageTest {

    private static final String HELD = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";
    private static final String OWN = "system=own&kind=linear-futures&side=long&entry=60000&collateral=3000&leverage=10";

    @TempDir
    private static Path words;

    private static Speech german;
    private static Calculators english;
    private static Calculators deutsch;

    @BeforeAll
    static void speakGerman() throws IOException {
        german = InGerman.saying(words, "field.entry = Einstiegskurs", "wrong.missing = Hier fehlt etwas: {0}",
                "wrong.not-a-number = {0} muss eine Zahl sein wie {1}", "wrong.choose = {0} wählen", "list.either = {0} oder {1}",
                "wrong.not-between = {0} muss zwischen {1} und {2} liegen", "unit.hours = Stunden",
                "reading.point-groups = ein Punkt trennt hier Tausender", "reading.comma-begins-decimals = ein Komma beginnt hier die Dezimalen");
        english = calculators(InEnglish.SPEECH);
        deutsch = calculators(german);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed      | read on an English page | read on a German page
            64.000       | 64                      | 64000
            64,000       | 64000                   | 64
            64.125       | 64.125                  | 64125
            64,125       | 64125                   | 64.125
            64000.5      | 64000.5                 | 64000.5
            64000,5      | 64000.5                 | 64000.5
            64.5         | 64.5                    | 64.5
            64.000,50    | 64000.5                 | 64000.5
            64,000.50    | 64000.5                 | 64000.5
            1.234.567    | 1234567                 | 1234567
            1,234,567    | 1234567                 | 1234567
            1 234,5      | 1234.5                  | 1234.5
            1'234.5      | 1234.5                  | 1234.5
            0,125        | 0.125                   | 0.125
            0.125        | 0.125                   | 0.125
            60.000 USDT  | 60                      | 60000
            $ 60.000     | 60                      | 60000
            60k          | 60000                   | 60000
            """)
    void oneMarkBeforeThreeDigitsIsReadAsThePageWritesNumbersAndAllElseIsTheSame(String typed, String onEnglish, String onGerman) {
        assertEquals(onEnglish, entry(english, typed, Written.IN_FORM).value().orElseThrow());
        assertEquals(onGerman, entry(deutsch, typed, Written.IN_FORM).value().orElseThrow());
        assertEquals(onEnglish, entry(deutsch, typed, Written.IN_LINK).value().orElseThrow(), "a link is read alike everywhere");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed   | shown on English | with the remark                     | shown on German | with the remark
            64.000    | 64 USDT          | a point begins the decimals here    | 64 000 USDT     | ein Punkt trennt hier Tausender
            64,125    | 64 125 USDT      | a comma parts thousands here        | 64,125 USDT     | ein Komma beginnt hier die Dezimalen
            64000,5   | 64 000.5 USDT    |                                     | 64 000,5 USDT   |
            """)
    void whatWasReadIsShownBackWithAReasonWhereThereAreTwoReadings(String typed, String onEnglish, String why, String onGerman, String warum) {
        assertEquals(new Echo("Entry price", onEnglish, why == null ? "" : why), echo(english, typed));
        assertEquals(new Echo("Einstiegskurs", onGerman, warum == null ? "" : warum), echo(deutsch, typed));
    }

    @Test
    void aLinkPutsItsNumbersIntoTheBoxesTheWayThePageWritesThem() {
        Map<String, String> texts = with(OWN, "entry", "64000.5", "maintenanceRate", "0.00625", "closeFeeRate", "0.05%", "callAt", "1.5");
        Inputs boxes = Sheet.open(deutsch.find("margin-call").orElseThrow(), texts).inputs();
        assertEquals(List.of("64000,5", "0,625%", "0,05%", "1,5", "3000"),
                Stream.of("entry", "maintenanceRate", "closeFeeRate", "callAt", "collateral").map(name -> boxes.input(name).typed()).toList());
        Inputs tiers = Sheet.open(deutsch.find("margin-call").orElseThrow(), with(OWN, "tiers", "0:0.4%,50000:0.5%")).inputs();
        assertEquals("0:0,4%; 50000:0,5%", tiers.input("tiers").typed());
    }

    @Test
    void tiersStandInALinkWithPlainNumbersWhateverWayTheyWereTyped() {
        for (Calculators calculators : List.of(english, deutsch)) {
            Inputs inputs = Sheet.fill(calculators.find("margin-call").orElseThrow(),
                    with(OWN, "tiers", "0:0,4%; 50 000:0,50%"), Written.IN_FORM).inputs();
            assertEquals("0:0.4%,50000:0.5%", inputs.input("tiers").value().orElseThrow());
            assertEquals("0:0,4%; 50 000:0,50%", inputs.input("tiers").typed(), "the text is kept as typed");
        }
    }

    static List<CalculatorCases.Case> examples() {
        return CalculatorCases.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theBoxesOfAnExampleLeadBackToItsLinkInEveryLanguage(CalculatorCases.Case example) {
        leadsBack(example.calculator().name(), example.texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"&entry=64000.5", "&entry=64.125", "&leverage=1.5", "&price=59999.999", "&added=-0.125", "&maintenanceRate=0.0125",
        "&maintenanceRate=0.01125", "&tiers=0:0.4%,50000:0.5%,600000.125:0.65%", "&tiers=0:0.004", "&callAt=1.125", "&quantity=0.001"})
    void theBoxesOfALinkWithFractionsLeadBackToItInEveryLanguage(String more) {
        Map<String, String> texts = new LinkedHashMap<>(CalculatorCases.texts(OWN));
        texts.putAll(CalculatorCases.texts((more + (more.contains("aintenanceRate") || more.contains("tiers") ? "" : "&maintenanceRate=0.01"))
                .substring(1).replace("%", "%25")));
        leadsBack("margin-call", texts);
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageWithItsNumbers() {
        assertEquals("Hier fehlt etwas: Einstiegskurs", wrong(deutsch, with(HELD, "entry", "")));
        assertEquals("Einstiegskurs muss eine Zahl sein wie 64000,5", wrong(deutsch, with(HELD, "entry", "viel")));
        assertEquals("Leverage muss zwischen 0,1 und 1\u202F000 liegen", wrong(deutsch, with(HELD, "leverage", "0,01")));
        assertEquals("Long oder Short wählen", wrong(deutsch, with(HELD, "side", "")));
        assertEquals("Choose long or short", wrong(english, with(HELD, "side", "")));
        assertEquals("Enter the entry price", wrong(english, with(HELD, "entry", "")));
    }

    @Test
    void aUnitMayStandInTheBoxAsWellAsBesideIt() {
        Calculator time = deutsch.find("time").orElseThrow();
        assertEquals("8.5", Sheet.fill(time, with(HELD, "notice", "8,5 Stunden"), Written.IN_FORM).inputs().input("notice").value().orElseThrow());
        assertEquals("9", Sheet.fill(english.find("time").orElseThrow(), with(HELD, "notice", "9 hours"), Written.IN_FORM)
                .inputs().input("notice").value().orElseThrow());
    }

    private static void leadsBack(String name, Map<String, String> link) {
        for (Calculators calculators : List.of(english, deutsch)) {
            Calculator calculator = calculators.find(name).orElseThrow();
            Sheet opened = Sheet.open(calculator, link);
            assertTrue(opened.answer().isPresent(), () -> opened.troubles().toString());
            Map<String, String> boxes = new LinkedHashMap<>();
            opened.inputs().all().forEach(input -> boxes.put(input.field().name(), input.typed()));
            assertEquals(opened.query(), Sheet.fill(calculator, boxes, Written.IN_FORM).query(), calculator.speech().language().getLanguage());
        }
    }

    private static Calculators calculators(Speech speech) throws IOException {
        Path content = Path.of("content");
        return Calculators.of(new World(RuleBooks.load(content, speech), Tapes.load(content, speech.language()), List.of(), Map.of(), speech));
    }

    private static Input entry(Calculators calculators, String typed, Written written) {
        return Sheet.fill(calculators.find("margin-call").orElseThrow(), with(HELD, "entry", typed), written).inputs().input("entry");
    }

    private static Echo echo(Calculators calculators, String typed) {
        Sheet sheet = Sheet.fill(calculators.find("margin-call").orElseThrow(), with(HELD, "entry", typed), Written.IN_FORM);
        String label = sheet.inputs().input("entry").field().label();
        Echo echo = sheet.answer().orElseThrow().echo().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
        return new Echo(echo.label(), Asking.plain(echo.value()), echo.remark());
    }

    private static String wrong(Calculators calculators, Map<String, String> texts) {
        return Sheet.fill(calculators.find("margin-call").orElseThrow(), texts, Written.IN_FORM).troubles().get(0).message();
    }

    private static Map<String, String> with(String query, String... more) {
        Map<String, String> texts = new LinkedHashMap<>(CalculatorCases.texts(query));
        for (int i = 0; i < more.length; i += 2) {
            texts.put(more[i], more[i + 1]);
        }
        return texts;
    }
}
