package org.roomforerror.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one file of questions about one misread. */
final class QuestionFile {

    private static final Set<String> FILE = Set.of("misread", "questions");
    private static final Set<String> QUESTION =
            Set.of("id", "kind", "stem", "case", "settledBy", "position", "key", "wrong", "parallel");
    private static final Set<String> KEY = Set.of("text", "why");
    private static final Set<String> WRONG = Set.of("text", "why", "misread");

    private final String name;
    private final List<Problem> problems;
    private final List<Question> questions = new ArrayList<>();

    private QuestionFile(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The questions of a file; whatever is wrong with it is added to the problems. */
    static List<Question> read(Path path, List<Problem> problems) {
        QuestionFile file = new QuestionFile("quiz/" + path.getFileName(), problems);
        try {
            file.read(Files.readString(path));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(new Problem(file.name, line, broken.getProblem()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.questions;
    }

    private void read(String yaml) {
        Optional<Node> root = new Compose(LoadSettings.builder().setLabel(name).build()).composeString(yaml);
        if (root.isEmpty()) {
            problems.add(new Problem(name, 1, "the file is empty"));
            return;
        }
        Entry file = new Entry(name, root.get(), problems);
        file.only(FILE);
        String misread = file.text("misread");
        file.entries("questions").forEach(entry -> question(misread, entry));
    }

    /** A question without an id or a key is reported and left out; every other fault leaves it in, so that more is found. */
    private void question(String misread, Entry entry) {
        entry.only(QUESTION);
        String id = entry.text("id");
        Kind kind = Kind.of(entry.text("kind")).orElseGet(() -> {
            entry.problem("'kind' must be concept, why, numbers or planted-mistake");
            return Kind.CONCEPT;
        });
        Entry key = entry.entry("key");
        key.only(KEY);
        List<Option> wrong = entry.entries("wrong").stream().map(option -> wrong(id, option)).toList();
        questions.add(new Question(id, misread, kind, entry.text("stem").strip(), entry.optional("case").map(String::strip),
                entry.text("settledBy"), positions(entry), Option.key(id, key.text("text"), key.text("why").strip()), wrong,
                entry.optional("parallel"), name, entry.line()));
    }

    private static Option wrong(String question, Entry option) {
        option.only(WRONG);
        return Option.wrong(question, option.text("text"), option.text("misread"), option.text("why").strip());
    }

    private static Map<String, PositionSpec> positions(Entry question) {
        Map<String, PositionSpec> specs = new LinkedHashMap<>();
        question.named("position").forEach((name, position) -> {
            Map<String, List<String>> choices = new LinkedHashMap<>(position.choices());
            Optional<String> from = Optional.ofNullable(choices.remove("from")).map(values -> values.get(0));
            if (from.isPresent() && !specs.containsKey(from.get())) {
                position.problem("'from: " + from.get() + "' must name a position above it");
            }
            specs.put(name, new PositionSpec(from, choices));
        });
        return specs;
    }
}
