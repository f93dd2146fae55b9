package org.roomforerror.writing;

import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong in the content, so that a writer sees everything at once; the same problem counts once. */
public final class Problems {

    private final TreeSet<ContentProblem> found = new TreeSet<>();

    public void add(String file, int line, String message) {
        found.add(new ContentProblem(file, line, message));
    }

    public void addAll(List<ContentProblem> problems) {
        found.addAll(problems);
    }

    /** All problems, by file and line. */
    public List<ContentProblem> all() {
        return List.copyOf(found);
    }
}
