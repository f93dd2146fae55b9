package org.roomforerror.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roomforerror.content.markdown.Passage;

/**
 * No figure is typed by hand: each is computed, or a fact with its source. Years and dates may be typed, and so may digits
 * that are part of a name, such as {@code v3}. Notes carry a source of their own.
 */
final class TypedFiguresRule implements Rule {

    private static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final List<Pattern> ALLOWED = List.of(
            Pattern.compile("\\b\\d{1,2}( (and|to) \\d{1,2})? " + MONTH + "( \\d{4})?"),
            Pattern.compile("\\b(19|20)\\d{2}\\b"),
            Pattern.compile("\\p{L}[\\p{L}-]*\\d[\\p{L}\\d]*"));
    private static final Pattern FIGURE = Pattern.compile("[+−-]?\\d[\\d.,\u202F\u00A0 ]*\\d?(\\s?[%×])?");

    @Override
    public void check(Matter matter, Findings findings) {
        for (Prose prose : matter.written()) {
            if (prose.passage().kind() != Passage.Kind.NOTE) {
                look(prose, findings);
            }
        }
    }

    private static void look(Prose prose, Findings findings) {
        Matcher figure = FIGURE.matcher(withoutAllowed(prose.passage().text()));
        while (figure.find()) {
            findings.problem(prose.file(), prose.passage().lineAt(figure.start()),
                    "the figure '" + figure.group().strip() + "' is typed by hand; compute it or make it a fact with a source");
        }
    }

    /** The text with allowed digits blotted out, every other character in its place. */
    private static String withoutAllowed(String text) {
        String rest = text;
        for (Pattern pattern : ALLOWED) {
            rest = pattern.matcher(rest).replaceAll(found -> "x".repeat(found.group().length()));
        }
        return rest;
    }
}
