package org.roomforerror.quiz;

import java.util.List;
import java.util.Random;

/**
 * A short set of questions that can be taken.
 *
 * @param path  its address below {@code /quiz}
 * @param about one or two sentences for its start page
 */
public record Round(String path, String title, String about, Chooser chooser) {

    /** Chooses the questions of one attempt; none means that there is nothing to ask now. */
    @FunctionalInterface
    public interface Chooser {
        List<Question> choose(List<PastAnswer> history, Random random);
    }
}
