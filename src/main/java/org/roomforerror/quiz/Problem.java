package org.roomforerror.quiz;

/**
 * Something wrong in a question file.
 *
 * @param line from 1
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + " " + message;
    }
}
