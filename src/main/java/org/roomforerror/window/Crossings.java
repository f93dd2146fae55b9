package org.roomforerror.window;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** Where a tape crosses the prices of a ladder. Cheap: it compares prices and assesses nothing. */
final class Crossings {

    /** A stage price is reckoned to 34 digits; without this, a low of 54000 could miss a stage at 54000 by the last of them. */
    private static final MathContext SETTLED = new MathContext(28, RoundingMode.HALF_EVEN);

    private final boolean equalityHeld;
    private final Tape tape;
    private final int from;
    private final BigDecimal price;

    private Crossings(MarginSystem system, Tape tape, int from, BigDecimal price) {
        this.equalityHeld = system.equalityHeld();
        this.tape = tape;
        this.from = from;
        this.price = price;
    }

    /**
     * The stages of a position that the tape reaches, in the order in which they come, until it is liquidated; a stage
     * beyond the liquidation counts only where the same hour reaches it too.
     *
     * @param from  the place of the first hour that counts
     * @param price the price at which that hour finds the position
     */
    static List<Reached> of(MarginSystem system, Position position, Tape tape, int from, BigDecimal price) {
        Crossings crossings = new Crossings(system, tape, from, price);
        List<Reached> reached = new ArrayList<>();
        for (Rung rung : Ladder.of(system, position, price).rungs()) {
            crossings.reached(rung).ifPresent(reached::add);
        }
        reached.sort(Comparator.comparingInt(Reached::place));        // stable: within an hour in the order of the ladder
        int end = first(reached, StageName.LIQUIDATION).map(Reached::place).orElse(Integer.MAX_VALUE);
        return reached.stream().filter(at -> at.place() <= end).toList();
    }

    /** The response window among the stages that were reached. */
    static TapeWindow window(List<Reached> reached) {
        Optional<Reached> call = first(reached, StageName.MARGIN_CALL);
        Optional<Reached> liquidation = first(reached, StageName.LIQUIDATION);
        if (liquidation.isEmpty()) {
            return call.<TapeWindow>map(TapeWindow.OnlyCalled::new).orElseGet(TapeWindow.Untouched::new);
        }
        return call.<TapeWindow>map(called -> new TapeWindow.CalledThenLiquidated(called, liquidation.get(),
                        Between.hours(called.place(), liquidation.get().place())))
                .orElseGet(() -> new TapeWindow.WithoutCall(liquidation.get()));
    }

    static Optional<Reached> first(List<Reached> reached, StageName name) {
        return reached.stream().filter(at -> at.stage().name() == name).findFirst();
    }

    private Optional<Reached> reached(Rung rung) {
        if (rung.outcome() instanceof Outcome.Past past) {
            return Optional.of(new Reached(rung.stage(), from, tape.hours().get(from), past.price(), price));
        }
        if (!(rung.outcome() instanceof Outcome.At)) {
            return Optional.empty();
        }
        Outcome.At at = (Outcome.At) rung.outcome();
        BigDecimal begins = at.exact().round(SETTLED);
        for (int place = from; place < tape.hours().size(); place++) {
            Hour hour = tape.hours().get(place);
            if (touches(hour, begins)) {
                return Optional.of(new Reached(rung.stage(), place, hour, at.price(), at.exact()));
            }
        }
        return Optional.empty();
    }

    private boolean touches(Hour hour, BigDecimal begins) {
        int beyond = begins.compareTo(price) < 0 ? begins.compareTo(hour.low()) : hour.high().compareTo(begins);
        return equalityHeld ? beyond > 0 : beyond >= 0;
    }
}
