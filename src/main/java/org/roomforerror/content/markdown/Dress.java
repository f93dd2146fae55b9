package org.roomforerror.content.markdown;

/** Gives the marks of a text their HTML while it is drawn; asked in the order of the page. */
public interface Dress {

    /** The HTML of a figure; the result is put on the page as it is. */
    String figure(String path, int line);

    /** The HTML of a term; {@code words} is what the reader sees. The result is put on the page as it is. */
    String term(String name, String words, int line);

    /** The plain words of a figure, for search and for the checks. */
    String figureWords(String path);

    /** Where a link leads that a writer wrote: in another language than English to the page of that language. */
    default String address(String written) {
        return written;
    }

    /** What the link to a section is called, beside its heading. */
    String sectionLink();

    /** A heading of level 2 begins. */
    void section();
}
