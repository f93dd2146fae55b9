package org.roomforerror.writing;

import java.util.Comparator;

/**
 * Something wrong in a content file.
 *
 * @param file its path below the content folder
 * @param line counted from 1; 0 where the fault is the file itself
 * @param message what is wrong, in words that a writer understands
 */
public record ContentProblem(String file, int line, String message) implements Comparable<ContentProblem> {

    private static final Comparator<ContentProblem> ORDER = Comparator.comparing(ContentProblem::file)
            .thenComparing(ContentProblem::line)
            .thenComparing(ContentProblem::message);

    /** {@code learn/x.md:12 the message}. */
    @Override
    public String toString() {
        return file + ":" + line + " " + message;
    }

    @Override
    public int compareTo(ContentProblem other) {
        return ORDER.compare(this, other);
    }
}
