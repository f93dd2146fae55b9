package org.roomforerror.window;

import static org.roomforerror.window.Assumption.Direction.EITHER;
import static org.roomforerror.window.Assumption.Direction.LONGER;
import static org.roomforerror.window.Assumption.Direction.SHORTER;

import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Saying;

/** What the answers of this package take for granted. */
public final class Assumptions {

    private Assumptions() {
    }

    /** Of an estimate from a random walk, without jumps unless there are some. */
    public static List<Assumption> of(Walk walk, Jumps jumps) {
        List<Assumption> all = new ArrayList<>();
        all.add(jumps.perYear() == 0
                ? assume("small-steps", SHORTER)
                : assume("jumps-as-stated", SHORTER));
        all.add(assume("same-volatility", SHORTER));
        all.add(walk.drift() == 0
                ? assume("no-drift", EITHER)
                : assume("drift-as-entered", EITHER));
        all.add(walk.erosion() == 0
                ? assume("no-funding", SHORTER)
                : assume("funding-as-entered", EITHER));
        all.add(assume("known-at-once", SHORTER));
        all.add(assume("price-looked-at", EITHER));
        all.add(assume("same-rules", SHORTER));
        all.add(assume("closed-at-once", LONGER));
        return List.copyOf(all);
    }

    /** Of a replay of a tape. */
    public static List<Assumption> ofReplay() {
        return List.of(
                assume("worst-of-the-hour", LONGER),
                assume("tape-without-funding", EITHER),
                assume("tape-rounded", EITHER),
                assume("known-at-once", SHORTER),
                assume("rules-of-that-day", EITHER));
    }

    private static Assumption assume(String what, Assumption.Direction direction) {
        return new Assumption(Saying.of("assumption." + what), direction);
    }
}
