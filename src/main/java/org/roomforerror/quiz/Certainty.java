package org.roomforerror.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How sure a learner was, when they said so. */
public enum Certainty {
    GUESS("A guess"),
    FAIRLY("Fairly sure"),
    CERTAIN("Certain");

    private final String label;

    Certainty(String label) {
        this.label = label;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** Empty for anything that is no certainty: it is optional, so a form is never refused for it. */
    public static Optional<Certainty> of(String id) {
        return Arrays.stream(values()).filter(certainty -> certainty.id().equals(id)).findFirst();
    }
}
