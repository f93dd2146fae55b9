package org.roomforerror.quiz;

import java.util.Locale;

/**
 * What settles a question: one sentence of a page. That it stands there is checked where pages are known.
 *
 * @param settledBy the section, as {@code page#heading}
 * @param sentence  its words as a reader of the page sees them
 * @param language  of the sentence
 * @param line      of the question's file on which the sentence is written, from 1
 */
public record Grounds(String settledBy, String sentence, Locale language, int line) {

    /** The page, without the heading. */
    public String page() {
        return settledBy.replaceFirst("#.*", "");
    }

    /** The id of the heading; empty if none was named. */
    public String section() {
        return settledBy.replaceFirst("^[^#]*#?", "");
    }

    /** Its address on the site. */
    public String address() {
        return "/learn/" + settledBy;
    }
}
