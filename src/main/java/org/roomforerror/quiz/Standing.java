package org.roomforerror.quiz;

import java.util.Locale;

/** Where a learner stands with a misread. */
public enum Standing {
    /** The last answer that says anything about it came from it. */
    HELD,
    /** The learner did not know, or was wrong for another reason. */
    UNSURE,
    /** Missed once, and answered rightly since. */
    MENDED,
    /** Answered rightly from the start. */
    CLEAR,
    UNTESTED;

    /** As messages name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it should be asked about again. */
    public boolean open() {
        return this == HELD || this == UNSURE;
    }
}
