package org.roomforerror.calculator;

/** A sentence with the one figure that matters set apart: "Your margin call comes at <b>56 120 USDT</b>, 6.5 % below entry." */
public record Sentence(String before, String figure, String after) {

    public static Sentence plain(String text) {
        return new Sentence(text, "", "");
    }

    /** The sentence as plain text, for titles and announcements. */
    public String text() {
        return before + figure + after;
    }
}
