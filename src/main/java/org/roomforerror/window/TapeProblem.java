package org.roomforerror.window;

import java.nio.file.Path;

/**
 * One fault of a tape file.
 *
 * @param line counted from 1; 0 where the fault is the file itself
 */
public record TapeProblem(Path file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + " " + message;
    }
}
