package org.roomforerror.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every price tape of the site, and what is wrong with those that could not be read.
 *
 * @param all      in the order of their ids, which is the order of their days
 * @param problems empty if every file could be read
 */
public record Tapes(List<Tape> all, List<TapeProblem> problems) {

    public Tapes {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /**
     * Reads {@code tapes/*.csv} of a content folder, and for another language the comments that a folder such as
     * {@code de/tapes} has for them. Without that folder there are no tapes. A wrong file becomes problems, never an exception.
     *
     * @throws IOException if the folder cannot be read
     */
    public static Tapes load(Path contentDir, Locale language) throws IOException {
        List<Tape> tapes = new ArrayList<>();
        List<TapeProblem> problems = new ArrayList<>();
        for (Path file : files(contentDir.resolve("tapes"))) {
            TapeReading reading = TapeReader.read(file, name(contentDir, file));
            problems.addAll(reading.problems());
            Path words = contentDir.resolve(language.toLanguageTag()).resolve(name(contentDir, file));
            reading.tape().ifPresent(tape -> tapes.add(Files.exists(words) ? TapeReader.translated(tape, words, name(contentDir, words), problems) : tape));
        }
        return new Tapes(tapes, problems);
    }

    /** The tape whose file has that name, without ".csv". */
    public Optional<Tape> find(String id) {
        return all.stream().filter(tape -> tape.id().equals(id)).findFirst();
    }

    private static String name(Path contentDir, Path file) {
        return contentDir.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }
}
