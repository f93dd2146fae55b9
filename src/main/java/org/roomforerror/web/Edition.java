package org.roomforerror.web;

/** The site in one language: what the handlers of its pages are given. */
public record Edition(Pages pages, PageCache cache, Shelf shelf, EmbedDrawer embeds, Cards cards) {

    public Language language() {
        return pages.language();
    }

    /** A route of this language. */
    String at(String path) {
        return language().path(path);
    }
}
