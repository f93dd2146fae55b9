package org.roomforerror.content.markdown;

import java.util.Locale;

/** Makes the id of a heading: its words in lower case, joined by hyphens. */
public final class Slug {

    private Slug() {}

    /** {@code "What it isn't, today"} becomes {@code what-it-isnt-today}; letters of every script stay. */
    public static String of(String words) {
        String id = words.toLowerCase(Locale.ROOT)
                .replaceAll("['’‘]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? "section" : id;
    }
}
