package org.roomforerror.content;

import java.util.List;
import org.roomforerror.content.markdown.Heading;

/**
 * The body of a page, drawn.
 *
 * @param blocks in reading order
 * @param headings of all levels, for the table of contents
 * @param twin the same blocks with their prose as Markdown, for readers that are programs
 * @param minutes reading time of the whole page, rounded up
 */
public record Body(List<Block> blocks, List<Block> twin, List<Heading> headings, int minutes) {

    /** The main headings: what a table of contents lists. */
    public List<Heading> contents() {
        return headings.stream().filter(heading -> heading.level() == 2).toList();
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
