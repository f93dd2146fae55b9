package org.roomforerror.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a learner was, when they said so. */
public enum Certainty {
    GUESS, FAIRLY, CERTAIN;

    /** As forms and messages name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything that is no certainty: it is optional, so a form is never refused for it. */
    public static Optional<Certainty> of(String id) {
        return Arrays.stream(values()).filter(certainty -> certainty.id().equals(id)).findFirst();
    }
}
