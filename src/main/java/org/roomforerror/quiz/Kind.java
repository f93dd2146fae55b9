package org.roomforerror.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question asks for: an idea, a reason, a number worked out, or the mistake in a worked case. */
public enum Kind {
    CONCEPT("what is true"),
    WHY("why it is so"),
    NUMBERS("with numbers"),
    PLANTED_MISTAKE("find the mistake");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** As it stands in a question file: {@code planted-mistake}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
