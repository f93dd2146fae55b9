package org.roomforerror.quiz;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One answer that can be chosen.
 *
 * @param id      opaque and stable: it tells neither the order in the file nor which option is the key
 * @param text    what the learner reads
 * @param misread the misread that this wrong option comes from; empty for the key
 * @param why     what the feedback says about it
 */
public record Option(String id, String text, Optional<String> misread, String why) {

    static Option key(String question, String text, String why) {
        return new Option(id(question, text), text, Optional.empty(), why);
    }

    static Option wrong(String question, String text, String misread, String why) {
        return new Option(id(question, text), text, Optional.of(misread), why);
    }

    public boolean right() {
        return misread.isEmpty();
    }

    Option with(UnaryOperator<String> figures) {
        return new Option(id, figures.apply(text), misread, figures.apply(why));
    }

    private static String id(String question, String text) {
        return Fingerprint.of(8, question, text);
    }
}
