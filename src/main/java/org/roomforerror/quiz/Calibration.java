package org.roomforerror.quiz;

import java.util.List;
import java.util.Optional;

/** How certainty and truth went together: the line that tells more than a score. */
public final class Calibration {

    private Calibration() {
    }

    public static boolean certain(Answer answer) {
        return answer.certainty().equals(Optional.of(Certainty.CERTAIN));
    }

    /** Empty when no answer came with a certainty. */
    public static Optional<String> line(List<Answer> answers) {
        long certain = answers.stream().filter(Calibration::certain).count();
        long certainAndNotRight = answers.stream().filter(Calibration::certain).filter(answer -> !answer.right()).count();
        if (certain > 0) {
            return Optional.of("Of " + count(certain, "answer") + " you were certain of, "
                    + (certainAndNotRight == 0 ? "none was wrong." : certainAndNotRight + were(certainAndNotRight) + "wrong."));
        }
        List<Answer> guesses = answers.stream()
                .filter(answer -> answer.certainty().equals(Optional.of(Certainty.GUESS))).toList();
        long lucky = guesses.stream().filter(Answer::right).count();
        return guesses.isEmpty() ? Optional.empty() : Optional.of("Of " + count(guesses.size(), "guess")
                + ", " + lucky + were(lucky) + "right: worth another look even so.");
    }

    private static String count(long n, String thing) {
        return n + " " + (n == 1 ? thing : thing.endsWith("s") ? thing + "es" : thing + "s");
    }

    private static String were(long n) {
        return n == 1 ? " was " : " were ";
    }
}
