package org.roomforerror.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.roomforerror.content.markdown.Mark;
import org.roomforerror.content.markdown.Passage;
import org.roomforerror.figures.Figure;
import org.roomforerror.figures.Figures;

/** Tells the writer about figures and terms that do not exist, and about raw HTML. */
final class References {

    private static final Pattern SIGN = Pattern.compile("[{}]|\\[\\[|]]|(?m)^::[a-z]");

    private final Press press;
    private final Source source;
    private final Figures figures;

    References(Press press, Source source, Figures figures) {
        this.press = press;
        this.source = source;
        this.figures = figures;
    }

    /** A condition; always true, so that both of its sides are looked through. */
    boolean asked(String path, int line) {
        Figure figure = figures.figure(path);
        if (figure instanceof Figure.Unknown unknown) {
            problem(line, "{?" + path + "}: " + unknown.why());
        } else if (!(figure instanceof Figure.Truth) && !(figure instanceof Figure.Faulty)) {
            problem(line, "{?" + path + "} is no condition: it is neither true nor false");
        }
        return true;
    }

    /** The marks that a reader sees: a figure among them needs a value. */
    void shown(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.kind() == Mark.Kind.FIGURE && figures.figure(mark.target()) instanceof Figure.Absent absent) {
                problem(mark.line(), "{" + mark.target() + "} has nothing to state (" + absent.words()
                        + "); put it into a condition, or use .outcome");
            }
        }
    }

    /** All marks that were written, on both sides of every condition. */
    void written(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark.kind()) {
                case FIGURE -> {
                    if (figures.figure(mark.target()) instanceof Figure.Unknown unknown) {
                        problem(mark.line(), "{" + mark.target() + "}: " + unknown.why());
                    }
                }
                case TERM -> {
                    if (press.terms().find(mark.target()).isEmpty()) {
                        problem(mark.line(), "[[" + mark.target() + "]] is no term of the glossary");
                    }
                }
                case HTML -> problem(mark.line(), "raw HTML is not allowed: " + mark.target().lines().findFirst().orElse(""));
                case LINK, PICTURE -> { } // whether they lead somewhere is known only when every page has been read
            }
        }
    }

    /** Marks that were meant and not understood stay in the text as they are. */
    void leftOver(List<Passage> passages) {
        for (Passage passage : passages) {
            Matcher sign = SIGN.matcher(passage.text());
            while (sign.find()) {
                problem(passage.lineAt(sign.start()), sign.group().startsWith("::")
                        ? "a line with two colons stands alone, outside lists and quotations"
                        : "'" + sign.group() + "' belongs to no figure, condition or term");
            }
        }
    }

    private void problem(int line, String message) {
        press.problems().add(source.file(), line, message);
    }
}
