package org.roomforerror.quiz;

import java.util.List;
import java.util.Optional;

/**
 * How certainty and truth went together, which tells more than a score. Somebody who says that they don't know claims nothing,
 * however sure they are of that: such an answer is counted nowhere here.
 *
 * @param certain  answers that the learner was certain of
 * @param wrong    those of them that were wrong
 * @param guesses  answers that were called a guess
 * @param lucky    those of them that were right
 */
public record Calibration(long certain, long wrong, long guesses, long lucky) {

    public static Calibration of(List<Answer> answers) {
        List<Answer> claims = answers.stream().filter(answer -> answer.outcome() != Outcome.UNKNOWN).toList();
        List<Answer> certain = claims.stream().filter(Calibration::certain).toList();
        List<Answer> guesses = claims.stream().filter(answer -> answer.certainty().equals(Optional.of(Certainty.GUESS))).toList();
        return new Calibration(certain.size(), certain.stream().filter(Calibration::misjudged).count(),
                guesses.size(), guesses.stream().filter(Answer::right).count());
    }

    /** Certain and wrong. */
    public static boolean misjudged(Answer answer) {
        return certain(answer) && answer.outcome() == Outcome.WRONG;
    }

    public static boolean certain(Answer answer) {
        return answer.certainty().equals(Optional.of(Certainty.CERTAIN));
    }
}
