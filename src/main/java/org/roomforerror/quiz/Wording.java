package org.roomforerror.quiz;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.roomforerror.figures.World;

/** Fills the figures of a question's texts from the positions that were drawn for it: the engine states every number. */
public final class Wording {

    private final Supplier<World> world;

    /** @param world asked each time, because in development it may have changed */
    public Wording(Supplier<World> world) {
        this.world = world;
    }

    /**
     * What fills in the figures about these positions; it throws {@link IllegalArgumentException} for a figure that does
     * not exist or has nothing to state, naming it.
     *
     * @param positions the words of each position, which are also the parameters of a calculator
     * @throws IllegalArgumentException if a position cannot be held, saying why
     */
    UnaryOperator<String> about(Map<String, Map<String, String>> positions) {
        return world.get().figures(positions)::fill;
    }
}
