package org.roomforerror.window;

import java.util.Locale;
import org.roomforerror.margin.Saying;

/** Something that an estimate takes for granted, and what happens to the time if it is wrong. */
public record Assumption(Saying what, Direction direction) {

    /** Which way the real time differs. */
    public enum Direction {
        SHORTER, LONGER, EITHER;

        /** The word used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** As a sentence. */
        public Saying says() {
            return Saying.of("assumption.direction." + id());
        }
    }
}
