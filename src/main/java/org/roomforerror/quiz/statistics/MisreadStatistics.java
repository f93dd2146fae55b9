package org.roomforerror.quiz.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Outcome;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.RandomId;

/**
 * How many learners show a misread. Each learner is counted once: by the first question they met that offers it.
 *
 * @param learners      who met a question that offers the misread
 * @param holding       who then chose it
 * @param certain       who chose it and were certain
 * @param chance        the share that blind choosing would give, over the questions that were met; from 0 to 1
 */
public record MisreadStatistics(String misread, long learners, long holding, long certain, double chance) {

    static MisreadStatistics of(String misread, QuestionBank bank, List<FirstAnswer> answers) {
        Set<RandomId> counted = new HashSet<>();
        long holding = 0;
        long certain = 0;
        double chance = 0;
        for (FirstAnswer answer : answers) {
            Optional<Question> question = bank.find(answer.question()).filter(asked -> asked.offers(misread));
            if (question.isPresent() && counted.add(answer.visitor())) {
                boolean holds = question.get().option(answer.choice()).flatMap(Option::misread).equals(Optional.of(misread));
                holding += holds ? 1 : 0;
                certain += holds && answer.certain() ? 1 : 0;
                chance += chance(question.get(), misread);
            }
        }
        return new MisreadStatistics(misread, counted.size(), holding, certain, counted.isEmpty() ? 0 : chance / counted.size());
    }

    public Share share() {
        return new Share(holding, learners);
    }

    public Share certainShare() {
        return new Share(certain, learners);
    }

    static boolean certainAndWrong(FirstAnswer answer) {
        return answer.outcome() == Outcome.WRONG && answer.certain();
    }

    private static double chance(Question question, String misread) {
        long offers = question.wrong().stream().filter(option -> option.misread().equals(Optional.of(misread))).count();
        return (double) offers / question.options().size();
    }
}
