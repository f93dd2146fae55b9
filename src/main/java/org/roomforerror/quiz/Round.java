package org.roomforerror.quiz;

import java.util.List;
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
        return path.startsWith(Rounds.PAGE) ? "page" : path;
    }
}
