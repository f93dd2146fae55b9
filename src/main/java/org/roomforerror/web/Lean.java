package org.roomforerror.web;

import java.util.regex.Pattern;

/**
 * Takes out of a drawn page what only the templates needed: indentation, empty lines, values of attributes that have
 * none. A page with text that keeps its own spaces keeps all of them.
 */
final class Lean {

    private static final Pattern MARGIN = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern BARE = Pattern.compile(" (checked|selected|open|defer|novalidate)=\"\\1\"");

    private Lean() {
    }

    static String html(String page) {
        String bare = BARE.matcher(page).replaceAll(" $1");
        return bare.contains("<pre") || bare.contains("<textarea") ? bare : MARGIN.matcher(bare).replaceAll("\n");
    }
}
