package org.roomforerror.window;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.writing.ContentProblem;

/**
 * Reads one tape file: comment lines {@code # key: value}, then rows in the project's own form or as
 * klines of an exchange. It collects every fault with its line and refuses the file if there is one.
 */
final class TapeReader {

    private final Path file;
    private final String called;
    private final List<ContentProblem> problems = new ArrayList<>();
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<Hour> hours = new ArrayList<>();
    private Optional<RowForm> form = Optional.empty();
    private Optional<Hour> before = Optional.empty();        // the row above, if it could be read

    private TapeReader(Path file, String called) {
        this.file = file;
        this.called = called;
    }

    /** Reads a file that describes itself in its comment lines; problems call it by the name given. */
    static TapeReading read(Path file, String called) {
        return new TapeReader(file, called).reading(Optional.empty());
    }

    /** Reads a file without comment lines, such as one fetched from an exchange. */
    static TapeReading read(Path file, TapeHeader header) {
        return new TapeReader(file, file.getFileName().toString()).reading(Optional.of(header));
    }

    /** The same tape under the comments of another language, in whose file there are no rows. */
    static Tape translated(Tape tape, Path words, String called, List<ContentProblem> problems) {
        TapeReader reader = new TapeReader(words, called);
        reader.readLines();
        if (!reader.hours.isEmpty()) {
            reader.problem(1, "the file of another language holds comments only; the rows are those of the English one");
        }
        problems.addAll(reader.problems);
        return new Tape(tape.id(), tape.header().in(reader.said), tape.hours());
    }

    private TapeReading reading(Optional<TapeHeader> given) {
        readLines();
        if (given.isEmpty()) {
            TapeHeader.missing(said).forEach(key -> problem(1, "the comment '# " + key + ": …' is missing"));
        }
        if (hours.isEmpty() && problems.isEmpty()) {
            problem(1, "the file holds no hours");
        }
        if (!problems.isEmpty()) {
            return TapeReading.refused(problems);
        }
        return TapeReading.of(new Tape(id(), given.orElseGet(() -> TapeHeader.of(said)), hours));
    }

    private void readLines() {
        try {
            List<String> lines = Files.readAllLines(file);
            boolean rows = true;
            for (int i = 0; i < lines.size() && rows; i++) {
                rows = readLine(i + 1, lines.get(i).strip());
            }
        } catch (MalformedInputException e) {
            problem(0, "the file is not UTF-8");
        } catch (IOException e) {
            problem(0, "the file cannot be read: " + e.getMessage());
        }
    }

    /** Reads a line; false if the lines below it cannot be understood either. */
    private boolean readLine(int number, String line) {
        if (line.isEmpty()) {
            return true;
        }
        if (line.startsWith("#")) {
            comment(number, line.substring(1));
            return true;
        }
        if (form.isEmpty()) {
            form = RowForm.announcedBy(line);
            if (form.isEmpty()) {
                problem(number, "expected 'hour,open,high,low,close' or the klines of an exchange");
                return false;
            }
            if (RowForm.isHead(line)) {
                return true;
            }
        }
        row(number, line);
        return true;
    }

    private void comment(int number, String text) {
        int colon = text.indexOf(':');
        String key = colon < 0 ? text.strip() : text.substring(0, colon).strip();
        String value = colon < 0 ? "" : text.substring(colon + 1).strip();
        if (!TapeHeader.KEYS.contains(key)) {
            problem(number, "'" + key + "' is none of the comments " + String.join(", ", TapeHeader.KEYS));
        } else if (said.putIfAbsent(key, value) != null) {
            problem(number, "the comment '" + key + "' is there twice");
        } else if (value.isEmpty()) {
            problem(number, "the comment '" + key + "' is empty");
        }
    }

    private void row(int number, String line) {
        try {
            Hour hour = form.orElseThrow().row(line);
            before.ifPresent(above -> checkOrder(number, above, hour));
            before = Optional.of(hour);
            hours.add(hour);
        } catch (IllegalArgumentException e) {
            before = Optional.empty();                       // or the next row would be blamed for a gap
            problem(number, e.getMessage());
        }
    }

    private void checkOrder(int number, Hour above, Hour hour) {
        int order = hour.start().compareTo(above.start().plus(Tape.STEP));
        if (order > 0) {
            problem(number, "a gap: " + above.start() + " is followed by " + hour.start());
        } else if (order < 0) {
            problem(number, "out of order: " + above.start() + " is followed by " + hour.start());
        }
    }

    private void problem(int line, String message) {
        problems.add(new ContentProblem(called, line, message));
    }

    private String id() {
        return file.getFileName().toString().replaceFirst("\\.csv$", "");
    }
}
