package org.roomforerror.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roomforerror.margin.Gauge;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.Terms;
import org.roomforerror.margin.Tick;
import org.roomforerror.words.Speech;
import org.roomforerror.writing.ContentProblem;
import org.roomforerror.writing.Problems;
import org.roomforerror.writing.Yaml;

/** Reads one rule book in one language; everything that is wrong with its files is collected, with the line. */
final class RuleBookReader {

    private static final Set<String> FIELDS = Set.of("name", "order", "kind", "version", "asOf", "read", "source", "note", "quote", "asset",
        "actsOn", "tick", "gauge", "rules", "stages", "cure", "carry", "leftOut");
    /** What the file of another language may hold: the words. */
    private static final Set<String> WORDS = Set.of("name", "source", "note", "actsOn", "stages", "cure", "carry", "leftOut");

    private final String file;
    private final String translated;
    private final Speech speech;
    private final Problems problems = new Problems();
    private final Problems inTranslation = new Problems();
    private Optional<Field> translation = Optional.empty();

    /**
     * @param file       by which problems name the book's own file
     * @param translated by which they name the file of the language
     */
    RuleBookReader(String file, String translated, Speech speech) {
        this.file = file;
        this.translated = translated;
        this.speech = speech;
    }

    List<ContentProblem> problems() {
        return Stream.concat(problems.all().stream(), inTranslation.all().stream()).toList();
    }

    /** Takes the words of another language; call it before {@link #read}. */
    void translate(String yaml) {
        translation = root(translated, yaml, inTranslation);
        translation.ifPresent(words -> words.only(WORDS));
    }

    /** The rule book; empty if anything is wrong with it. */
    Optional<RuleBook> read(String yaml) {
        Optional<RuleBook> book = root(file, yaml, problems).flatMap(this::book);
        return problems.all().isEmpty() ? book : Optional.empty();
    }

    private static Optional<Field> root(String file, String yaml, Problems problems) {
        if (yaml.isBlank()) {
            problems.add(file, 1, "the file is empty");
        }
        return Yaml.read(file, yaml, 1, problems).map(node -> Field.root(file, problems, node));
    }

    private Optional<RuleBook> book(Field book) {
        book.only(FIELDS);
        book.group("source").only(Set.of("title", "url"));
        Optional<Kind> kind = book.word("kind", "the id of a kind of system", Kind::of);
        Optional<Gauge> gauge = book.word("gauge", "the id of a gauge", Gauge::of);
        if (kind.isEmpty() || gauge.isEmpty()) {
            return Optional.empty();
        }
        Worded words = new Worded(book, translation);
        Tick tick = book.maybeNumber("tick").filter(step -> step.signum() > 0).map(Tick::of).orElse(Tick.NONE);
        RulesReader rules = new RulesReader(kind.get(), book.group("rules"));
        StagesReader reader = new StagesReader(gauge.get(), rules.unit(), speech);
        List<StageWords> stageWords = reader.read(words);
        List<Stage> stages = stageWords.stream().flatMap(stage -> stage.stage().stream()).toList();
        Optional<MarginSystem> system = rules.system(new Terms(stages, tick, gauge.get()));
        int order = book.number("order").intValue();
        return system.map(found -> new RuleBook(id(), words.text("name"), book.text("version"), book.maybeDate("asOf"), book.date("read"),
            new Source(words.group("source").text("title"), book.group("source").text("url")), words.maybeText("note").orElse(""),
            book.text("quote"), book.text("asset"), words.text("actsOn"), found, stageWords,
            book.has("cure") ? Optional.of(reader.cure(words.group("cure"))) : Optional.empty(), new CarryReader(kind.get()).read(words),
            leftOut(words), rules.limits(), order,
            translation.isPresent() ? speech.language() : Locale.ENGLISH, speech));
    }

    private String id() {
        return file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    private static List<LeftOut> leftOut(Worded words) {
        List<LeftOut> all = new ArrayList<>();
        for (Worded item : words.list("leftOut")) {
            item.only(Set.of("what", "direction", "carry"), Set.of("what"));
            String what = item.text("what");
            boolean carry = item.file().maybeText("carry").filter("true"::equals).isPresent();
            item.file().word("direction", "nearer, farther, either, less or more-or-less", LeftOut.Direction::of)
                .ifPresent(direction -> all.add(new LeftOut(what, direction, carry)));
        }
        return all;
    }
}
