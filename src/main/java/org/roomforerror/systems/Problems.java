package org.roomforerror.systems;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
final class Problems {

    private final String file;
    private final List<RuleBookProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        found.add(new RuleBookProblem(file, line, message));
    }

    List<RuleBookProblem> found() {
        return List.copyOf(found);
    }
}
