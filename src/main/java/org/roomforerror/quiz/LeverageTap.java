package org.roomforerror.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The self-check on harm: "the highest leverage that I would consider", asked before and after, and never required. */
public enum LeverageTap {
    NONE, TWO, FIVE, TEN, TWENTY_FIVE, MORE;

    /** As forms and messages name it: {@code twenty-five}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for anything else: the question is optional, so a form is never refused for it. */
    public static Optional<LeverageTap> of(String id) {
        return Arrays.stream(values()).filter(tap -> tap.id().equals(id)).findFirst();
    }
}
