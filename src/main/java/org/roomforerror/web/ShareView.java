package org.roomforerror.web;

import org.roomforerror.quiz.statistics.Share;

/**
 * A share in words, and where its marks stand in a drawing that is 100 wide.
 *
 * @param shown whether there are answers enough to show anything
 * @param early whether the figure may still move much
 * @param from  the lower end of its interval, in per cent without the sign
 * @param to    the upper end, in per cent
 */
public record ShareView(boolean shown, boolean early, String percent, String from, String to, long n, String value, String low,
                        String high) {

    static ShareView of(Share share) {
        return new ShareView(share.shown(), share.early(), percent(share.value()),
                String.valueOf(Math.round(100 * share.low())), percent(share.high()), share.n(),
                place(share.value()), place(share.low()), place(share.high()));
    }

    /** From how many answers on a share is shown. */
    public int shownFrom() {
        return Share.SHOWN_FROM;
    }

    /** From how many answers on it is no longer early. (A name that began with "set" would be no property for a template.) */
    public int steadyFrom() {
        return Share.SETTLED_FROM;
    }

    /** In per cent; the sign does not part from its number at the end of a line. */
    static String percent(double share) {
        return Math.round(100 * share) + "\u00a0%";
    }

    static String place(double share) {
        return String.valueOf(Math.round(1000 * share) / 10.0);
    }
}
