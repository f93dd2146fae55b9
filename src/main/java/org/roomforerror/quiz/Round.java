package org.roomforerror.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A short set of questions that can be taken.
 *
 * @param path its address below {@code /quiz}
 */
public record Round(String path, Chooser chooser) {

    /** Chooses the questions of one attempt; none means that there is nothing to ask now. */
    @FunctionalInterface
    public interface Chooser {
        List<Question> choose(List<PastAnswer> history, Random random);
    }

    /** As messages name it; all rounds of pages have one name. */
    public String name() {
        return page().isPresent() ? "page" : path;
    }

    /** The page that the round belongs to; empty for a round of no page, even if a page has the same name as the round. */
    public Optional<String> page() {
        return Optional.of(path).filter(round -> round.startsWith(Rounds.PAGE)).map(round -> round.substring(Rounds.PAGE.length()));
    }
}
