package org.roomforerror.web;

import java.util.function.Supplier;
import org.roomforerror.figures.WindowsTable;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.statistics.Statistics;
import org.roomforerror.systems.RuleBooks;

/** The site in one language: what the handlers of its pages are given. */
public record Edition(Pages pages, PageCache cache, Shelf shelf, EmbedDrawer embeds, Supplier<WindowsTable> windows, Cards cards, Quiz quiz,
                      Statistics statistics) {

    /** The rule books in the words of this language. */
    RuleBooks systems() {
        return shelf.now().world().systems();
    }

    public Language language() {
        return pages.language();
    }

    /** A route of this language. */
    String at(String path) {
        return language().path(path);
    }
}
