package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Outcome;

/**
 * The way back from a room for error to the leverage that leaves it: the largest one at which the stage is at least that far away.
 *
 * @param wanted   the room, as a fraction of the entry price
 * @param leverage to two decimals, rounded down so that the room is there; empty where even the smallest leverage leaves less
 */
record RoomFor(BigDecimal wanted, Optional<BigDecimal> leverage, Opened opened) {

    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal MOST = new BigDecimal("1000");
    private static final BigDecimal STEP = new BigDecimal("0.01");

    static RoomFor of(BigDecimal wanted, Opened opened) {
        if (!leaves(wanted, LEAST, opened)) {
            return new RoomFor(wanted, Optional.empty(), opened);
        }
        if (leaves(wanted, MOST, opened)) {
            return new RoomFor(wanted, Optional.of(MOST), opened);
        }
        BigDecimal enough = LEAST;
        BigDecimal tooMuch = MOST;
        while (tooMuch.subtract(enough).compareTo(STEP) > 0) {
            BigDecimal middle = enough.add(tooMuch).divide(BigDecimal.valueOf(2)).setScale(2, RoundingMode.DOWN);
            if (leaves(wanted, middle, opened)) {
                enough = middle;
            } else {
                tooMuch = middle;
            }
        }
        return new RoomFor(wanted, Optional.of(enough), opened);
    }

    /** Whether a leverage leaves that room; where no price brings the stage there is more than any. */
    private static boolean leaves(BigDecimal wanted, BigDecimal leverage, Opened opened) {
        return opened.rung(leverage).outcome() instanceof Outcome.Never
                || opened.room(leverage).filter(room -> room.compareTo(wanted) >= 0).isPresent();
    }

    Map<String, Object> data() {
        return HoldingData.map("wanted", HoldingData.plain(wanted), "stage", opened.stage().id(),
                "outcome", leverage.isPresent() ? "leverage" : "none", "leverage", HoldingData.plain(leverage));
    }
}
