package org.roomforerror.window;

import java.util.List;
import java.util.Optional;

/** What came of reading a tape file: the tape, or every problem that it has. */
public record TapeReading(Optional<Tape> tape, List<TapeProblem> problems) {

    static TapeReading of(Tape tape) {
        return new TapeReading(Optional.of(tape), List.of());
    }

    static TapeReading refused(List<TapeProblem> problems) {
        return new TapeReading(Optional.empty(), List.copyOf(problems));
    }
}
