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
import org.roomforerror.systems.Source;
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
        "account?system=cme-bitcoin&collateral=40000&asset1=BTC&quantity1=3&entry1=60000&side1=long&shock=-0.5",
        "account?system=cme-bitcoin&collateral=40000&asset1=BTC&quantity1=3&entry1=60000&side1=long&asset2=ETH&quantity2=1&entry2=3000&side2=long",
        "account?system=binance-usdm-btc&collateral=5000&quantity1=0.3&entry1=60000&side1=long&asset2=ETH&quantity2=2&entry2=3000&side2=short&guess=0.2",
        "account?system=isolated-futures&collateral=500&quantity1=0.3&entry1=60000&price1=58300&side1=long&shock=-0.001",
        "account?system=isolated-futures&collateral=500&quantity1=0.3&entry1=60000&price1=57000&side1=long",
        "account?system=own&maintenanceRate=0.01&collateral=5000&quantity1=0.3&entry1=60000&side1=long&quantity2=0.1&entry2=61000&side2=none",
        "loan?system=loan&entry=60000&quantity=1&debt=55000",
        "loan?system=loan&entry=60000&quantity=1&debt=61000&gap=0.1&guess=40000",
        "loan?system=lending-pool&side=short&entry=60000&collateral=10000&leverage=1.5",
        "loan?system=own&kind=loan&entry=60000&quantity=1&debt=0&callAt=0.7",
        "loan?system=coinbase-loan&entry=60000&quantity=1&debt=30000&target=0.3",
        "funding?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&price=45300",
        "funding?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=50&rate=0.001",
        "funding?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&rate=0&days=0.1",
        "funding?system=lending-pool&entry=50000&quantity=1&debt=39000",
        "funding?system=lending-pool&entry=50000&quantity=1&debt=0",
        "funding?system=kraken-spot&side=short&entry=50000&collateral=10000&leverage=3&guess=5",
        "funding?system=cme-bitcoin&side=long&entry=7700&collateral=20000&leverage=2&guess=5",
        "funding?system=dydx-v4-btc&side=short&entry=50000&collateral=1000&leverage=10&days=0.01",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&jumps=100&noticed=after",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&volatility=0.05&noticed=promised",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&price=45000",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&volatility=1&tape=2020-03-12-btc",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&rate=0.1&interval=0.1",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=1",
        "time?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10&volatility=20&noticed=now-and-then&guess=3",
        "time?system=loan&entry=60000&quantity=1&debt=30000&jumps=10000&horizon=87660",
        "replay?system=isolated-futures&side=long&collateral=1000&leverage=5&tape=2020-03-12-btc&step=35",
        "replay?system=isolated-futures&side=long&collateral=1000&leverage=5&tape=2020-03-12-btc&step=2.5",
        "replay?system=isolated-futures&side=long&collateral=1000&leverage=5&tape=2020-03-12-btc&hour=noon",
        "replay?system=loan&quantity=1&tape=2020-03-12-btc",
        "replay?system=loan&quantity=1&loanToValue=0.5&collateral=5&tape=2020-03-12-btc",
        "replay?system=lending-pool&side=short&quantity=1&tape=2020-03-12-btc",
        "replay?system=cme-bitcoin&side=long&collateral=1000&leverage=2&tape=2020-03-12-btc&guess=0",
        "replay?system=kraken-spot&side=short&collateral=1000&leverage=2&tape=2020-03-12-eth&step=900&guess=3",
        "replay?system=isolated-futures&side=long&collateral=1000&leverage=1&tape=2020-03-12-btc&guess=3",
        "margin-call?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&rules=2001-01-01",
        "margin-call?system=isolated-futures&side=long&entry=64.125&collateral=1000&leverage=10",
        "margin-call?system=isolated-futures&side=long&entry=64,000&collateral=1000&leverage=10",
        "margin-call?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=54300",
        "margin-call?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=53000",
        "margin-call?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&leverage=100",
        "margin-call?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&guess=50000",
        "margin-call?system=loan&entry=60000",
        "margin-call?system=loan&entry=60000&quantity=1",
        "margin-call?system=isolated-futures&side=long&entry=60000&collateral=1000",
        "margin-call?system=own&kind=linear-futures&side=long&entry=60000&collateral=3000&leverage=10&tiers=0:0.4%25;50000:0.5%25&basis=entry&warningAt=3",
        "margin-call?system=own&kind=linear-futures&side=long&entry=60000&collateral=3000&leverage=10&tiers=abc",
        "margin-call?system=own&kind=linear-futures&side=long&entry=60000&collateral=3000&leverage=10&tiers=0:1,0:2",
        "margin-call?system=own&kind=used-margin&side=long&entry=60000&collateral=3000&quantity=1&callAt=0.8",
        "margin-call?system=own&kind=inverse-futures&side=long&entry=60000&collateral=3000&leverage=10&maintenanceRate=0.01",
        "margin-call?system=own&kind=spot-margin&side=long&entry=60000&collateral=3000&leverage=10&callAt=1.3",
        "margin-call?system=own&kind=securities&side=long&entry=60000&collateral=3000&leverage=10&maintenanceRate=0.3",
        "margin-call?system=own&kind=lending-pool&side=short&entry=60000&quantity=1&debt=1",
        "leverage?system=isolated-futures&side=long&entry=60000",
        "leverage?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=1",
        "top-up?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10",
        "top-up?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=53000&added=1",
        "top-up?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&added=9000",
        "top-up?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&reduce=0.9",
        "top-up?system=loan&entry=60000&quantity=1&debt=30000&added=1",
        "restore?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=60000",
        "restore?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=40000",
        "restore?system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=54300&behind=liquidation",
        "restore?system=binance-usdm-btc&side=long&entry=60000&collateral=1000&leverage=10&price=54300&behind=warning",
        "restore?system=own&kind=loan&entry=60000&quantity=1&debt=30000&price=54300&warningAt=0.5",
        "systems?side=short&entry=60000&collateral=1000&leverage=3",
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
        words.add(book.carry().says());
        book.carry().source().map(Source::title).ifPresent(words::add);
        book.leftOut().stream().map(LeftOut::what).forEach(words::add);
        return words.stream();
    }

    private static Stream<String> said(Tape tape) {
        return Stream.of(tape.name(), tape.header().venue(), tape.header().market(), tape.header().price(), tape.header().rounding(),
                tape.header().asset(), tape.header().unit());
    }
}
