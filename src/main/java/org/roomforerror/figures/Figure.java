package org.roomforerror.figures;

/** What a path such as {@code ten.call.price} stands for. */
public sealed interface Figure {

    /** The figure as people read it. */
    String words();

    /** Something computed, ready for a sentence. */
    record Computed(String words) implements Figure {}

    /**
     * Something that is so in the world at a date, with the source that says so.
     *
     * @param asOf the date in words
     * @param address where the source can be read, empty where it has none
     */
    record Sourced(String words, String asOf, String title, String address) implements Figure {}

    /** Something that is so or is not, for a condition. */
    record Truth(boolean holds) implements Figure {
        @Override
        public String words() {
            return holds ? "yes" : "no";
        }
    }

    /**
     * The name is known, but there is nothing to state: a stage that never comes has no price. Sound inside a condition
     * that does not hold, wrong where it would be shown.
     *
     * @param words what is so instead, such as "cannot happen"
     */
    record Absent(String words) implements Figure {}

    /** Nothing of that name; the reason is for the writer. */
    record Unknown(String why) implements Figure {
        @Override
        public String words() {
            return "[?]";
        }
    }

    /** A figure of a position that could not be read; what is wrong was told where the position was written. */
    record Faulty() implements Figure {
        @Override
        public String words() {
            return "[?]";
        }
    }

    static Figure of(String words) {
        return new Computed(words);
    }

    static Figure of(boolean holds) {
        return new Truth(holds);
    }

    static Figure unknown(String path) {
        return new Unknown("there is no figure '" + path + "'");
    }
}
