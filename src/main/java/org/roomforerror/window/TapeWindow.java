package org.roomforerror.window;

/** The response window that a position had on a tape. */
public sealed interface TapeWindow {

    /** As a sentence without figures. */
    String says();

    /** Neither call nor liquidation came before the tape ended. */
    record Untouched() implements TapeWindow {
        @Override
        public String says() {
            return "Neither a margin call nor a liquidation came on this tape.";
        }
    }

    /** The call came, and the tape ended without a liquidation. */
    record OnlyCalled(Reached call) implements TapeWindow {
        @Override
        public String says() {
            return "The margin call came. The tape ended without a liquidation.";
        }
    }

    /** Liquidation came, and there was no call before it. */
    record WithoutCall(Reached liquidation) implements TapeWindow {
        @Override
        public String says() {
            return "0 minutes: liquidation came, and this position had no margin call.";
        }
    }

    /** The call came, and then liquidation. */
    record CalledThenLiquidated(Reached call, Reached liquidation, Between between) implements TapeWindow {
        @Override
        public String says() {
            return between.withinTheSameHour()
                    ? "The margin call and the liquidation came within the same hour. There may have been no time between them."
                    : "The margin call came first and the liquidation later.";
        }
    }
}
