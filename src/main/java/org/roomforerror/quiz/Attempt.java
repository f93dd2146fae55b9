package org.roomforerror.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One round as somebody takes it: its questions and the answers given so far.
 *
 * @param visitor        whose it is; empty until the first answer
 * @param round          path of the round, such as {@code misreads} or {@code learn/margin-call-vs-liquidation}
 * @param leverageBefore the optional self-check on the start page
 * @param leverageAfter  the same on the result page
 */
public record Attempt(RandomId id, Optional<RandomId> visitor, String round, Instant startedAt,
                      Optional<String> leverageBefore, Optional<String> leverageAfter, List<Item> items,
                      List<Answer> answers) {

    /** What the round of a quick check begins with; the page that it stands in follows. */
    static final String CHECK = "check/";

    /** The round of a question that is asked again. */
    static final String PRACTICE = "again";

    /** Whether it is the quick check of an explainer. */
    public boolean check() {
        return round.startsWith(CHECK);
    }

    /** Whether it is one question that is asked again. */
    public boolean practice() {
        return round.equals(PRACTICE);
    }

    /** The page in which a quick check stands; empty for any other attempt. */
    public Optional<String> page() {
        return check() ? Optional.of(round.substring(CHECK.length())) : Optional.empty();
    }

    public Optional<Item> item(int place) {
        return items.stream().filter(item -> item.place() == place).findFirst();
    }

    public Optional<Answer> answer(Item item) {
        return answers.stream().filter(answer -> answer.question().equals(item.question())).findFirst();
    }

    /** Those without an answer, in order. */
    public List<Item> unanswered() {
        return items.stream().filter(item -> answer(item).isEmpty()).toList();
    }
}
