package org.roomforerror.window;

import java.util.Locale;
import org.roomforerror.margin.Saying;

/** A volatility in words; the borders between them are this site's choice, not a standard. */
public enum VolatilityLevel {

    STILL(0.05),
    CALM(0.25),
    ORDINARY(0.6),
    LIVELY(1.0),
    STORMY(2.0),
    EXTREME(Double.POSITIVE_INFINITY);

    private final double below;

    VolatilityLevel(double below) {
        this.below = below;
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
    public Saying label() {
        return Saying.of("volatility." + id() + ".label");
    }

    /** A sentence that says what it is like. */
    public Saying says() {
        return Saying.of("volatility." + id());
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
