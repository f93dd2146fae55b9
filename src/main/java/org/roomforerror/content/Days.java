package org.roomforerror.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Said;

/** Reads a day that a writer wrote. */
final class Days {

    private Days() {}

    /** The day; nothing where nothing was written, and a problem where something else was. */
    static Optional<LocalDate> read(Said said, Fields fields) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(said.text()));
        } catch (DateTimeParseException notADay) {
            fields.problem(said.line(), "'" + said.text() + "' should be a day, like 2026-11-22");
            return Optional.empty();
        }
    }
}
