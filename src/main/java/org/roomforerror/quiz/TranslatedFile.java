package org.roomforerror.quiz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roomforerror.writing.ContentFiles;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Problems;
import org.roomforerror.writing.Said;

/**
 * Reads the words that a file of another language has for the questions of the English file of the same name. Everything but
 * words is taken from the English question, and so is every word that is missing.
 */
final class TranslatedFile {

    private static final Set<String> FILE = Set.of("questions");
    private static final Set<String> QUESTION = Set.of("id", "stem", "case", "sentence", "key", "wrong");
    private static final Set<String> OPTION = Set.of("text", "why");

    private final String name;
    private final Locale language;
    private final Map<String, Question> english;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();

    private TranslatedFile(String name, Locale language, Map<String, Question> english, Problems problems) {
        this.name = name;
        this.language = language;
        this.english = english;
        this.problems = problems;
    }

    /**
     * The questions of a file; whatever is wrong with it is added to the problems.
     *
     * @param english all questions in English
     */
    static List<Question> read(Path path, Locale language, List<Question> english, Problems problems) {
        String inEnglish = "quiz/" + path.getFileName();
        Map<String, Question> questions = english.stream().filter(question -> question.file().equals(inEnglish))
                .collect(Collectors.toMap(Question::id, Function.identity()));
        TranslatedFile file = new TranslatedFile(language.toLanguageTag() + "/" + inEnglish, language, questions, problems);
        return file.questions(ContentFiles.text(path));
    }

    private List<Question> questions(String yaml) {
        Fields file = Fields.read(name, yaml, 1, problems);
        file.only(FILE);
        return file.many("questions").stream().flatMap(fields -> question(fields).stream()).toList();
    }

    private Optional<Question> question(Fields fields) {
        fields.only(QUESTION);
        Said id = fields.required("id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!english.containsKey(id.text())) {
            fields.problem(id.line(), "the English file of this name has no question '" + id.text() + "'");
            return Optional.empty();
        }
        if (!taken.add(id.text())) {
            fields.problem(id.line(), "the question '" + id.text() + "' stands here twice");
            return Optional.empty();
        }
        return Optional.of(translated(english.get(id.text()), fields));
    }

    private Question translated(Question question, Fields fields) {
        return new Question(question.id(), language, question.misread(), question.kind(), said(fields, "stem", question.stem()),
                workedCase(fields, question), grounds(fields, question.grounds()), question.positions(),
                fields.fields("key").map(key -> option(key, question.key())).orElse(question.key()), wrong(fields, question.wrong()),
                question.parallel(), name, fields.line(), Optional.of(question));
    }

    private static Optional<String> workedCase(Fields fields, Question question) {
        if (question.workedCase().isEmpty() && !fields.said("case").isEmpty()) {
            fields.problem(fields.lineOf("case"), "the English question has no case");
        }
        return question.workedCase().map(english -> said(fields, "case", english));
    }

    private Grounds grounds(Fields fields, Grounds english) {
        Said sentence = fields.said("sentence");
        return sentence.isEmpty() ? english : new Grounds(english.settledBy(), sentence.text(), language, sentence.line());
    }

    /** The wrong options, which stand in the same order in both files. */
    private static List<Option> wrong(Fields question, List<Option> english) {
        List<Fields> words = question.many("wrong");
        if (words.size() > english.size()) {
            question.problem(words.get(english.size()).line(), "the English question has only " + english.size() + " wrong options");
        }
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            options.add(i < words.size() ? option(words.get(i), english.get(i)) : english.get(i));
        }
        return List.copyOf(options);
    }

    private static Option option(Fields words, Option english) {
        words.only(OPTION);
        return english.saying(said(words, "text", english.text()), said(words, "why", english.why()));
    }

    private static String said(Fields fields, String name, String otherwise) {
        return fields.said(name).isEmpty() ? otherwise : fields.said(name).text();
    }
}
