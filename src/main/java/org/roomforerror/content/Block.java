package org.roomforerror.content;

import java.util.List;

/** A part of a page's body, in reading order: prose, something drawn elsewhere, or a worked table. */
public sealed interface Block permits Block.Prose, Block.Text, Embed, Block.WorkedTable {

    /** HTML that is ready for the page. */
    record Prose(String html) implements Block {}

    /** Markdown without any mark of ours; links within the site begin with a slash. */
    record Text(String markdown) implements Block {}

    /**
     * A table whose cells were computed from named positions.
     *
     * @param caption says what the table shows
     * @param rows each begins with the row's header
     */
    record WorkedTable(Words caption, List<String> heads, List<List<String>> rows) implements Block {}
}
