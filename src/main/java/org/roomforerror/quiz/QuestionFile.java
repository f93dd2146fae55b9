package org.roomforerror.quiz;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.roomforerror.writing.ContentFiles;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Problems;
import org.roomforerror.writing.Said;

/** Reads one file of questions about one misread. */
final class QuestionFile {

    private static final Set<String> FILE = Set.of("misread", "questions");
    private static final Set<String> QUESTION =
            Set.of("id", "kind", "stem", "case", "settledBy", "sentence", "position", "key", "wrong", "parallel");
    private static final Set<String> KEY = Set.of("text", "why", "step");
    private static final Set<String> WRONG = Set.of("text", "why", "misread", "step");
    private static final Set<String> GRID = Set.of("from", "to", "step");

    private final String name;
    private final Problems problems;

    private QuestionFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The questions of a file; whatever is wrong with it is added to the problems. */
    static List<Question> read(Path path, Problems problems) {
        QuestionFile file = new QuestionFile("quiz/" + path.getFileName(), problems);
        return file.questions(ContentFiles.text(path));
    }

    private List<Question> questions(String yaml) {
        Fields file = Fields.read(name, yaml, 1, problems);
        file.only(FILE);
        String misread = file.required("misread").text();
        return file.many("questions").stream().map(fields -> question(misread, fields)).toList();
    }

    private Question question(String misread, Fields fields) {
        fields.only(QUESTION);
        String id = fields.required("id").text();
        Said kind = fields.required("kind");
        Optional<Kind> known = Kind.of(kind.text());
        if (known.isEmpty()) {
            fields.problem(kind.line(), "'kind' should be concept, why, numbers or planted-mistake");
        }
        return new Question(id, Locale.ENGLISH, misread, known.orElse(Kind.CONCEPT), fields.required("stem").text(),
                optional(fields, "case"), grounds(fields), positions(fields), key(id, fields),
                fields.many("wrong").stream().map(option -> wrong(id, option)).toList(),
                optional(fields, "parallel"), name, fields.line(), Optional.empty());
    }

    private static Grounds grounds(Fields fields) {
        Said sentence = fields.required("sentence");
        return new Grounds(fields.required("settledBy").text(), sentence.text(), Locale.ENGLISH, sentence.line());
    }

    private static Option key(String question, Fields fields) {
        Optional<Fields> key = fields.fields("key");
        if (key.isEmpty()) {
            fields.problem(fields.line(), "'key' is missing");
            return Option.key(question, "", "", OptionalInt.empty());
        }
        key.get().only(KEY);
        return Option.key(question, key.get().required("text").text(), key.get().required("why").text(), step(key.get()));
    }

    private static Option wrong(String question, Fields option) {
        option.only(WRONG);
        return Option.wrong(question, option.required("text").text(), option.required("misread").text(),
                option.required("why").text(), step(option));
    }

    private static OptionalInt step(Fields option) {
        Said step = option.said("step");
        if (!step.isEmpty() && !step.text().matches("[1-9]")) {
            option.problem(step.line(), "'step' should be the number of a line of the case");
        }
        return step.text().matches("[1-9]") ? OptionalInt.of(Integer.parseInt(step.text())) : OptionalInt.empty();
    }

    private static Map<String, PositionSpec> positions(Fields question) {
        Map<String, PositionSpec> specs = new LinkedHashMap<>();
        question.fields("position").ifPresent(all -> all.names().forEach(name ->
                all.fields(name).ifPresent(position -> {
                    Optional<String> from = optional(position, "from");
                    if (from.isPresent() && !specs.containsKey(from.get())) {
                        position.problem(position.lineOf("from"), "'from' should name a position above this one");
                    }
                    specs.put(name, new PositionSpec(from, choices(position)));
                })));
        return specs;
    }

    /** The values from which each word of a position is drawn. */
    private static Map<String, List<String>> choices(Fields position) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (String word : position.names()) {
            if (!word.equals("from")) {
                choices.put(word, position.holdsFields(word)
                        ? grid(position.fields(word).orElseThrow()) : position.texts(word));
            }
        }
        return choices;
    }

    private static List<String> grid(Fields grid) {
        grid.only(GRID);
        try {
            return Arithmetic.grid(number(grid, "from"), number(grid, "to"), number(grid, "step"));
        } catch (NumberFormatException notANumber) {
            grid.problem(grid.line(), "a grid needs the numbers from, to and step");
            return List.of("0");
        }
    }

    private static BigDecimal number(Fields grid, String name) {
        return new BigDecimal(grid.said(name).text());
    }

    private static Optional<String> optional(Fields fields, String name) {
        return Optional.of(fields.said(name).text()).filter(text -> !text.isEmpty());
    }
}
