package org.roomforerror.figures;

import java.math.BigDecimal;
import org.roomforerror.window.Between;
import org.roomforerror.window.TapeWindow;
import org.roomforerror.words.Speech;

/** Writes the response window of a real day in a few words, for a cell of a table. */
final class WindowWords {

    private WindowWords() {}

    static String of(TapeWindow window, Speech speech) {
        if (window instanceof TapeWindow.CalledThenLiquidated both) {
            return of(both.between(), speech);
        }
        if (window instanceof TapeWindow.OnlyCalled) {
            return speech.say("windows.only-called");
        }
        return speech.say(window instanceof TapeWindow.WithoutCall ? "windows.without-call" : "windows.untouched");
    }

    static String of(Between between, Speech speech) {
        if (between.withinTheSameHour()) {
            return speech.say("windows.same-hour");
        }
        BigDecimal most = BigDecimal.valueOf(between.atMost());
        return between.atLeast() == 0
                ? speech.say("windows.less-than", most)
                : speech.say("windows.between", BigDecimal.valueOf(between.atLeast()), most);
    }
}
