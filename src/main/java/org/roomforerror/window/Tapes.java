package org.roomforerror.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every price tape of the site, in the order of their ids, which is the order of their days. */
public final class Tapes {

    private final List<Tape> tapes;

    private Tapes(List<Tape> tapes) {
        this.tapes = List.copyOf(tapes);
    }

    /**
     * Reads {@code tapes/*.csv} below the content directory; without that folder there are no tapes.
     *
     * @throws UnreadableTapes naming every problem of every file
     */
    public static Tapes load(Path contentDir) {
        List<Tape> tapes = new ArrayList<>();
        List<TapeProblem> problems = new ArrayList<>();
        for (Path file : files(contentDir.resolve("tapes"))) {
            TapeReading reading = TapeReader.read(file);
            reading.tape().ifPresent(tapes::add);
            problems.addAll(reading.problems());
        }
        if (!problems.isEmpty()) {
            throw new UnreadableTapes(problems);
        }
        return new Tapes(tapes);
    }

    /**
     * Reads one file in the project's form or one of klines, of which the header says what the file does not.
     *
     * @throws UnreadableTapes naming every problem of the file
     */
    public static Tape read(Path file, TapeHeader header) {
        TapeReading reading = TapeReader.read(file, header);
        return reading.tape().orElseThrow(() -> new UnreadableTapes(reading.problems()));
    }

    public List<Tape> all() {
        return tapes;
    }

    /** The tape whose file has that name, without ".csv". */
    public Optional<Tape> find(String id) {
        return tapes.stream().filter(tape -> tape.id().equals(id)).findFirst();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
