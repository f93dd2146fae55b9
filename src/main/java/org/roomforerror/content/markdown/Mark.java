package org.roomforerror.content.markdown;

/**
 * Something in a text that points outside it: a figure, a term, a link, a picture or raw HTML, with its line.
 *
 * @param target what is pointed at: a figure's path, a term's name, a link's address, a picture's address, the HTML
 * @param words the words shown for it, empty for none
 * @param line the line in the file, counted from 1
 */
public record Mark(Kind kind, String target, String words, int line) {

    /** What a mark points at. */
    public enum Kind { FIGURE, TERM, LINK, PICTURE, HTML }
}
