package org.roomforerror.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The self-check on harm: "the highest leverage that I would consider", asked before and after, and never required. */
public enum LeverageTap {
    NONE("None"),
    TWO("Up to 2 times"),
    FIVE("Up to 5 times"),
    TEN("Up to 10 times"),
    TWENTY_FIVE("Up to 25 times"),
    MORE("More than 25 times");

    private final String label;

    LeverageTap(String label) {
        this.label = label;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    /** Empty for anything else: the question is optional, so a form is never refused for it. */
    public static Optional<LeverageTap> of(String id) {
        return Arrays.stream(values()).filter(tap -> tap.id().equals(id)).findFirst();
    }
}
