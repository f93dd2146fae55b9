package org.roomforerror.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question asks for: an idea, a reason, a number worked out, or the mistake in a worked case. */
public enum Kind {
    CONCEPT, WHY, NUMBERS, PLANTED_MISTAKE;

    /** As it stands in a question file: {@code planted-mistake}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
