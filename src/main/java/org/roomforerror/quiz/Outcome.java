package org.roomforerror.quiz;

import java.util.Locale;

/** What an answer came to; "I don't know" is counted apart from wrong. */
public enum Outcome {
    RIGHT, WRONG, UNKNOWN;

    /** As styles, messages and exports name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
