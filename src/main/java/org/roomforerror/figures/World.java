package org.roomforerror.figures;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Tapes;
import org.roomforerror.words.Format;
import org.roomforerror.words.Speech;

/**
 * Everything a figure can speak of beside the positions of its page, and the language it speaks.
 *
 * @param counts how many there are of what, such as {@code calculators}
 * @param speech the language in which all of it is said
 */
public record World(RuleBooks systems, Tapes tapes, List<Fact> facts, Map<String, Integer> counts, Speech speech) {

    /** The world in English, before any facts are known. */
    public static World load(Path content, Map<String, Integer> counts) {
        return load(content, Locale.ENGLISH).counting(counts);
    }

    /**
     * The world of a content folder in a language: its rule books and tapes, before any facts are known.
     *
     * <p>What is wrong with a tape or a rule book is a problem of the tapes or the books, not an exception.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static World load(Path content, Locale language) {
        Speech speech = Speech.load(content, language);
        return new World(RuleBooks.load(content, speech), Tapes.load(content, language), List.of(), Map.of(), speech);
    }

    /** The same world with facts and with more counts. */
    public World with(List<Fact> moreFacts, Map<String, Integer> moreCounts) {
        Map<String, Integer> all = new HashMap<>(moreCounts);
        all.putAll(counts);
        return new World(systems, tapes, List.copyOf(moreFacts), Map.copyOf(all), speech);
    }

    /** The same world with these counts. */
    public World counting(Map<String, Integer> counts) {
        return new World(systems, tapes, facts, Map.copyOf(counts), speech);
    }

    /** How numbers are written in its language. */
    public Format format() {
        return speech.format();
    }

    /** The figures of a page that has these named positions. */
    public Figures figures(Positions positions) {
        return new Figures(this, positions);
    }

    /**
     * The figures of a text that has positions of its own, such as a question.
     *
     * @param positions the words of each position, as a calculator's address holds them
     * @throws IllegalArgumentException if a position cannot be read, naming it
     */
    public Figures figures(Map<String, Map<String, String>> positions) {
        List<Holding> holdings = new ArrayList<>();
        positions.forEach((name, words) -> {
            Holding.Reading reading = Holding.read(name, words, systems);
            if (!reading.faults().isEmpty()) {
                throw new IllegalArgumentException("position " + name + ": " + String.join("; ", reading.faults()));
            }
            reading.holding().ifPresent(holdings::add);
        });
        return figures(Positions.of(holdings));
    }

    Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }
}
