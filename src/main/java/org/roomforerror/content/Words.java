package org.roomforerror.content;

/**
 * A sentence or two from a page's fields, drawn: as HTML for the page, as plain words for everything else.
 *
 * @param html safe to put on a page as it is; phrasing content without a paragraph around it
 */
public record Words(String html, String text) {

    public static final Words NONE = new Words("", "");

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** For templates: whether there is something to show. */
    public boolean given() {
        return !text.isEmpty();
    }
}
