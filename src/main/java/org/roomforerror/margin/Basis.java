package org.roomforerror.margin;

import java.util.Locale;
import java.util.Optional;

/** On which value of the position a requirement is reckoned. */
public enum Basis {
    /** The value at the mark price: the requirement moves with the price. Formula 1.1. */
    MARK,
    /** The value at entry: the requirement stays what it was. Formulas 1.4 and 1.5. */
    ENTRY;

    /** The word used in links, JSON and content files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Basis> of(String id) {
        for (Basis basis : values()) {
            if (basis.id().equals(id)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
