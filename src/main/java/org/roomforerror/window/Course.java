package org.roomforerror.window;

import org.roomforerror.margin.Side;

/**
 * What a simulation runs over: how far call and liquidation are and how the price moves between them.
 *
 * <p>Distances are in the logarithm of the price, measured against the holder; hours and sums an hour.
 *
 * @param toCall        0 if the call has just been reached
 * @param toLiquidation at least as far as the call
 * @param speed         mean speed towards liquidation, an hour
 * @param sigma         standard deviation over an hour, 0 or more
 * @param side          whose holder it is; jumps down are against a long
 */
record Course(double toCall, double toLiquidation, double speed, double sigma, Side side, Jumps jumps) {

    Course {
        if (!(toCall >= 0 && toLiquidation >= toCall && sigma >= 0 && Double.isFinite(toLiquidation + speed + sigma))) {
            throw new IllegalArgumentException("no course over " + toCall + " and " + toLiquidation);
        }
    }
}
