package org.roomforerror.content;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.figures.Positions;

/**
 * Something that another part of the site draws inside a page.
 *
 * @param name the calculator's, chart's, question's or misread's name; empty for {@link Kind#WINDOWS}
 * @param settings what the writer wrote after the name, in its order
 * @param positions the named positions of the page, for charts that show them
 */
public record Embed(Kind kind, String name, Map<String, String> settings, Positions positions) implements Block {

    /** What can stand in a page. */
    public enum Kind {
        CALCULATOR, CHART, CHECK, MISREAD, WINDOWS;

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.name().toLowerCase().equals(word)).findFirst();
        }
    }
}
