package org.roomforerror.quiz;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.writing.ContentFiles;
import org.roomforerror.writing.ContentProblem;
import org.roomforerror.writing.Problems;

/** All questions in one language, read once from {@code content/quiz} and the folder of the language. Immutable. */
public final class QuestionBank {

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    private QuestionBank() {
    }

    /**
     * Reads every {@code *.yaml} of the folder; a folder that is absent holds no questions. Never fails for bad content:
     * a question that cannot be asked is a problem and is left out.
     */
    public static QuestionBank read(Path folder, Wording wording) {
        QuestionBank bank = new QuestionBank();
        for (Path file : ContentFiles.in(folder, ".yaml")) {
            QuestionFile.read(file, bank.problems).forEach(bank::add);
        }
        bank.all().forEach(question -> QuestionRules.check(question, bank, bank.problems));
        bank.questions.values().removeIf(question -> !QuestionTrial.passed(question, wording, bank.problems));
        return bank;
    }

    /**
     * The same questions in the words that a folder such as {@code de/quiz} has for them; English where it has none, or where
     * its words cannot be asked, which is a problem of the translated file.
     *
     * @param content the content folder
     */
    public QuestionBank in(Locale language, Path content, Wording wording) {
        QuestionBank bank = new QuestionBank();
        bank.questions.putAll(questions);
        for (Path file : ContentFiles.in(content.resolve(language.toLanguageTag()).resolve("quiz"), ".yaml")) {
            for (Question translated : TranslatedFile.read(file, language, all(), bank.problems)) {
                QuestionRules.check(translated, bank, bank.problems);
                if (QuestionTrial.passed(translated, wording, bank.problems)) {
                    bank.questions.put(translated.id(), translated);
                }
            }
        }
        return bank;
    }

    /** In the order of the files' names, and in each file in its own order. */
    public List<Question> all() {
        return List.copyOf(questions.values());
    }

    public Optional<Question> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The misreads that have questions of their own, in order. */
    public List<String> misreads() {
        return questions.values().stream().map(Question::misread).distinct().toList();
    }

    public List<Question> ofMisread(String misread) {
        return questions.values().stream().filter(question -> question.misread().equals(misread)).toList();
    }

    /** The questions that a page settles. */
    public List<Question> settledBy(String page) {
        return questions.values().stream().filter(question -> question.grounds().page().equals(page)).toList();
    }

    /** Everything wrong with the files themselves, in order. Links to pages and misreads are checked where those are known. */
    public List<ContentProblem> problems() {
        return problems.all();
    }

    private void add(Question question) {
        Question before = questions.putIfAbsent(question.id(), question);
        if (before != null) {
            problems.add(question.file(), question.line(),
                    "the id '" + question.id() + "' is taken by " + before.file() + ":" + before.line());
        }
    }
}
