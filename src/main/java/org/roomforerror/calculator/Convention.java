package org.roomforerror.calculator;

import org.roomforerror.words.Speech;

/** How a page's language writes numbers; it settles {@code 64,000} and {@code 64.000}, which can mean two things each. */
public enum Convention {
    /** Point for decimals, comma for thousands. */
    POINT('.', ','),
    /** Comma for decimals, point for thousands. */
    COMMA(',', '.');

    private final char decimal;
    private final char group;

    Convention(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    /** The convention of a language, by the decimal mark with which it writes numbers itself. */
    public static Convention of(Speech speech) {
        return speech.format().decimalMark() == COMMA.decimal ? COMMA : POINT;
    }

    /** A plain number such as {@code 64000.5} as somebody types it who keeps to this convention. */
    String typed(String plain) {
        return plain.replace('.', decimal);
    }

    char group() {
        return group;
    }
}
