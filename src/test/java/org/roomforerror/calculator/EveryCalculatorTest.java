package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roomforerror.systems.RuleBook;

class EveryCalculatorTest {

    private static final List<String> NONSENSE = List.of("abc", "1e400", "-1e400", "\u0663", "9".repeat(5000), "<script>", "0x10", "1.2.3");

    static List<CalculatorCases.Case> examples() {
        return CalculatorCases.examples();
    }

    static List<CalculatorCases.Case> firsts() {
        return CalculatorCases.firsts();
    }

    @Test
    void thereAreTenAndTheirNamesDiffer() {
        assertEquals(10, CalculatorCases.ALL.all().stream().map(Calculator::name).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAnswered(CalculatorCases.Case example) {
        Sheet sheet = open(example, example.texts());
        assertEquals(List.of(), sheet.troubles());
        assertTrue(sheet.answer().isPresent());
        assertFalse(sheet.answer().get().headline().text().isBlank());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thePermalinkOfEveryExampleRoundTrips(CalculatorCases.Case example) {
        Sheet sheet = open(example, example.texts());
        Sheet again = open(example, CalculatorCases.texts(sheet.query()));
        assertEquals(sheet.query(), again.query());
        assertEquals(sheet.answer().orElseThrow().data(), again.answer().orElseThrow().data());
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void aFieldThatIsNoNumberIsAskedForAgainAndTheRestIsKept(CalculatorCases.Case example) {
        for (Field field : numbers(example)) {
            Set<String> beside = fields(example.calculator().misfits(open(example, example.with(field.name(), "1")).inputs()));
            beside.add(field.name());
            for (String text : NONSENSE) {
                Sheet sheet = open(example, example.with(field.name(), text));
                String about = field.name() + "=" + text.substring(0, Math.min(20, text.length()));
                assertTrue(beside.containsAll(fields(sheet.troubles())), about + " blames only itself, and what it needs beside it: " + sheet.troubles());
                Trouble trouble = sheet.troubles().stream().filter(one -> one.field().equals(field.name())).findFirst().orElseThrow();
                assertTrue(text.startsWith(sheet.inputs().input(field.name()).typed()), about);
                assertTrue(trouble.message().startsWith(named(field)), trouble.message());
            }
        }
    }

    /** Whoever has mended what a form names is not told of more. */
    @ParameterizedTest
    @MethodSource("firsts")
    void anEmptyFormNamesEverythingAtOnceInEverySystem(CalculatorCases.Case example) {
        for (String system : systems(example)) {
            Map<String, String> texts = example.with("system", system);
            Sheet blank = Sheet.fill(example.calculator(), Map.of("system", system), Written.IN_FORM);
            Set<String> named = fields(blank.troubles());
            for (Trouble trouble : blank.troubles()) {
                Field field = blank.inputs().input(trouble.field()).field();
                texts.put(field.name(), texts.getOrDefault(field.name(), field.kind().isChoice() ? field.choices().get(0).value() : "1"));
            }
            texts.keySet().removeIf(name -> !name.equals("system") && !named.contains(name));
            Set<String> left = fields(Sheet.fill(example.calculator(), texts, Written.IN_FORM).troubles());
            left.removeAll(named);
            assertEquals(Set.of(), left, system + " asks for more only after " + named);
        }
    }

    @Test
    void whatIsBrokenAndWhatDoesNotFitAreToldInOneGo() {
        assertEquals(List.of("entry", "collateral", "leverage"), told("margin-call", "system=isolated-futures&side=long&entry=many"));
        assertEquals(List.of("system", "side", "entry", "collateral", "leverage"), told("margin-call", "quantity="));
        assertEquals(List.of("quantity", "debt", "entry"), told("loan", "system=loan&entry=x"));
        assertEquals(List.of("side", "entry", "collateral", "leverage"), told("margin-call", "system=kraken-spot&quantity=1"));
        assertEquals(List.of("entry", "leverage", "maintenanceRate"), told("margin-call", "system=own&kind=linear-futures&side=long&entry=x&collateral=10"));
        assertEquals(List.of("leverage", "add"), told("top-up", "system=isolated-futures&side=long&entry=60000&collateral=1000&price=55000"));
        assertEquals(List.of("entry", "behind"), told("restore", "system=binance-usdm-btc&side=long&collateral=1000&leverage=10&price=54300&behind=warning"));
        assertEquals(List.of("entry", "volatility", "jumps"), told("time",
                "system=isolated-futures&side=long&collateral=1000&leverage=10&volatility=1&tape=2020-03-12-btc&jumps=10000&horizon=87660"));
        assertEquals(List.of("leverage", "hour", "step"), told("replay", "system=isolated-futures&side=long&collateral=1000&tape=2020-03-12-btc&hour=noon&step=1.5"));
        assertEquals(List.of("leverage", "guess"), told("leverage", "system=isolated-futures&side=long&entry=60000&collateral=1000&guess=x"));
        assertEquals(List.of("collateral", "quantity1", "side1", "entry2", "side2"), told("account", "system=isolated-futures&quantity1=x&entry1=60000&quantity2=1"));
        assertEquals(List.of("repay", "until"), told("top-up", "system=loan&entry=60000&quantity=1&debt=35000&price=55000&repay=40000&until=56000"));
    }

    /** A field that is filled in and cannot be read is not missing: nobody is asked for the other one instead. */
    @Test
    void whatCannotBeReadIsNotTakenForMissing() {
        assertEquals(List.of("quantity"), told("margin-call", "system=isolated-futures&side=long&entry=60000&collateral=1000&quantity=x"));
        assertEquals(List.of("leverage"), told("margin-call", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=x"));
        assertEquals(List.of("quantity"), told("loan", "system=loan&entry=60000&quantity=x&debt=30000"));
        assertEquals(List.of("tiers"), told("margin-call", "system=own&kind=linear-futures&side=long&entry=60000&collateral=1000&leverage=10&tiers=x"));
        assertEquals(List.of("add"), told("top-up", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&add=x"));
        assertEquals(List.of("loanToValue"), told("replay", "system=loan&quantity=1&loanToValue=x&tape=2020-03-12-btc"));
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void anEmptyFormNamesWhatIsMissingAndNeverFails(CalculatorCases.Case example) {
        Sheet sheet = Sheet.fill(example.calculator(), Map.of(), Written.IN_FORM);
        assertFalse(sheet.troubles().isEmpty());
        sheet.troubles().forEach(trouble -> assertTrue(trouble.message().matches("(Enter|Choose) .*|First position: (enter|choose) .*"), trouble.message()));
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void everySystemGivesAnAnswerOrSaysWhatIsMissing(CalculatorCases.Case example) {
        for (RuleBook book : CalculatorCases.WORLD.systems().all()) {
            Sheet sheet = open(example, example.with("system", book.id()));
            assertTrue(sheet.answer().isPresent() || !sheet.troubles().isEmpty(), book.id());
        }
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void aGuessIsHeldAgainstTheTruthFromBothSides(CalculatorCases.Case example) {
        Map<String, String> texts = example.with("guess", "0.01");
        if (example.calculator().name().equals("leverage")) {
            texts.put("leverage", "10");
        }
        String much = Map.of("margin-call", "59000", "loan", "59000", "top-up", "54000", "funding", "900").getOrDefault(example.calculator().name(), "90");
        List<String> verdicts = new ArrayList<>();
        for (String guess : List.of("0.01", much)) {
            texts.put("guess", guess);
            verdicts.addAll(open(example, texts).answer().orElseThrow().parts().stream().filter(Part.Guess.class::isInstance)
                    .map(part -> ((Part.Guess) part).verdict().text().replaceAll("[^A-Za-z]+", " ")).toList());
        }
        assertEquals(2, verdicts.size(), verdicts.toString());
        assertEquals(2, verdicts.stream().distinct().count(), "too low and too high are told apart: " + verdicts);
        texts.put("guess", "a lot");
        assertTrue(fields(open(example, texts).troubles()).contains("guess"));
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void messagesAreCalm(CalculatorCases.Case example) {
        for (Field field : numbers(example)) {
            for (String text : List.of("", "abc", "1e400", "5%", "-5")) {
                open(example, example.with(field.name(), text)).troubles().forEach(trouble ->
                        assertFalse(trouble.message().matches("(?i).*(please|invalid|oops|error|!).*"), trouble.message()));
            }
        }
    }

    private static Set<String> fields(List<Trouble> troubles) {
        return troubles.stream().map(Trouble::field).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> told(String calculator, String query) {
        return Asking.sheet(calculator, query).troubles().stream().map(Trouble::field).toList();
    }

    /** The systems on offer, and rules of one's own where they are. */
    private static List<String> systems(CalculatorCases.Case example) {
        return example.calculator().groups(Map.of()).stream().flatMap(group -> group.fields().stream())
                .filter(field -> field.name().equals("system")).flatMap(field -> field.choices().stream()).map(Choice::value)
                .filter(system -> !system.equals("own")).toList();
    }

    /** Where there are several alike, a message names which of them it is about. */
    private static String named(Field field) {
        return field.part().isEmpty() ? field.label() : field.part() + ": " + field.label().substring(0, 1).toLowerCase() + field.label().substring(1);
    }

    private static List<Field> numbers(CalculatorCases.Case example) {
        return example.calculator().groups(example.texts()).stream().flatMap(group -> group.fields().stream())
                .filter(field -> field.kind().isNumber()).toList();
    }

    private static Sheet open(CalculatorCases.Case example, Map<String, String> texts) {
        return Sheet.fill(example.calculator(), texts, Written.IN_LINK);
    }
}
