package org.roomforerror.systems;

/** Something wrong in a rule book, and where; printed as {@code file:line message}. */
public record RuleBookProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + " " + message;
    }
}
