package org.roomforerror.check;

import java.util.List;
import org.roomforerror.writing.ContentProblem;
import org.roomforerror.writing.Problems;

/** Collects what the rules find. */
final class Findings {

    private final Problems problems = new Problems();
    private final Problems warnings = new Problems();

    void problem(String file, int line, String message) {
        problems.add(file, line, message);
    }

    void problem(ContentProblem problem) {
        problems.addAll(List.of(problem));
    }

    void warning(String file, int line, String message) {
        warnings.add(file, line, message);
    }

    Report report() {
        return new Report(problems.all(), warnings.all());
    }
}
