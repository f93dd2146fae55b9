package org.roomforerror.quiz;

import java.time.Instant;
import java.util.Optional;

/**
 * An answer as it is stored.
 *
 * @param version   of the question as it was asked
 * @param probes    the misread that the question looks for; empty for an answer from before that was kept
 * @param choice    the option's id, or {@link Question#UNKNOWN}
 * @param misread   the misread that the chosen option comes from
 * @param certainty empty when the learner did not say
 * @param seconds   from showing to answering, where it is known
 */
public record Answer(String question, String version, Optional<String> probes, String choice, Outcome outcome,
                     Optional<String> misread, Optional<Certainty> certainty, Optional<Integer> seconds, Instant answeredAt) {

    /** The answer that a learner gives to a question by choosing an option or {@link Question#UNKNOWN}; empty for any other choice. */
    static Optional<Answer> of(Question question, Given given, Instant now) {
        if (given.choice().equals(Question.UNKNOWN)) {
            return Optional.of(new Answer(question.id(), question.version(), Optional.of(question.misread()), Question.UNKNOWN,
                    Outcome.UNKNOWN, Optional.empty(), given.certainty(), given.seconds(), now));
        }
        return question.option(given.choice()).map(option -> new Answer(question.id(), question.version(),
                Optional.of(question.misread()), option.id(), option.right() ? Outcome.RIGHT : Outcome.WRONG, option.misread(),
                given.certainty(), given.seconds(), now));
    }

    public boolean right() {
        return outcome == Outcome.RIGHT;
    }
}
