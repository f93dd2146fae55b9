package org.roomforerror.quiz;

import java.time.Instant;
import java.util.List;

/**
 * Everything that is stored of a learner.
 *
 * @param id         the only key to it
 * @param feed       the key of the private feed
 * @param since      the first answer
 * @param lastAnswer retention counts from here
 * @param returned   whether the browser has shown that it keeps the cookie
 * @param attempts   with their questions and answers, oldest first
 */
public record Dossier(RandomId id, RandomId feed, Instant since, Instant lastAnswer, boolean returned, List<Attempt> attempts) {
}
