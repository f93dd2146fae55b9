package org.roomforerror.window;

import java.util.List;
import java.util.Optional;

/**
 * How several response windows turned out.
 *
 * @param tapes       how many there were
 * @param untouched   neither call nor liquidation
 * @param onlyCalled  a call, and no liquidation
 * @param withoutCall a liquidation without a call before it
 * @param sameHour    call and liquidation within the same hour
 * @param later       the liquidation in a later hour than the call
 * @param longest     the longest time between call and liquidation; empty if there was none
 */
public record WindowCount(int tapes, int untouched, int onlyCalled, int withoutCall, int sameHour, int later,
                          Optional<Between> longest) {

    static WindowCount of(List<TapeWindow> windows) {
        int untouched = 0;
        int onlyCalled = 0;
        int withoutCall = 0;
        int sameHour = 0;
        int later = 0;
        Optional<Between> longest = Optional.empty();
        for (TapeWindow window : windows) {
            if (window instanceof TapeWindow.CalledThenLiquidated both) {
                sameHour += both.between().withinTheSameHour() ? 1 : 0;
                later += both.between().withinTheSameHour() ? 0 : 1;
                longest = longest.filter(one -> one.atMost() >= both.between().atMost()).or(() -> Optional.of(both.between()));
            } else if (window instanceof TapeWindow.Untouched) {
                untouched++;
            } else if (window instanceof TapeWindow.OnlyCalled) {
                onlyCalled++;
            } else {
                withoutCall++;
            }
        }
        return new WindowCount(windows.size(), untouched, onlyCalled, withoutCall, sameHour, later, longest);
    }
}
