package org.roomforerror.calculator;

import java.util.List;
import java.util.Optional;

/**
 * One piece of an answer. Each kind is drawn by one fragment of {@code fragments/result.html}, and has its place among the others:
 * the kinds stand here in the order in which every answer shows them.
 */
public sealed interface Part {

    /** The order of the pieces in every answer. */
    List<Class<? extends Part>> ORDER = List.of(Standing.class, Note.class, Guess.class, Turn.class, Stages.class, Drawn.class, Figures.class,
            Worked.class, LeftOut.class, Source.class);

    /** The fragment that draws it. */
    String fragment();

    /** Its place among the pieces of an answer. */
    default int place() {
        return ORDER.indexOf(getClass());
    }

    /** How the position stands now, in the system's own number. */
    record Standing(String text) implements Part {
        @Override
        public String fragment() {
            return "standing";
        }
    }

    /**
     * A sentence of its own: an answer that is no number, or something to know about the answer.
     *
     * @param query a query of the same calculator to which the sentence leads
     */
    record Note(String text, Optional<String> query, String linkText) implements Part {
        public static Note of(String text) {
            return new Note(text, Optional.empty(), "");
        }

        @Override
        public String fragment() {
            return "note";
        }
    }

    /** The visitor's guess beside the truth. */
    record Guess(Sentence verdict) implements Part {
        @Override
        public String fragment() {
            return "guess";
        }
    }

    /** The stages of a position, one below the other. */
    record Stages(String caption, List<StageRow> rows) implements Part {
        @Override
        public String fragment() {
            return "stages";
        }
    }

    /** Something to draw. */
    record Drawn(Picture picture) implements Part {
        @Override
        public String fragment() {
            return "drawing";
        }
    }

    /**
     * A table of figures.
     *
     * @param remark what has to be known to read it, below the table; empty for none
     */
    record Figures(Table table, String remark) implements Part {
        public Figures(Table table) {
            this(table, "");
        }

        @Override
        public String fragment() {
            return "figures";
        }
    }

    /**
     * The working: what is given, then one result after the other.
     *
     * @param about what is worked out; empty for the stages of the position that was asked about
     */
    record Worked(String about, List<Chapter> chapters) implements Part {
        @Override
        public String fragment() {
            return "working";
        }

        /** The steps that lead to one result. */
        public record Chapter(String title, List<Step> steps) {
        }
    }

    /**
     * One step of a walk through time, with the ways back and on; all of them are queries of the same calculator.
     *
     * @param stops where else it is worth stopping
     */
    record Turn(String title, List<String> says, Optional<String> back, Optional<String> next, List<Stop> stops) implements Part {
        /** Another page of the walk. */
        public record Stop(String label, String query) {
        }

        @Override
        public String fragment() {
            return "turn";
        }
    }

    /** What the answer leaves out, each with the direction in which it would move the stages. */
    record LeftOut(String title, List<Omission> omissions) implements Part {
        @Override
        public String fragment() {
            return "left-out";
        }
    }

    /** The rules that were used: whose, of which date, from where, acting on which price. */
    record Source(String system, Optional<String> systemLink, String dated, String title, Optional<String> link, List<String> remarks)
            implements Part {
        @Override
        public String fragment() {
            return "source";
        }
    }

    /** One step of a working. */
    record Step(String says, String formula, String value) {
    }

    /** One thing left out and what it would do. */
    record Omission(String what, String effect) {
    }
}
