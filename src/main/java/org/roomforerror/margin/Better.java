package org.roomforerror.margin;

import java.util.Locale;

/** Which way a ratio is better for you. */
public enum Better {
    HIGHER,
    LOWER;

    /** The word used in JSON: {@code higher} or {@code lower}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
