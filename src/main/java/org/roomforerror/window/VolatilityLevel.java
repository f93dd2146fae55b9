package org.roomforerror.window;

/** A volatility in words; the borders between them are this site's choice, not a standard. */
public enum VolatilityLevel {

    STILL("still", 0.05, "The price hardly moves at all."),
    CALM("calm", 0.25, "The price moves about as much as a broad share index does."),
    ORDINARY("ordinary for a large coin", 0.6, "The price moves as a large coin does in a quiet year."),
    LIVELY("lively", 1.0, "The price moves as a large coin does in a restless year, or a small coin in a quiet one."),
    STORMY("stormy", 2.0, "The price moves as in a bad week for a large coin."),
    EXTREME("extreme", Double.POSITIVE_INFINITY, "The price moves as on the worst days of the price tapes.");

    private final String label;
    private final double below;
    private final String says;

    VolatilityLevel(String label, double below, String says) {
        this.label = label;
        this.below = below;
        this.says = says;
    }

    static VolatilityLevel of(Volatility volatility) {
        for (VolatilityLevel level : values()) {
            if (volatility.annual() < level.below) {
                return level;
            }
        }
        return EXTREME;
    }

    /** A word or two, to stand in a sentence. */
    public String label() {
        return label;
    }

    /** A sentence that says what it is like. */
    public String says() {
        return says;
    }
}
