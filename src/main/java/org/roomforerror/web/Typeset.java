package org.roomforerror.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the words of a page the signs of print, wherever they were written: curly quotation marks and apostrophes, and a space
 * before the sign for per cent at which no line breaks. What a visitor typed, addresses and code stay as they are.
 */
final class Typeset {

    private static final Pattern STRAIGHT = Pattern.compile("'|&#39;|\"|&quot;|\\d %");
    /** Whole elements that keep their signs, a tag, or text. */
    private static final Pattern PART = Pattern.compile("(?s)<(script|style|code|pre|textarea)\\b.*?</\\1>|<[^>]*>|[^<]+");
    /** Values of attributes that people read or hear. */
    private static final Pattern SAID = Pattern.compile("(?<=\\s(?:aria-label|title|alt|content|data-say)=\")[^\"]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\p{N}])(?:'|&#39;)");
    private static final Pattern CLOSING = Pattern.compile("(?:\"|&quot;)(?=[\\s.,;:!?)…])|(?<=[^\\s(>])(?:\"|&quot;)");
    private static final Pattern OPENING = Pattern.compile("\"|&quot;");
    private static final Pattern PER_CENT = Pattern.compile("(?<=\\d) %");

    private Typeset() {
    }

    static String html(String page) {
        return PART.matcher(page).replaceAll(part -> Matcher.quoteReplacement(part(part.group(), part.group(1) != null)));
    }

    /** Words alone, as text or as HTML without tags. */
    static String words(String words) {
        if (!STRAIGHT.matcher(words).find()) {
            return words;
        }
        String apostrophes = APOSTROPHE.matcher(words).replaceAll("’");
        String quotations = OPENING.matcher(CLOSING.matcher(apostrophes).replaceAll("”")).replaceAll("“");
        return PER_CENT.matcher(quotations).replaceAll("\u202F%");
    }

    private static String part(String part, boolean kept) {
        if (kept) {
            return part;
        }
        return part.startsWith("<") ? SAID.matcher(part).replaceAll(value -> Matcher.quoteReplacement(words(value.group()))) : words(part);
    }
}
