package org.roomforerror.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;

/**
 * The response windows that positions had on real days: every case on every tape, opened at the first hour of the tape,
 * which is about a day before what the tape is known for.
 *
 * <p>How to read it: these are famous days, chosen because they were violent, and a price that is written down by
 * the hour. They show what has happened, not how often it happens. It is not a forecast.
 *
 * @param rows in the order of the tapes, and on each tape in the order of the cases
 */
public record Windows(List<Row> rows) {

    public Windows {
        rows = List.copyOf(rows);
    }

    /**
     * A way of holding a position.
     *
     * @param id      tells it apart from the others
     * @param label   how people call it
     * @param asset   the only asset whose tapes concern it; empty if all do
     */
    public record Case(String id, String label, MarginSystem system, Side side, Opening opening, Optional<String> asset) {

        boolean concerns(Tape tape) {
            return asset.isEmpty() || asset.get().equals(tape.header().asset());
        }
    }

    /** What became of one case on one tape. */
    public record Row(Tape tape, Case held, TapeWindow window) {
    }

    /** Holds every case through every tape that concerns it. */
    public static Windows of(List<Tape> tapes, List<Case> cases) {
        List<Row> rows = new ArrayList<>();
        for (Tape tape : tapes) {
            for (Case held : cases) {
                if (held.concerns(tape)) {
                    rows.add(new Row(tape, held, window(tape, held)));
                }
            }
        }
        return new Windows(rows);
    }

    /** The rows of one tape. */
    public List<Row> on(Tape tape) {
        return rows.stream().filter(row -> row.tape().id().equals(tape.id())).toList();
    }

    /** The rows of one case, by its id. */
    public List<Row> of(String caseId) {
        return rows.stream().filter(row -> row.held().id().equals(caseId)).toList();
    }

    /** What the rows of one case have in common, by its id. */
    public WindowCount count(String caseId) {
        return WindowCount.of(of(caseId).stream().map(Row::window).toList());
    }

    private static TapeWindow window(Tape tape, Case held) {
        Position position = held.opening().at(tape.open());
        return Crossings.window(Crossings.of(held.system(), position, tape, 0, tape.open()));
    }
}
