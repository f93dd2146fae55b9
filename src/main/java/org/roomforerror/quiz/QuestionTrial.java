package org.roomforerror.quiz;

import java.util.Optional;
import java.util.stream.LongStream;
import org.roomforerror.content.Problems;

/**
 * Tries every question with several seeds, as learners will get it: each position can be held, each figure has something
 * to state and no two options read the same.
 */
final class QuestionTrial {

    /** Enough to meet each side and most values of the short lists; the draws are cheap. */
    private static final int SEEDS = 8;

    private QuestionTrial() {
    }

    /** Whether the question passed; the first thing that is wrong with it is added to the problems. */
    static boolean passed(Question question, Wording wording, Problems problems) {
        int seeds = question.positions().isEmpty() ? 1 : SEEDS;
        Optional<String> fault = LongStream.rangeClosed(1, seeds).mapToObj(seed -> fault(question, seed, wording))
                .flatMap(Optional::stream).findFirst();
        fault.ifPresent(words -> problems.add(question.file(), question.line(), question.id() + ": " + words));
        return fault.isEmpty();
    }

    private static Optional<String> fault(Question question, long seed, Wording wording) {
        try {
            Instance.of(question, seed, wording);
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
