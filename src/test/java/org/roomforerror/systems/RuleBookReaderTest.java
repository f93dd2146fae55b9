package org.roomforerror.systems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.words.InEnglish;
import org.roomforerror.writing.ContentProblem;

/** A rule book that is wrong is refused, and all that is wrong with it is said with its line. */
class RuleBookReaderTest {

    private static final Position TEN = Position.leveraged(Side.LONG, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN);
    private static final String SOUND = """
        name: A venue
        order: 1
        kind: linear-futures
        version: "1"
        read: 2026-11-22
        source: {title: A page, url: "https://example.org"}
        quote: USDT
        asset: BTC
        actsOn: mark price
        gauge: margin-ratio
        rules:
          tiers:
            - {floor: 0, rate: 0.4%}
            - {floor: 50000, rate: 0.5%, amount: 50}
        stages:
          - {stage: margin-call, at: 80%, then: you are asked}
          - {stage: liquidation, at: 100%, then: closed}
        """;

    @Test
    void aSoundRuleBookIsRead() {
        RuleBook book = reader().read(SOUND).orElseThrow();
        assertEquals("venue", book.id());
        assertEquals("1.25", book.system().lines(book.system().stages().get(0), TEN).demand()
            .at(BigDecimal.ONE).divide(book.system().requirement(TEN).at(BigDecimal.ONE)).toPlainString());
    }

    @Test
    void whatItCostsToStayIsReadAndOtherwiseUsual() {
        assertEquals(Carry.usual(org.roomforerror.margin.Kind.LINEAR_FUTURES), reader().read(SOUND).orElseThrow().carry());
        String stated = SOUND + """
            carry:
              cost: rollover
              rate: 0.02%
              opening: true
              source: {title: A fee page, url: "https://example.org/fees"}
              read: 2026-11-25
            """;
        Carry carry = reader().read(stated).orElseThrow().carry();
        assertEquals("rollover 0.0002 4 true", carry.cost().id() + " " + carry.rate().orElseThrow() + " " + carry.hours() + " " + carry.opening());
        assertEquals(List.of("systems/venue.yaml:19 carry.read: is missing"), problems(stated.replace("  read: 2026-11-25\n", "")));
        assertEquals(List.of("systems/venue.yaml:19 carry.cost: must be funding, interest, rollover or none, but is 'rent'"),
            problems(stated.replace("rollover", "rent")));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        String wrong = SOUND.replace("read: 2026-11-22", "read: yesterday").replace("quote: USDT\n", "").replace("name:", "nam:");
        assertEquals(List.of(
            "systems/venue.yaml:1 nam: there is no such field here",
            "systems/venue.yaml:1 name: is missing",
            "systems/venue.yaml:1 quote: is missing",
            "systems/venue.yaml:5 read: must be a date like 2026-11-22, but is 'yesterday'"), problems(wrong));
    }

    @Test
    void anAmountThatDoesNotFollowFromItsTableIsRefused() {
        assertEquals(List.of("systems/venue.yaml:14 rules.tiers[2]: amount is 75, but floors and rates give 50"),
            problems(SOUND.replace("amount: 50}", "amount: 75}")));
    }

    @Test
    void floorsThatFallAreRefused() {
        assertEquals(List.of("systems/venue.yaml:12 rules: rates must not fall, but tier 2 has 0.001"),
            problems(SOUND.replace("rate: 0.5%, amount: 50", "rate: 0.1%")));
    }

    @Test
    void aStageNeedsAThresholdOrWordsThatThereIsNone() {
        assertEquals(List.of("systems/venue.yaml:16 stages[1]: needs 'at', 'multiple' or 'ofInitialMargin' with a number above zero, or 'none' with words"),
            problems(SOUND.replace("at: 80%, ", "")));
        assertEquals(List.of("systems/venue.yaml:16 stages[1].stage: must be warning, margin-call or liquidation, but is 'bankruptcy'"),
            problems(SOUND.replace("stage: margin-call", "stage: bankruptcy")));
        assertEquals(List.of("systems/venue.yaml:1 a rule book needs at least one stage"),
            problems(SOUND.substring(0, SOUND.indexOf("stages:"))));
    }

    @Test
    void aKindAndAGaugeHaveToBeKnown() {
        assertEquals(List.of("systems/venue.yaml:3 kind: must be the id of a kind of system, but is 'options'",
            "systems/venue.yaml:10 gauge: must be the id of a gauge, but is 'mood'"),
            problems(SOUND.replace("linear-futures", "options").replace("margin-ratio", "mood")));
    }

    @Test
    void aNumberHasToBeANumber() {
        assertEquals(List.of("systems/venue.yaml:13 rules.tiers[1].rate: must be a number like 0.005 or 0.5%, but is 'low'"),
            problems(SOUND.replace("rate: 0.4%", "rate: low")));
    }

    @Test
    void whatIsNotYamlIsRefused() {
        assertTrue(problems("name: [a").get(0).startsWith("systems/venue.yaml:1 this is not YAML"));
        assertEquals(List.of("systems/venue.yaml:1 the file is empty"), problems(""));
    }

    @Test
    void wrongShapesAreNamed() {
        assertEquals(List.of("systems/venue.yaml:6 source.title: is missing", "systems/venue.yaml:6 source.url: is missing",
            "systems/venue.yaml:6 source: must be a group of fields"),
            problems(SOUND.replace("{title: A page, url: \"https://example.org\"}", "a page")));
        assertEquals(List.of("systems/venue.yaml:18 leftOut: must be a list"), problems(SOUND + "leftOut: nothing\n"));
        assertEquals(List.of("systems/venue.yaml:19 leftOut[1].direction: must be nearer, farther, either, less or more-or-less, but is 'up'"),
            problems(SOUND + "leftOut:\n  - {what: fees, direction: up}\n"));
    }

    @Test
    void oneWrongFileDoesNotHideTheOthers(@TempDir Path content) throws IOException {
        Files.createDirectory(content.resolve("systems"));
        Files.writeString(content.resolve("systems/good.yaml"), SOUND);
        Files.writeString(content.resolve("systems/bad.yaml"), SOUND.replace("kind: linear-futures\n", ""));
        RuleBooks books = RuleBooks.load(content, InEnglish.SPEECH);
        assertEquals(List.of("good"), books.all().stream().map(RuleBook::id).toList());
        assertEquals(List.of("systems/bad.yaml:1 kind: is missing"), books.problems().stream().map(ContentProblem::toString).toList());
        assertTrue(books.find("bad").isEmpty());
    }

    @Test
    void everyKindCanBeWritten() {
        Stream.of("kind: spot-margin|gauge: margin-level|rules: {}|at: 1.3", "kind: used-margin|gauge: used-margin-level|rules: {}|at: 80%",
            "kind: loan|gauge: collateral-ratio|rules: {}|at: 150%", "kind: lending-pool|gauge: health-factor|rules: {threshold: 80%}|at: 1",
            "kind: securities|gauge: equity-ratio|rules: {rate: 25%, shortRate: 30%}|at: 30%",
            "kind: linear-futures|gauge: margin-ratio|rules: {rate: 1%, step: 0.00005}|at: 1",
            "kind: linear-futures|gauge: margin-ratio|rules: {basis: entry, rate: 1%, amount: 3, closeFee: 0.05%}|ofInitialMargin: 80%",
            "kind: linear-futures|gauge: balance-ratio|rules: {maintenancePerUnit: 5, initialPerUnit: 6}|at: 1").forEach(line -> {
                String[] parts = line.split("\\|");
                String head = SOUND.substring(0, SOUND.indexOf("rules:")).replace("kind: linear-futures", parts[0]).replace("gauge: margin-ratio", parts[1]);
                String yaml = head + parts[2] + "\nstages:\n  - {stage: margin-call, " + parts[3] + ", then: called}\ncure: {at: 1.5, bonus: 5%, says: back}\n";
                assertEquals(List.of(), problems(yaml), line);
            });
    }

    private static RuleBookReader reader() {
        return new RuleBookReader("systems/venue.yaml", "de/systems/venue.yaml", InEnglish.SPEECH);
    }

    private static List<String> problems(String yaml) {
        RuleBookReader reader = reader();
        assertTrue(reader.read(yaml).isEmpty() || reader.problems().isEmpty());
        return reader.problems().stream().map(ContentProblem::toString).toList();
    }
}
