package org.roomforerror.margin;

import java.util.Locale;
import java.util.Optional;

/** The stages a position can pass through, from the mildest to the last. They are never synonyms of each other. */
public enum StageName {
    /** You are told that the margin call is near. Nothing is demanded. */
    WARNING,
    /** You are told to add collateral or to reduce. Who tells you, how, and whether time is promised differs by system. */
    MARGIN_CALL,
    /** The system closes the position, or a part of it, without asking. */
    LIQUIDATION,
    /** Nothing of your own is left: the equity is zero. */
    BANKRUPTCY;

    /** The word used in links, JSON and content files, for instance {@code margin-call}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stage of that id; empty for any other text. */
    public static Optional<StageName> of(String id) {
        for (StageName name : values()) {
            if (name.id().equals(id)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
