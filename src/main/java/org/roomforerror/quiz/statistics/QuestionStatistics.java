package org.roomforerror.quiz.statistics;

import java.util.List;
import java.util.Map;
import org.roomforerror.quiz.Option;
import org.roomforerror.quiz.Question;

/**
 * What first answers to one version of a question show.
 *
 * @param n             first answers, "I don't know" among them
 * @param chosen        how many chose each option, by its id
 * @param certainWrong  how many were certain of a wrong option
 */
public record QuestionStatistics(Question question, long n, long right, long unknown, Map<String, Long> chosen,
                                 long certainWrong) {

    static QuestionStatistics of(Question question, List<FirstAnswer> answers) {
        return new QuestionStatistics(question, answers.size(),
                answers.stream().filter(FirstAnswer::right).count(),
                answers.stream().filter(answer -> answer.choice().equals(Question.UNKNOWN)).count(),
                Counting.by(answers, FirstAnswer::choice),
                answers.stream().filter(MisreadStatistics::certainAndWrong).count());
    }

    public Share facility() {
        return new Share(right, n);
    }

    public Share choosing(Option option) {
        return new Share(chosen.getOrDefault(option.id(), 0L), n);
    }

    public Share notKnowing() {
        return new Share(unknown, n);
    }

    public Share certainAndWrong() {
        return new Share(certainWrong, n);
    }

    /** The share that one option would have if everybody who chose had chosen blindly. */
    public double chance() {
        return 1.0 / question.options().size();
    }
}
