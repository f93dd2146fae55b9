package org.roomforerror.quiz.statistics;

import java.util.Optional;
import org.roomforerror.quiz.Certainty;
import org.roomforerror.quiz.Outcome;
import org.roomforerror.quiz.RandomId;

/** The first answer that a learner ever gave to a question: the only one that counts here. */
public record FirstAnswer(RandomId visitor, String question, String version, String choice, Outcome outcome,
                          Optional<Certainty> certainty, Optional<Integer> seconds) {

    public boolean right() {
        return outcome == Outcome.RIGHT;
    }

    public boolean certain() {
        return certainty.equals(Optional.of(Certainty.CERTAIN));
    }
}
