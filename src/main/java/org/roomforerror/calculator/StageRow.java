package org.roomforerror.calculator;

import java.util.List;

/**
 * One row of a ladder, ready to be read.
 *
 * @param stage  {@code entry}, {@code now} or the id of a stage
 * @param label  what the row is called
 * @param begins when the stage begins in the system's own terms; empty for a row that is no stage of the system
 * @param price  the price, or in words why there is none
 * @param moves  how far that is, each with its direction in words and the nearest first; empty where there is no price
 * @param left   what is left of one's own money there; empty where there is no price
 * @param told   who is told and what time is promised; empty where nothing is said about it
 * @param worded whether {@code price} is words, which need the whole width
 */
public record StageRow(String stage, String label, String begins, String price, List<String> moves, String left, String told, boolean worded) {

    public StageRow {
        moves = List.copyOf(moves);
    }

    /** A row that is no stage. */
    static StageRow of(String stage, String label, String price, List<String> moves, String left) {
        return new StageRow(stage, label, "", price, moves, left, "", false);
    }

    /** A row that says in words why there is no price. */
    public static StageRow worded(String stage, String label, String begins, String words, String told) {
        return new StageRow(stage, label, begins, words, List.of(), "", told, true);
    }
}
