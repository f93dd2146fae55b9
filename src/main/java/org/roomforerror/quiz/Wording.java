package org.roomforerror.quiz;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.roomforerror.figures.World;
import org.roomforerror.words.Speech;

/**
 * Fills the figures of a question's texts from the positions that were drawn for it: the engine states every number. The
 * words of a question are filled in its own language, what is said about it in the language of its reader.
 */
public final class Wording {

    private final Supplier<World> world;
    private final Supplier<World> english;

    /** The wording of questions that are all in the language of this world. */
    public Wording(Supplier<World> world) {
        this(world, world);
    }

    /**
     * The wording for readers of one language. Both worlds are asked each time, because in development they may have changed.
     *
     * @param world   in the language of the readers
     * @param english for questions that have not been translated
     */
    public Wording(Supplier<World> world, Supplier<World> english) {
        this.world = world;
        this.english = english;
    }

    /** How the language of the readers speaks. */
    Speech speech() {
        return world.get().speech();
    }

    /** How the language of a question speaks. */
    Speech speech(Question question) {
        return world(question).speech();
    }

    /**
     * What fills in the figures about these positions, for the readers; it throws {@link IllegalArgumentException} for a
     * figure that does not exist or has nothing to state, naming it.
     *
     * @param positions the words of each position, which are also the parameters of a calculator
     * @throws IllegalArgumentException if a position cannot be held, saying why
     */
    UnaryOperator<String> about(Map<String, Map<String, String>> positions) {
        return world.get().figures(positions)::fill;
    }

    /** The same, for the words of a question. */
    UnaryOperator<String> of(Question question, Map<String, Map<String, String>> positions) {
        return world(question).figures(positions)::fill;
    }

    private World world(Question question) {
        World own = world.get();
        return own.speech().language().equals(question.language()) ? own : english.get();
    }
}
