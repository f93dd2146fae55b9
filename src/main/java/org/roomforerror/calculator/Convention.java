package org.roomforerror.calculator;

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

    /** The convention of a page's language, an ISO 639 code such as {@code en}. */
    public static Convention of(String language) {
        return switch (language) {
            case "de", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr", "uk" -> COMMA;
            default -> POINT;
        };
    }

    char decimal() {
        return decimal;
    }

    char group() {
        return group;
    }
}
