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
 * @param problems empty if every file could be read
 */
public record RuleBooks(List<RuleBook> all, List<RuleBookProblem> problems) {

    public RuleBooks {
        all = all.stream().sorted(Comparator.comparingInt(RuleBook::order).thenComparing(RuleBook::id)).toList();
        problems = List.copyOf(problems);
    }

    /**
     * Reads every file of {@code systems/} in a content folder. A wrong file becomes problems, never an exception.
     *
     * @throws IOException if the folder cannot be read
     */
    public static RuleBooks load(Path contentDir) throws IOException {
        List<RuleBook> books = new ArrayList<>();
        List<RuleBookProblem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(contentDir.resolve("systems"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                RuleBookReader reader = new RuleBookReader(contentDir.relativize(file).toString().replace('\\', '/'));
                reader.read(Files.readString(file)).ifPresent(books::add);
                problems.addAll(reader.problems());
            }
        }
        return new RuleBooks(books, problems);
    }

    public Optional<RuleBook> find(String id) {
        return all.stream().filter(book -> book.id().equals(id)).findFirst();
    }
}
