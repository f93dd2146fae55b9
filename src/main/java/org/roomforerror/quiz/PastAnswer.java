package org.roomforerror.quiz;

import java.time.Instant;
import java.util.Optional;

/** One line of a learner's history: an answer and the attempt it belongs to. */
public record PastAnswer(RandomId attempt, String round, int place, long seed, String question, String version,
                         Optional<String> probes, String choice, Outcome outcome, Optional<String> misread,
                         Optional<Certainty> certainty, Optional<Integer> seconds, Instant answeredAt) {
}
