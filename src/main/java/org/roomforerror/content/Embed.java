package org.roomforerror.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
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

    /** The setting by which a writer says when a calculator opens. */
    private static final String OPEN = "open";

    /** Whether a calculator is only named, with a link that opens it in its place: a drawing beside it shows its answer already. */
    public boolean closed() {
        return "later".equals(settings.get(OPEN));
    }

    /** The starting values of a calculator. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(settings);
        values.remove(OPEN);
        return values;
    }

    /** What can stand in a page. */
    public enum Kind {
        CALCULATOR, CHART, CHECK, MISREAD, WINDOWS;

        static Optional<Kind> of(String word) {
            return Arrays.stream(values()).filter(kind -> kind.name().toLowerCase().equals(word)).findFirst();
        }
    }
}
