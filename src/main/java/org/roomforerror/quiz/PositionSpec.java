package org.roomforerror.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A position still to be drawn: for each of its words (system, side, entry, …) the values from which one is chosen.
 *
 * @param from the position whose words this one takes over before its own; empty for a position of its own
 */
record PositionSpec(Optional<String> from, Map<String, List<String>> choices) {

    /** Draws one value for each word; positions drawn before are known by name. */
    Map<String, String> draw(Random random, Map<String, Map<String, String>> drawn) {
        Map<String, String> position = new LinkedHashMap<>(from.map(drawn::get).orElse(Map.of()));
        choices.forEach((word, values) ->
                position.put(word, derived(word, values.get(random.nextInt(values.size())), position)));
        return position;
    }

    String asText() {
        return from.orElse("") + choices;
    }

    /** The values that refer to the position taken over: {@code leverage: double}, {@code added: half}, {@code added: same}. */
    private String derived(String word, String chosen, Map<String, String> base) {
        if (from.isEmpty()) {
            return chosen;
        }
        String of = word.equals("added") ? "collateral" : word;
        return switch (chosen) {
            case "half" -> Arithmetic.times(base.get(of), "0.5");
            case "same" -> base.get(of);
            case "double" -> Arithmetic.times(base.get(of), "2");
            case "other" -> Arithmetic.opposite(base.get(of));
            default -> chosen;
        };
    }
}
