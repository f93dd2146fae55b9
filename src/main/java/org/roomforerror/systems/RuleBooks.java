package org.roomforerror.systems;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.words.Speech;
import org.roomforerror.writing.ContentFiles;
import org.roomforerror.writing.ContentProblem;

/**
 * All rule books of the site in one language, and what is wrong with those that could not be read.
 *
 * @param all      in the order in which they are shown: the teaching ones first
 * @param old      versions that were replaced and are kept so that a link to an old answer still gives it
 * @param problems empty if every file could be read
 * @param speech   the language of their words
 */
public record RuleBooks(List<RuleBook> all, List<RuleBook> old, List<ContentProblem> problems, Speech speech) {

    /** The id of rules that somebody makes up. */
    public static final String OWN = "own";
    /** The currency in which such rules are reckoned. */
    public static final String OWN_QUOTE = "USD";

    private static final String FOLDER = "systems";

    public RuleBooks {
        old = List.copyOf(old);
        all = all.stream().sorted(Comparator.comparingInt(RuleBook::order).thenComparing(RuleBook::id)).toList();
        problems = List.copyOf(problems);
    }

    /**
     * Reads every file of {@code systems/} in a content folder, with the words that a folder such as {@code de/systems/} has for
     * it in the language of the speech. A wrong file becomes problems, never an exception.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static RuleBooks load(Path content, Speech speech) {
        List<ContentProblem> problems = new ArrayList<>();
        List<RuleBook> books = read(content, FOLDER, speech, problems);
        List<RuleBook> old = read(content, FOLDER + "/old", speech, problems);
        // an old version lies in systems/old/ID@VERSION.yaml and is a version of the book ID
        return new RuleBooks(books, old.stream().map(book -> book.called(book.id().replaceFirst("@.*", ""))).toList(), problems, speech);
    }

    private static List<RuleBook> read(Path content, String folder, Speech speech, List<ContentProblem> problems) {
        List<RuleBook> books = new ArrayList<>();
        for (Path file : ContentFiles.in(content.resolve(folder), ".yaml")) {
            String name = ContentFiles.name(content, file);
            String translated = speech.language().toLanguageTag() + "/" + name;
            RuleBookReader reader = new RuleBookReader(name, translated, speech);
            if (Files.exists(content.resolve(translated))) {
                reader.translate(ContentFiles.text(content.resolve(translated)));
            }
            reader.read(ContentFiles.text(file)).ifPresent(books::add);
            problems.addAll(reader.problems());
        }
        return books;
    }

    /** A version of a book, the present one or an old one that is kept. */
    public Optional<RuleBook> find(String id, String version) {
        return Stream.concat(all.stream(), old.stream())
            .filter(book -> book.id().equals(id) && book.version().equals(version)).findFirst();
    }

    public Optional<RuleBook> find(String id) {
        return all.stream().filter(book -> book.id().equals(id)).findFirst();
    }

    /**
     * The book of rules that somebody makes up.
     *
     * @throws IllegalArgumentException if the rules make no system
     */
    public RuleBook own(OwnRules rules) {
        LeftOut rest = new LeftOut(speech.say("own.left-out"), LeftOut.Direction.EITHER, false);
        return new RuleBook(OWN, speech.say("own.name"), OWN, Optional.empty(), LocalDate.EPOCH, new Source(speech.say("own.source"), ""), "",
            OWN_QUOTE, speech.say("own.asset"), speech.say("own.acts-on"), rules.system(), List.of(), Optional.empty(), Carry.usual(rules.kind()),
            List.of(rest), LeverageLimits.NONE, 0,
            speech.language(), speech);
    }
}
