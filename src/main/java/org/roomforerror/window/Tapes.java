package org.roomforerror.window;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.roomforerror.writing.ContentFiles;
import org.roomforerror.writing.ContentProblem;

/**
 * Every price tape of the site, and what is wrong with those that could not be read.
 *
 * @param all      in the order of their ids, which is the order of their days
 * @param problems empty if every file could be read
 */
public record Tapes(List<Tape> all, List<ContentProblem> problems) {

    public Tapes {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }

    /**
     * Reads {@code tapes/*.csv} of a content folder, and for another language the comments that a folder such as
     * {@code de/tapes} has for them. Without that folder there are no tapes. A wrong file becomes problems, never an exception.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Tapes load(Path content, Locale language) {
        List<Tape> tapes = new ArrayList<>();
        List<ContentProblem> problems = new ArrayList<>();
        for (Path file : ContentFiles.in(content.resolve("tapes"), ".csv")) {
            String name = ContentFiles.name(content, file);
            TapeReading reading = TapeReader.read(file, name);
            problems.addAll(reading.problems());
            String translated = language.toLanguageTag() + "/" + name;
            Path words = content.resolve(translated);
            reading.tape().ifPresent(tape -> tapes.add(Files.exists(words) ? TapeReader.translated(tape, words, translated, problems) : tape));
        }
        return new Tapes(tapes, problems);
    }

    /** The tape whose file has that name, without ".csv". */
    public Optional<Tape> find(String id) {
        return all.stream().filter(tape -> tape.id().equals(id)).findFirst();
    }
}
