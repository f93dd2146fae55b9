package org.roomforerror.window;

/** Something that an estimate takes for granted, and what happens to the time if it is wrong. */
public record Assumption(String what, Direction direction) {

    /** Which way the real time differs. */
    public enum Direction {
        SHORTER("shorter", "The real time is then shorter."),
        LONGER("longer", "The real time is then longer."),
        EITHER("either", "The real time can then be shorter or longer.");

        private final String id;
        private final String says;

        Direction(String id, String says) {
            this.id = id;
            this.says = says;
        }

        /** The word used in JSON. */
        public String id() {
            return id;
        }

        /** As a sentence. */
        public String says() {
            return says;
        }
    }
}
