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
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one rule book in one language; everything that is wrong with its files is collected, with the line. */
final class RuleBookReader {

    private static final Set<String> FIELDS = Set.of("name", "order", "kind", "version", "asOf", "read", "source", "note", "quote", "asset",
        "actsOn", "tick", "gauge", "rules", "stages", "cure", "carry", "leftOut");
    /** What the file of another language may hold: the words. */
    private static final Set<String> WORDS = Set.of("name", "source", "note", "actsOn", "stages", "cure", "carry", "leftOut");

    private final String id;
    private final Speech speech;
    private final Problems problems;
    private final Problems inTranslation;
    private Optional<Field> translation = Optional.empty();

    /**
     * @param file        by which problems name the book's own file
     * @param translation by which they name the file of the language
     */
    RuleBookReader(String file, String translation, Speech speech) {
        this.id = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        this.speech = speech;
        this.problems = new Problems(file);
        this.inTranslation = new Problems(translation);
    }

    List<RuleBookProblem> problems() {
        return Stream.concat(problems.found().stream(), inTranslation.found().stream()).toList();
    }

    /** Takes the words of another language; call it before {@link #read}. */
    void translate(String yaml) {
        translation = compose(yaml, inTranslation).map(node -> Field.root(inTranslation, node));
        translation.ifPresent(file -> file.only(WORDS));
    }

    /** The rule book; empty if anything is wrong with it. */
    Optional<RuleBook> read(String yaml) {
        Optional<RuleBook> book = compose(yaml, problems).flatMap(node -> book(Field.root(problems, node)));
        return problems.found().isEmpty() ? book : Optional.empty();
    }

    private static Optional<Node> compose(String yaml, Problems problems) {
        try {
            Optional<Node> node = new Compose(LoadSettings.builder().setUseMarks(true).build()).composeString(yaml);
            if (node.isEmpty()) {
                problems.add(1, "the file is empty");
            }
            return node;
        } catch (MarkedYamlEngineException notYaml) {
            problems.add(notYaml.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), "is not YAML: " + notYaml.getProblem());
        } catch (YamlEngineException notYaml) {
            problems.add(1, "is not YAML: " + notYaml.getMessage());
        }
        return Optional.empty();
    }

    private Optional<RuleBook> book(Field file) {
        file.only(FIELDS);
        file.group("source").only(Set.of("title", "url"));
        Optional<Kind> kind = file.word("kind", "the id of a kind of system", Kind::of);
        Optional<Gauge> gauge = file.word("gauge", "the id of a gauge", Gauge::of);
        if (kind.isEmpty() || gauge.isEmpty()) {
            return Optional.empty();
        }
        Worded words = new Worded(file, translation);
        Tick tick = file.maybeNumber("tick").filter(step -> step.signum() > 0).map(Tick::of).orElse(Tick.NONE);
        RulesReader rules = new RulesReader(kind.get(), file.group("rules"));
        StagesReader reader = new StagesReader(gauge.get(), rules.unit(), speech);
        List<StageWords> stageWords = reader.read(words);
        List<Stage> stages = stageWords.stream().flatMap(stage -> stage.stage().stream()).toList();
        Optional<MarginSystem> system = rules.system(new Terms(stages, tick, gauge.get()));
        int order = file.number("order").intValue();
        return system.map(found -> new RuleBook(id, words.text("name"), file.text("version"), file.maybeDate("asOf"), file.date("read"),
            new Source(words.group("source").text("title"), file.group("source").text("url")), words.maybeText("note").orElse(""),
            file.text("quote"), file.text("asset"), words.text("actsOn"), found, stageWords,
            file.has("cure") ? Optional.of(reader.cure(words.group("cure"))) : Optional.empty(), new CarryReader(kind.get()).read(words),
            leftOut(words), rules.limits(), order,
            translation.isPresent() ? speech.language() : Locale.ENGLISH, speech));
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
