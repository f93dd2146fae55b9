package org.roomforerror.systems;

import java.util.Locale;
import java.util.Optional;

/**
 * Something a rule book does not reckon with, and what it would do to the stages, or to what is left.
 *
 * @param what      in words
 * @param direction whether it would bring the stages nearer, push them farther away, or either; or move none and change what is left of one's own
 * @param carry     whether it is what it costs to keep a position, which an answer about time may reckon with after all
 */
public record LeftOut(String what, Direction direction, boolean carry) {

    /** What the thing left out would do to the stage prices, seen from the present price. */
    public enum Direction {
        NEARER,
        FARTHER,
        EITHER,
        /** No stage moves; less of one's own is left. */
        LESS,
        /** No stage moves; more or less of one's own may be left. */
        MORE_OR_LESS;

        /** The word used in JSON and content files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Direction> of(String id) {
            for (Direction direction : values()) {
                if (direction.id().equals(id)) {
                    return Optional.of(direction);
                }
            }
            return Optional.empty();
        }
    }
}
