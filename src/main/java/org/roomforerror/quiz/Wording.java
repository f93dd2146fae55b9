package org.roomforerror.quiz;

import java.util.Map;

/** Fills the figures of a text about named positions: {@code {p.call.price}} becomes a price with its unit. */
@FunctionalInterface
public interface Wording {

    /**
     * @param positions the words of each position, as a calculator's address holds them
     * @throws IllegalArgumentException if a figure does not exist, naming it
     */
    String fill(String text, Map<String, Map<String, String>> positions);
}
