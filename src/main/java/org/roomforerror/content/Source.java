package org.roomforerror.content;

import java.util.Locale;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Problems;

/**
 * One content file, taken apart: the fields between its two dashed lines, and the Markdown below.
 *
 * @param id the file's name without its ending: the slug of a page, the id of a term or a misread
 * @param language the language of its words, which on a fallback is not the language asked for
 * @param bodyLine the line on which the body begins
 */
record Source(String file, String id, Locale language, Fields front, String body, int bodyLine) {

    private static final String FENCE = "---";

    static Source read(String file, String id, Locale language, String text, Problems problems) {
        String[] lines = text.replace("\r\n", "\n").split("\n", -1);
        int end = 1;
        while (end < lines.length && !lines[end].stripTrailing().equals(FENCE)) {
            end++;
        }
        if (!lines[0].stripTrailing().equals(FENCE) || end == lines.length) {
            problems.add(file, 1, "the file should begin with fields between two lines of three dashes");
            return new Source(file, id, language, Fields.unreadable(file, problems), text, 1);
        }
        Fields front = Fields.read(file, part(lines, 1, end), 2, problems);
        return new Source(file, id, language, front, part(lines, end + 1, lines.length), end + 2);
    }

    private static String part(String[] lines, int from, int to) {
        StringBuilder part = new StringBuilder();
        for (int i = from; i < to; i++) {
            part.append(lines[i]).append('\n');
        }
        return part.toString();
    }
}
