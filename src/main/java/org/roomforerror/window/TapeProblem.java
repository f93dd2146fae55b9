package org.roomforerror.window;

/**
 * One fault of a tape file.
 *
 * @param file its path below the content folder
 * @param line counted from 1; 0 where the fault is the file itself
 */
public record TapeProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + " " + message;
    }
}
