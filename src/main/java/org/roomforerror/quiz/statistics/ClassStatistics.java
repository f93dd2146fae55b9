package org.roomforerror.quiz.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;

/** What the first answers of all learners show, per question and per misread. Versions of a question are never mixed. */
public final class ClassStatistics {

    private final Map<String, QuestionStatistics> questions = new LinkedHashMap<>();
    private final Map<String, MisreadStatistics> misreads = new LinkedHashMap<>();

    /** @param answers oldest first, one for each learner and question */
    public ClassStatistics(QuestionBank bank, List<FirstAnswer> answers) {
        Map<String, String> versions = new LinkedHashMap<>();
        bank.all().forEach(question -> versions.put(question.id(), question.version()));
        List<FirstAnswer> current = answers.stream()
                .filter(answer -> answer.version().equals(versions.get(answer.question()))).toList();
        Map<String, List<FirstAnswer>> byQuestion = Counting.group(current, FirstAnswer::question);
        for (Question question : bank.all()) {
            questions.put(question.id(),
                    QuestionStatistics.of(question, byQuestion.getOrDefault(question.id(), List.of())));
        }
        bank.misreads().forEach(misread -> misreads.put(misread, MisreadStatistics.of(misread, bank, current)));
    }

    public Optional<QuestionStatistics> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    public Optional<MisreadStatistics> misread(String id) {
        return Optional.ofNullable(misreads.get(id));
    }

    public List<MisreadStatistics> misreads() {
        return List.copyOf(misreads.values());
    }
}
