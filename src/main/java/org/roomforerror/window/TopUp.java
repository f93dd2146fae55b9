package org.roomforerror.window;

import java.math.BigDecimal;
import java.util.Optional;

import org.roomforerror.margin.StageName;

/** What adding collateral at the margin call would have done on a tape. */
public sealed interface TopUp {

    /** As a sentence without figures. */
    String says();

    /** There was no margin call on the tape to answer. */
    record NoCall() implements TopUp {
        @Override
        public String says() {
            return "No margin call came on this tape, so there was no moment to add collateral at.";
        }
    }

    /** Call and liquidation came within the same hour: whether there was a moment to add anything, the tape cannot say. */
    record TooLate(Reached liquidation) implements TopUp {
        @Override
        public String says() {
            return "Liquidation came within the same hour as the margin call. Adding collateral may not have been possible at all.";
        }
    }

    /**
     * The collateral was added at the call, and the position was held on.
     *
     * @param amount what was added
     * @param after  the tape from the hour of the call, with the larger collateral
     */
    record Added(BigDecimal amount, Replay after) implements TopUp {

        /** When liquidation came all the same; empty if it did not come before the tape ended. */
        public Optional<Reached> liquidation() {
            return after.reached(StageName.LIQUIDATION);
        }

        @Override
        public String says() {
            return liquidation().isPresent()
                    ? "The position would have been liquidated all the same, and the collateral added would have been in it."
                    : "The position would not have been liquidated before the tape ended. The tape ends; the market did not.";
        }
    }

    /** @throws IllegalArgumentException if the amount is not above zero */
    static TopUp of(Replay replay, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("an amount above zero is needed, not " + amount);
        }
        Optional<Reached> call = replay.reached(StageName.MARGIN_CALL);
        if (call.isEmpty()) {
            return new NoCall();
        }
        Optional<Reached> liquidation = replay.reached(StageName.LIQUIDATION);
        if (liquidation.filter(at -> at.place() == call.get().place()).isPresent()) {
            return new TooLate(liquidation.get());
        }
        return new Added(amount, Replay.holding(replay.system(), replay.position().adding(amount), replay.tape(),
                call.get().place(), call.get().met()));
    }
}
