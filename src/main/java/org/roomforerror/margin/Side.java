package org.roomforerror.margin;

import java.util.Locale;
import java.util.Optional;

/** Which way a position gains: a long when the price rises, a short when it falls. */
public enum Side {
    LONG(1),
    SHORT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** The {@code s} of the formulas: +1 for a long, -1 for a short. */
    public int sign() {
        return sign;
    }

    /** The word used in links, JSON and content files: {@code long} or {@code short}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Side opposite() {
        return this == LONG ? SHORT : LONG;
    }

    /** The side of that id; empty for any other text. */
    public static Optional<Side> of(String id) {
        for (Side side : values()) {
            if (side.id().equals(id)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
