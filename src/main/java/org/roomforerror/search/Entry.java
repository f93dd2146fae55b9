package org.roomforerror.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param kind  what it is
 * @param path  its address on this site, with an anchor where it is a part of a page
 * @param title its title in plain text
 * @param names what else it is called; found like the title, and not shown
 * @param text  its words in plain text, paragraphs parted by {@link #PARAGRAPH}; may be empty
 */
public record Entry(Kind kind, String path, String title, List<String> names, String text) {

    /** Parts paragraphs, so that no extract runs from one into the next. */
    public static final String PARAGRAPH = "\u2029";

    /** An entry with no name but its title. */
    public Entry(Kind kind, String path, String title, String text) {
        this(kind, path, title, List.of(), text);
    }

    /** What an entry is, in the order in which equal hits are shown. */
    public enum Kind {
        PAGE, CALCULATOR, TERM, QUESTION, MISREAD, SYSTEM, SECTION, OTHER
    }
}
