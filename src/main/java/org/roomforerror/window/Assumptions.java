package org.roomforerror.window;

import static org.roomforerror.window.Assumption.Direction.EITHER;
import static org.roomforerror.window.Assumption.Direction.LONGER;
import static org.roomforerror.window.Assumption.Direction.SHORTER;

import java.util.ArrayList;
import java.util.List;

/** What the answers of this package take for granted. */
public final class Assumptions {

    private Assumptions() {
    }

    /** Of an estimate from a random walk, without jumps unless there are some. */
    public static List<Assumption> of(Walk walk, Jumps jumps) {
        List<Assumption> all = new ArrayList<>();
        all.add(jumps.perYear() == 0
                ? new Assumption("The price moves in small steps and never jumps. Real prices jump, most of all on bad days.", SHORTER)
                : new Assumption("Jumps come as often and as far as stated, and each by itself. Real jumps come in clusters.", SHORTER));
        all.add(new Assumption("The price moves about as much after the call as before. Calls tend to come when it moves more.", SHORTER));
        all.add(walk.drift() == 0
                ? new Assumption("The price is not expected to go anywhere. In a long fall or rise it does.", EITHER)
                : new Assumption("The price drifts the way you entered. Nobody knows that in advance.", EITHER));
        all.add(walk.erosion() == 0
                ? new Assumption("No funding and no interest is paid in the meantime. Where you pay it, it eats the buffer.", SHORTER)
                : new Assumption("Funding or interest stays at the rate entered.", EITHER));
        all.add(new Assumption("You know of the call at the moment it comes.", SHORTER));
        all.add(new Assumption("The system acts on the price you look at. It may act on a mark price or an index.", EITHER));
        all.add(new Assumption("The rules stay as they are. A venue or a lender may raise its requirements.", SHORTER));
        all.add(new Assumption("The system closes the position at the moment the liquidation price is reached. Some lenders take longer.", LONGER));
        return List.copyOf(all);
    }

    /** Of a replay of a tape. */
    public static List<Assumption> ofReplay() {
        return List.of(
                new Assumption("Inside an hour the worst price counts. An hour that touches two stages has had both.", LONGER),
                new Assumption("No funding and no interest is paid. The tape does not hold them.", EITHER),
                new Assumption("The figures of the tape are rounded.", EITHER),
                new Assumption("You know of the call at the moment it comes.", SHORTER),
                new Assumption("The rules were the same on that day as they are in the rule book used here.", EITHER));
    }
}
