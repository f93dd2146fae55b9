package org.roomforerror.check;

import java.io.PrintStream;
import java.util.List;
import org.roomforerror.writing.ContentProblem;

/**
 * What the checks found.
 *
 * @param problems must be mended before the content can be published; by file and line
 * @param warnings should be looked at; by file and line
 */
public record Report(List<ContentProblem> problems, List<ContentProblem> warnings) {

    public boolean clean() {
        return problems.isEmpty();
    }

    /** Prints one finding a line, each file named so that a terminal can open it, and a sum at the end. */
    void print(String folder, PrintStream out) {
        problems.forEach(problem -> out.println(folder + "/" + problem));
        warnings.forEach(warning -> out.println(folder + "/" + warning.file() + ":" + warning.line() + " warning: " + warning.message()));
        out.println(counted(problems.size(), "problem") + ", " + counted(warnings.size(), "warning"));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
