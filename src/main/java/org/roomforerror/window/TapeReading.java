package org.roomforerror.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.roomforerror.writing.ContentProblem;

/** What came of reading a tape file: the tape, or every problem that it has. */
public record TapeReading(Optional<Tape> tape, List<ContentProblem> problems) {

    /**
     * Reads a file without comment lines, such as the klines fetched from an exchange.
     *
     * @param header what such a file does not say of itself
     */
    public static TapeReading of(Path file, TapeHeader header) {
        return TapeReader.read(file, header);
    }

    static TapeReading of(Tape tape) {
        return new TapeReading(Optional.of(tape), List.of());
    }

    static TapeReading refused(List<ContentProblem> problems) {
        return new TapeReading(Optional.empty(), List.copyOf(problems));
    }
}
