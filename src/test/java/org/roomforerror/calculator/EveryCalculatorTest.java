package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
            for (String text : NONSENSE) {
                Sheet sheet = open(example, example.with(field.name(), text));
                String about = field.name() + "=" + text.substring(0, Math.min(20, text.length()));
                assertEquals(List.of(field.name()), sheet.troubles().stream().map(Trouble::field).toList(), about);
                assertTrue(text.startsWith(sheet.inputs().input(field.name()).typed()), about);
                assertTrue(sheet.troubles().get(0).message().startsWith(named(field)), sheet.troubles().get(0).message());
            }
        }
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
    void messagesAreCalm(CalculatorCases.Case example) {
        for (Field field : numbers(example)) {
            for (String text : List.of("", "abc", "1e400", "5%", "-5")) {
                open(example, example.with(field.name(), text)).troubles().forEach(trouble ->
                        assertFalse(trouble.message().matches("(?i).*(please|invalid|oops|error|!).*"), trouble.message()));
            }
        }
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
