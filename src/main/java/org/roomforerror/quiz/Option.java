package org.roomforerror.quiz;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * One answer that can be chosen.
 *
 * @param id      opaque and stable: it tells neither the order in the file nor which option is the key
 * @param text    what the learner reads
 * @param misread the misread that this wrong option comes from; empty for the key
 * @param why     what the feedback says about it
 * @param step    the line of the worked case in which it finds the mistake, from 1; empty for one that speaks of none
 */
public record Option(String id, String text, Optional<String> misread, String why, OptionalInt step) {

    static Option key(String question, String text, String why, OptionalInt step) {
        return new Option(id(question, text), text, Optional.empty(), why, step);
    }

    static Option wrong(String question, String text, String misread, String why, OptionalInt step) {
        return new Option(id(question, text), text, Optional.of(misread), why, step);
    }

    /** The same option in other words. */
    Option saying(String otherText, String otherWhy) {
        return new Option(id, otherText, misread, otherWhy, step);
    }

    public boolean right() {
        return misread.isEmpty();
    }

    Option with(UnaryOperator<String> figures) {
        return saying(figures.apply(text), figures.apply(why));
    }

    private static String id(String question, String text) {
        return Fingerprint.of(8, question, text);
    }
}
