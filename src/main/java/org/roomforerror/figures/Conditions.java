package org.roomforerror.figures;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles the sentences of a text that depend on an outcome: <code>{?ten.call.at}text{:}else{/}</code>.
 *
 * <p>Conditions may stand inside each other. Code spans and fenced blocks are left as they are. A part that falls away
 * gives its line breaks back at the next blank line, so that what follows keeps its line number.
 */
public final class Conditions {

    private static final Pattern MARK = Pattern.compile("(?s)```.*?```|`[^`\n]*`|\\{\\?([^{}\n]+)}|\\{:}|\\{/}");

    /** Tells whether a condition holds; {@code linesBefore} are the line breaks before it in the text. */
    @FunctionalInterface
    public interface Asked {
        boolean holds(String path, int linesBefore);
    }

    private final Asked asked;
    private final boolean keepAll;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();
    private int owedLines;

    private Conditions(Asked asked, boolean keepAll) {
        this.asked = asked;
        this.keepAll = keepAll;
    }

    /** The text with only the parts whose condition holds. */
    public static String settle(String text, Predicate<String> holds) {
        return new Conditions((path, linesBefore) -> holds.test(path), false).walk(text);
    }

    /** The text with both parts of every condition, for checks that must see every word; each condition is asked. */
    public static String allBranches(String text, Asked asked) {
        return new Conditions(asked, true).walk(text);
    }

    private String walk(String text) {
        Matcher mark = MARK.matcher(text);
        int from = 0;
        while (mark.find()) {
            write(text.substring(from, mark.start()));
            from = mark.end();
            if (mark.group(1) != null) {
                open.push(asked.holds(mark.group(1).strip(), lines(text.substring(0, mark.start()))));
            } else if (mark.group().equals("{:}") && !open.isEmpty()) {
                open.push(!open.pop());
            } else if (mark.group().equals("{/}") && !open.isEmpty()) {
                open.pop();
            } else {
                write(mark.group());
            }
        }
        write(text.substring(from));
        return out.toString();
    }

    private void write(String part) {
        if (!keepAll && open.contains(false)) {
            owedLines += lines(part);
            return;
        }
        int blank = owedLines == 0 ? -1 : part.indexOf("\n\n");
        if (blank < 0) {
            out.append(part);
            return;
        }
        out.append(part, 0, blank).append("\n".repeat(owedLines)).append(part, blank, part.length());
        owedLines = 0;
    }

    private static int lines(String part) {
        return (int) part.chars().filter(c -> c == '\n').count();
    }
}
