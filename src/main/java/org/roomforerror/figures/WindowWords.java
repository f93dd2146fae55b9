package org.roomforerror.figures;

import org.roomforerror.window.Between;
import org.roomforerror.window.TapeWindow;

/** Writes the response window of a real day in a few words, for a cell of a table. */
final class WindowWords {

    private WindowWords() {}

    static String of(TapeWindow window, Format format) {
        if (window instanceof TapeWindow.CalledThenLiquidated both) {
            return of(both.between(), format);
        }
        if (window instanceof TapeWindow.OnlyCalled) {
            return "called, not liquidated";
        }
        return window instanceof TapeWindow.WithoutCall ? "0 minutes: no call" : "neither came";
    }

    static String of(Between between, Format format) {
        if (between.withinTheSameHour()) {
            return "within the same hour";
        }
        return between.atLeast() == 0
                ? "less than " + format.count(between.atMost()) + " hours"
                : format.count(between.atLeast()) + " to " + format.count(between.atMost()) + " hours";
    }
}
