package org.roomforerror.search;

/**
 * Something that can be found.
 *
 * @param kind  what it is
 * @param path  its address on this site, with an anchor where it is a part of a page
 * @param title its title in plain text
 * @param text  its words in plain text; may be empty
 */
public record Entry(Kind kind, String path, String title, String text) {

    /** What an entry is, in the order in which equal hits are shown. */
    public enum Kind {
        PAGE, CALCULATOR, TERM, QUESTION, MISREAD, SYSTEM, SECTION, OTHER
    }
}
