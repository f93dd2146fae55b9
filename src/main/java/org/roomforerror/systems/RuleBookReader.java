package org.roomforerror.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.margin.Gauge;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.Terms;
import org.roomforerror.margin.Tick;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one rule book; everything that is wrong with it is collected, with its line. */
final class RuleBookReader {

    private static final Set<String> FIELDS = Set.of("name", "order", "kind", "version", "asOf", "read", "source", "note", "quote", "asset",
        "actsOn", "tick", "gauge", "rules", "stages", "cure", "leftOut");

    private final String id;
    private final Problems problems;

    RuleBookReader(String file) {
        this.id = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        this.problems = new Problems(file);
    }

    List<RuleBookProblem> problems() {
        return problems.found();
    }

    /** The rule book; empty if anything is wrong with it. */
    Optional<RuleBook> read(String yaml) {
        Optional<RuleBook> book = compose(yaml).flatMap(node -> book(Field.root(problems, node)));
        return problems.found().isEmpty() ? book : Optional.empty();
    }

    private Optional<Node> compose(String yaml) {
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
        Field source = file.group("source");
        source.only(Set.of("title", "url"));
        Optional<Kind> kind = file.word("kind", "the id of a kind of system", Kind::of);
        Optional<Gauge> gauge = file.word("gauge", "the id of a gauge", Gauge::of);
        if (kind.isEmpty() || gauge.isEmpty()) {
            return Optional.empty();
        }
        Tick tick = file.maybeNumber("tick").filter(step -> step.signum() > 0).map(Tick::of).orElse(Tick.NONE);
        RulesReader rules = new RulesReader(kind.get(), file.group("rules"));
        StagesReader reader = new StagesReader(gauge.get(), rules.unit());
        List<StageWords> words = reader.read(file);
        List<Stage> stages = words.stream().flatMap(stage -> stage.stage().stream()).toList();
        Optional<MarginSystem> system = rules.system(new Terms(stages, tick, gauge.get()));
        int order = file.number("order").intValue();
        return system.map(found -> new RuleBook(id, file.text("name"), file.text("version"), file.maybeDate("asOf"), file.date("read"),
            new Source(source.text("title"), source.text("url")), file.maybeText("note").orElse(""), file.text("quote"), file.text("asset"),
            file.text("actsOn"), found, words, file.maybeGroup("cure").map(reader::cure), leftOut(file), order));
    }

    private static List<LeftOut> leftOut(Field file) {
        List<LeftOut> all = new ArrayList<>();
        for (Field item : file.list("leftOut")) {
            item.only(Set.of("what", "direction"));
            String what = item.text("what");
            item.word("direction", "nearer, farther or either", LeftOut.Direction::of)
                .ifPresent(direction -> all.add(new LeftOut(what, direction)));
        }
        return all;
    }
}
