package org.roomforerror.calculator;

/** A sentence with the one figure that matters set apart: "Your margin call comes at <b>56 120 USDT</b>, 6.5 % below entry." */
public record Sentence(String before, String figure, String after) {

    public static Sentence plain(String text) {
        return new Sentence(text, "", "");
    }

    /** A message in which the figure that matters stands between two asterisks: {@code Your margin call comes at *56 120 USDT*.} */
    public static Sentence of(String message) {
        String[] parts = message.split("\\*", 3);
        return parts.length == 3 ? new Sentence(parts[0], parts[1], parts[2]) : plain(message);
    }

    /** The sentence as plain text, for titles and announcements. */
    public String text() {
        return before + figure + after;
    }
}
