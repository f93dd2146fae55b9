package org.roomforerror.systems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All rule books of the site, and what is wrong with those that could not be read.
 *
 * @param all      in the order in which they are shown: the teaching ones first
 * @param old      versions that were replaced and are kept so that a link to an old answer still gives it
 * @param problems empty if every file could be read
 */
public record RuleBooks(List<RuleBook> all, List<RuleBook> old, List<RuleBookProblem> problems) {

    private static final String FOLDER = "systems";

    /** Rule books without older versions. */
    public RuleBooks(List<RuleBook> all, List<RuleBookProblem> problems) {
        this(all, List.of(), problems);
    }

    public RuleBooks {
        old = List.copyOf(old);
        all = all.stream().sorted(Comparator.comparingInt(RuleBook::order).thenComparing(RuleBook::id)).toList();
        problems = List.copyOf(problems);
    }

    /**
     * Reads every file of {@code systems/} in a content folder. A wrong file becomes problems, never an exception.
     *
     * @throws IOException if the folder cannot be read
     */
    public static RuleBooks load(Path contentDir) throws IOException {
        List<RuleBookProblem> problems = new ArrayList<>();
        Path folder = contentDir.resolve(FOLDER);
        List<RuleBook> books = read(contentDir, folder, problems);
        List<RuleBook> old = Files.isDirectory(folder.resolve("old")) ? read(contentDir, folder.resolve("old"), problems) : List.of();
        return new RuleBooks(books, old.stream().map(RuleBooks::underItsOwnName).toList(), problems);
    }

    private static List<RuleBook> read(Path contentDir, Path folder, List<RuleBookProblem> problems) throws IOException {
        List<RuleBook> books = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                RuleBookReader reader = new RuleBookReader(contentDir.relativize(file).toString().replace('\\', '/'));
                reader.read(Files.readString(file)).ifPresent(books::add);
                problems.addAll(reader.problems());
            }
        }
        return books;
    }

    /** An old version lies in {@code systems/old/ID@VERSION.yaml} and is a version of the book ID. */
    private static RuleBook underItsOwnName(RuleBook book) {
        String id = book.id().replaceFirst("@.*", "");
        return new RuleBook(id, book.name(), book.version(), book.asOf(), book.read(), book.source(), book.note(), book.quote(), book.asset(),
            book.actsOn(), book.system(), book.words(), book.cure(), book.leftOut(), book.order());
    }

    /** A version of a book, the present one or an old one that is kept. */
    public Optional<RuleBook> find(String id, String version) {
        return Stream.concat(all.stream(), old.stream())
            .filter(book -> book.id().equals(id) && book.version().equals(version)).findFirst();
    }

    public Optional<RuleBook> find(String id) {
        return all.stream().filter(book -> book.id().equals(id)).findFirst();
    }
}
