package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roomforerror.content.Copies;
import org.roomforerror.figures.World;
import org.roomforerror.systems.Cure;
import org.roomforerror.systems.LeftOut;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Tape;
import org.roomforerror.words.Messages;

/**
 * A second language is files only: where every message of the catalogue is in Greek letters, no form and no answer has a word in
 * Latin letters left, but for what rule books and tapes say themselves.
 */
class EveryWordTranslatesTest {

    private static final Locale GREEK = Locale.forLanguageTag("el");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsLatin}(?![^{]*})");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");
    private static final Map<String, Boolean> SEEN = new HashMap<>();

    @TempDir
    private static Path content;

    private static Calculators calculators;
    private static Pattern ofBooksAndTapes;

    @BeforeAll
    static void translate() throws IOException {
        for (String folder : List.of("messages", "systems", "tapes")) {
            Copies.of(Path.of("content", folder), content.resolve(folder));
        }
        Properties greek = new Properties();
        Messages.load(content, Locale.ENGLISH).all().forEach((key, message) -> greek.setProperty(key, LETTERS.matcher(message).replaceAll("ω")));
        try (Writer file = Files.newBufferedWriter(Files.createDirectories(content.resolve("el/messages")).resolve("all.properties"))) {
            greek.store(file, null);
        }
        World world = World.load(content, GREEK);
        calculators = Calculators.of(world);
        ofBooksAndTapes = Pattern.compile(Stream.concat(world.systems().all().stream().flatMap(EveryWordTranslatesTest::said),
                world.tapes().all().stream().flatMap(EveryWordTranslatesTest::said))
                .filter(words -> !words.isEmpty()).distinct().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i)(?<!\\p{L})(", ")(?!\\p{L})")));
    }

    static List<CalculatorCases.Case> examples() {
        return CalculatorCases.examples();
    }

    static List<CalculatorCases.Case> firsts() {
        return CalculatorCases.firsts();
    }

    @Test
    void everyTitleAndEveryExampleIsGreek() {
        calculators.all().forEach(calculator -> assertEquals(Set.of(), latin(WordsShown.of(calculator)), calculator.name()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFormAndEveryAnswerIsGreek(CalculatorCases.Case example) {
        assertEquals(Set.of(), latin(WordsShown.of(sheet(example.calculator().name(), example.texts()))));
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void whatStandsBesideAFieldIsGreek(CalculatorCases.Case example) {
        for (String field : example.texts().keySet()) {
            for (String text : List.of("", "?", "-5", "5%", "\u0663", "9".repeat(50))) {
                assertEquals(Set.of(), latin(WordsShown.of(sheet(example.calculator().name(), example.with(field, text)))), field + "=" + text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void theAnswerIsGreekInEverySystemAndOnBothSides(CalculatorCases.Case example) {
        for (RuleBook book : CalculatorCases.WORLD.systems().all()) {
            for (String side : List.of("long", "short")) {
                Map<String, String> texts = example.with("system", book.id());
                texts.put("side", side);
                Set<String> asked = asked(example.calculator(), texts);
                texts.keySet().retainAll(asked);
                assertEquals(Set.of(), latin(WordsShown.of(sheet(example.calculator().name(), texts))), book.id() + " " + side);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "account?system=isolated-futures&collateral=100&side1=long&quantity1=0.3&entry1=60000",
        "account?system=isolated-futures&collateral=10000000&side1=long&quantity1=0.3&entry1=60000",
        "account?system=isolated-futures&collateral=5000&side1=short&quantity1=0.3&entry1=60000",
        "account?system=isolated-futures&collateral=5000&side1=long&quantity1=0.3",
        "loan?system=loan&entry=60000&quantity=1&debt=55000",
        "loan?system=coinbase-loan&entry=60000&quantity=1&debt=30000&target=0.3",
        "funding?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&price=45300",
        "funding?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=50&rate=0.001",
        "funding?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&rate=0&days=0.1",
        "funding?system=lending-pool&entry=50000&quantity=1&debt=39000",
        "funding?system=lending-pool&entry=50000&quantity=1&debt=0",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&jumps=100&noticed=after",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&volatility=0.05&noticed=promised",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&price=45000",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&volatility=1&tape=2020-03-12-btc",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&rate=0.1&interval=0.1",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=1",
        "replay?system=isolated-futures&side=long&collateral=1000&leverage=5&tape=2020-03-12-btc&step=35",
        "replay?system=isolated-futures&side=long&collateral=1000&leverage=5&tape=2020-03-12-btc&step=2.5",
        "replay?system=isolated-futures&side=long&collateral=1000&leverage=5&tape=2020-03-12-btc&hour=noon",
        "replay?system=loan&quantity=1&tape=2020-03-12-btc",
        "replay?system=lending-pool&side=long&collateral=1000&leverage=3&tape=2020-03-12-eth"})
    void whatSeldomHappensIsGreekToo(String query) {
        assertEquals(Set.of(), latin(WordsShown.of(sheet(query.replaceFirst("\\?.*", ""), CalculatorCases.texts(query.replaceFirst(".*\\?", ""))))));
    }

    /** What a form asks for; a parameter that it does not is named in the answer, and its name is the same in every language. */
    private static Set<String> asked(Calculator calculator, Map<String, String> texts) {
        return calculator.groups(texts).stream().flatMap(group -> group.fields().stream()).map(Field::name).collect(Collectors.toSet());
    }

    private static Sheet sheet(String calculator, Map<String, String> texts) {
        return Sheet.fill(calculators.find(calculator).orElseThrow(), texts, Written.IN_LINK);
    }

    /** The texts in which Latin words are left, when the words of rule books and tapes are taken away. */
    private static Set<String> latin(List<String> texts) {
        Set<String> left = new TreeSet<>();
        for (String text : texts) {
            if (SEEN.computeIfAbsent(text, words -> WORD.matcher(ofBooksAndTapes.matcher(words).replaceAll("")).find())) {
                left.add(text);
            }
        }
        return left;
    }

    private static Stream<String> said(RuleBook book) {
        List<String> words = new ArrayList<>(List.of(book.name(), book.note(), book.actsOn(), book.asset(), book.quote(), book.source().title(), book.version()));
        book.words().forEach(stage -> words.addAll(List.of(stage.at(), stage.who(), stage.how(), stage.time(), stage.then())));
        book.system().stages().forEach(stage -> words.add(stage.ownLabel()));
        book.cure().map(Cure::says).ifPresent(words::add);
        book.leftOut().stream().map(LeftOut::what).forEach(words::add);
        return words.stream();
    }

    private static Stream<String> said(Tape tape) {
        return Stream.of(tape.name(), tape.header().venue(), tape.header().market(), tape.header().price(), tape.header().rounding(),
                tape.header().asset(), tape.header().unit());
    }
}
