package org.roomforerror.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.roomforerror.figures.Figures;
import org.roomforerror.figures.Holding;
import org.roomforerror.figures.Positions;
import org.roomforerror.figures.World;

/** Fills the figures of a question's texts from the positions that were drawn for it: the engine states every number. */
public final class Wording {

    /** What a figure that does not exist reads as; no text of ours contains it otherwise. */
    private static final String UNKNOWN = "[?]";

    private final Supplier<World> world;

    /** @param world asked each time, because in development it may have changed */
    public Wording(Supplier<World> world) {
        this.world = world;
    }

    /**
     * What fills in the figures about these positions.
     *
     * @param positions the words of each position, which are also the parameters of a calculator
     * @throws IllegalArgumentException if a position cannot be held, saying why; the filler throws it for a figure that
     *     does not exist, quoting the text
     */
    UnaryOperator<String> about(Map<String, Map<String, String>> positions) {
        Figures figures = world.get().figures(Positions.of(holdings(positions)));
        return text -> {
            String filled = figures.fill(text);
            if (filled.contains(UNKNOWN)) {
                throw new IllegalArgumentException("there is no such figure: " + filled);
            }
            return filled;
        };
    }

    private List<Holding> holdings(Map<String, Map<String, String>> positions) {
        List<Holding> holdings = new ArrayList<>();
        positions.forEach((name, words) -> {
            Holding.Reading reading = Holding.read(name, words, world.get().systems());
            holdings.add(reading.holding().orElseThrow(() -> new IllegalArgumentException(
                    "position " + name + " " + words + ": " + String.join("; ", reading.faults()))));
        });
        return holdings;
    }
}
