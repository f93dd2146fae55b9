package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Something done to a position.
 *
 * @param way    {@code adding}, {@code withdrawing}, {@code closing}, {@code buying}, {@code repaying} or {@code reaching}
 * @param amount how much of it, in words
 * @param number the same as a number: collateral, a share, a quantity or money
 * @param paidIn what of one's own it takes, in the currency of the collateral; negative for what is taken out
 * @param after  the position afterwards
 * @param steps  how the amount was found, where it was asked for
 */
record Change(String way, String amount, BigDecimal number, BigDecimal paidIn, Holding after, List<Part.Step> steps) {

    /** What it is called: "After adding 500 USDT". */
    String label() {
        return say("label", amount);
    }

    /** One of its sentences. */
    String say(String what, Object... values) {
        return after.units().say("top-up." + way + "." + what, values);
    }

    Map<String, Object> data() {
        return HoldingData.map("change", label(), "way", way, "amount", HoldingData.plain(number), "paidIn", HoldingData.plain(paidIn),
                "position", HoldingData.position(after.position()), "ladder", HoldingData.ladder(after),
                "assessment", HoldingData.assessment(after.assessment(), after.book().speech()));
    }
}
