package org.roomforerror.window;

import org.roomforerror.margin.Saying;

/** The response window that a position had on a tape. */
public sealed interface TapeWindow {

    /** As a sentence without figures. */
    Saying says();

    /** Neither call nor liquidation came before the tape ended. */
    record Untouched() implements TapeWindow {
        @Override
        public Saying says() {
            return Saying.of("tape-window.untouched");
        }
    }

    /** The call came, and the tape ended without a liquidation. */
    record OnlyCalled(Reached call) implements TapeWindow {
        @Override
        public Saying says() {
            return Saying.of("tape-window.only-called");
        }
    }

    /** Liquidation came, and there was no call before it. */
    record WithoutCall(Reached liquidation) implements TapeWindow {
        @Override
        public Saying says() {
            return Saying.of("tape-window.without-call");
        }
    }

    /** The call came, and then liquidation. */
    record CalledThenLiquidated(Reached call, Reached liquidation, Between between) implements TapeWindow {
        @Override
        public Saying says() {
            return between.withinTheSameHour()
                    ? Saying.of("tape-window.same-hour")
                    : Saying.of("tape-window.later");
        }
    }
}
