package org.roomforerror.web;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Binds the HTML of a page into a book: its ids get the chapter's name before them, its links to explainers and terms
 * become links within the book, and its headings go down a level. It reads only HTML of our own.
 */
final class Binding {

    private static final Pattern ID = Pattern.compile(" (id|for|aria-labelledby|aria-describedby)=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"(?:/learn/([a-z0-9-]+))?(?:#([^\"]+))?\"");
    private static final Pattern TERM = Pattern.compile(" href=\"/glossary/([a-z0-9-]+)\"");
    private static final Pattern HEADING = Pattern.compile("<(/?)h([2-5])(?=[ >])");

    private final String chapter;

    Binding(String chapter) {
        this.chapter = chapter;
    }

    String bind(String html) {
        String ids = ID.matcher(html).replaceAll(found -> " " + found.group(1) + "=\"" + Arrays.stream(found.group(2).split(" "))
                .map(id -> chapter + "--" + id).collect(Collectors.joining(" ")) + "\"");
        String links = LINK.matcher(ids).replaceAll(found -> Matcher.quoteReplacement(" href=\"#"
                + (found.group(1) == null ? chapter : found.group(1)) + (found.group(2) == null ? "" : "--" + found.group(2)) + "\""));
        String terms = TERM.matcher(links).replaceAll(" href=\"#term-$1\"");
        return HEADING.matcher(terms).replaceAll(found -> "<" + found.group(1) + "h" + (Integer.parseInt(found.group(2)) + 1));
    }
}
