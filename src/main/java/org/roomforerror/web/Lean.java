package org.roomforerror.web;

import java.util.regex.Pattern;

/**
 * Takes out of a drawn page what only templates and writers need: indentation, line ends, spaces beside an element that
 * begins a line by itself, values of attributes that have none. A page with text that keeps its own spaces keeps all.
 */
final class Lean {

    private static final Pattern MARGIN = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern BARE = Pattern.compile(" (checked|selected|open|defer|novalidate)=\"\\1\"");

    /** Elements beside which a space is never seen: those that stand in lines of their own, of the head, of a drawing. */
    private static final String APART = "</?(?:html|head|body|meta|link|script|title|header|nav|main|footer|section|article|aside|div|h[1-6]|p|ul|ol|li|dl|dt|dd"
            + "|blockquote|figure|figcaption|details|summary|table|caption|thead|tbody|tr|th|td|form|fieldset|legend|option|desc|g|path|text)\\b[^>]*>";
    private static final Pattern BESIDE = Pattern.compile("(" + APART + ") | (?=" + APART + ")");

    private Lean() {
    }

    static String html(String page) {
        String bare = BARE.matcher(page).replaceAll(" $1");
        return bare.contains("<pre") || bare.contains("<textarea") ? bare : BESIDE.matcher(MARGIN.matcher(bare).replaceAll(" ")).replaceAll("$1");
    }
}
