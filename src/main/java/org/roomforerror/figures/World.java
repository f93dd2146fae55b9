package org.roomforerror.figures;

import java.io.IOException;
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

/**
 * Everything a figure can speak of beside the positions of its page, and the language it speaks.
 *
 * @param counts how many there are of what, such as {@code calculators}
 */
public record World(RuleBooks systems, Tapes tapes, List<Fact> facts, Map<String, Integer> counts, Format format) {

    /** The world in English, before any facts are known. */
    public static World of(RuleBooks systems, Tapes tapes, Map<String, Integer> counts) {
        return new World(systems, tapes, List.of(), Map.copyOf(counts), Format.of(Locale.UK));
    }

    /**
     * The world of a content folder: its rule books and tapes.
     *
     * <p>What is wrong with a tape or a rule book is a problem of the tapes or the books, not an exception.
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static World load(Path content, Map<String, Integer> counts) {
        try {
            return of(RuleBooks.load(content), Tapes.load(content), counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same world with facts, with more counts, in a language. */
    public World with(List<Fact> moreFacts, Map<String, Integer> moreCounts, Locale language) {
        Map<String, Integer> all = new HashMap<>(moreCounts);
        all.putAll(counts);
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new World(systems, tapes, List.copyOf(moreFacts), Map.copyOf(all), Format.of(english ? Locale.UK : language));
    }

    /** The same world with these counts. */
    public World counting(Map<String, Integer> counts) {
        return new World(systems, tapes, facts, Map.copyOf(counts), format);
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
