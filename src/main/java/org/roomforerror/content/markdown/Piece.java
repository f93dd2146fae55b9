package org.roomforerror.content.markdown;

import java.util.List;
import java.util.Map;

/** A part of a drawn text, in the order of the page: HTML, a drawing to be placed there, or a worked table. */
public sealed interface Piece {

    record Html(String html) implements Piece {}

    /** A run of Markdown, where the text was written as Markdown again. */
    record Text(String markdown) implements Piece {}

    /**
     * A line such as {@code ::chart two-lines position=ten}.
     *
     * @param name the first word after the kind, empty for none
     * @param settings the {@code name=value} words, in their order
     */
    record Placed(String kind, String name, Map<String, String> settings, List<String> stray, int line)
            implements Piece {}

    /** A fenced block of figures; its text is YAML. */
    record Figures(String yaml, int line) implements Piece {}
}
