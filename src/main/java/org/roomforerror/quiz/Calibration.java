package org.roomforerror.quiz;

import java.util.List;
import java.util.Optional;

/**
 * How certainty and truth went together, which tells more than a score.
 *
 * @param certain  answers that the learner was certain of
 * @param wrong    those of them that were not right
 * @param guesses  answers that were called a guess
 * @param lucky    those of them that were right
 */
public record Calibration(long certain, long wrong, long guesses, long lucky) {

    public static Calibration of(List<Answer> answers) {
        List<Answer> certain = answers.stream().filter(Calibration::certain).toList();
        List<Answer> guesses = answers.stream().filter(answer -> answer.certainty().equals(Optional.of(Certainty.GUESS))).toList();
        return new Calibration(certain.size(), certain.stream().filter(answer -> !answer.right()).count(),
                guesses.size(), guesses.stream().filter(Answer::right).count());
    }

    public static boolean certain(Answer answer) {
        return answer.certainty().equals(Optional.of(Certainty.CERTAIN));
    }
}
