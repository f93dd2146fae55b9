package org.roomforerror.window;

import java.math.BigDecimal;
import java.util.Optional;

import org.roomforerror.margin.Saying;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.WhatIf;

/** What adding collateral at the margin call would have done on a tape. */
public sealed interface TopUp {

    /** As a sentence without figures. */
    Saying says();

    /** There was no margin call on the tape to answer. */
    record NoCall() implements TopUp {
        @Override
        public Saying says() {
            return Saying.of("tape-top-up.no-call");
        }
    }

    /** Call and liquidation came within the same hour: whether there was a moment to add anything, the tape cannot say. */
    record TooLate(Reached liquidation) implements TopUp {
        @Override
        public Saying says() {
            return Saying.of("tape-top-up.too-late");
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
        public Saying says() {
            return liquidation().isPresent()
                    ? Saying.of("tape-top-up.liquidated")
                    : Saying.of("tape-top-up.not-liquidated");
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
        return new Added(amount, Replay.holding(replay.system(), new WhatIf(replay.system(), replay.position(), call.get().met()).add(amount), replay.tape(),
                call.get().place(), call.get().met()));
    }
}
