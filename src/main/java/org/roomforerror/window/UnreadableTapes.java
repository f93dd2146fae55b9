package org.roomforerror.window;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when tape files are wrong: it names every problem of every file. */
public final class UnreadableTapes extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<TapeProblem> problems;

    UnreadableTapes(List<TapeProblem> problems) {
        super(problems.stream().map(TapeProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<TapeProblem> problems() {
        return problems;
    }
}
