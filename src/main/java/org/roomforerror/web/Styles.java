package org.roomforerror.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which styles a page fetches: one sheet, put together from small files, one a component. Explainers, questions and
 * calculators have sheets of their own, because they are long or asked in a row; all other pages share one. A whole answer inside
 * another page brings the sheet of its working along. The only list of this.
 */
final class Styles {

    /** Names first, then what everything builds on; the order matters. */
    private static final List<String> EVERYWHERE = List.of("tokens", "base", "layout", "parts", "terms", "problem");

    private static final Map<String, List<String>> SHEETS = Map.of(
            "explainer.css", with("article", "calculator", "chart", "question"),
            "quiz.css", with("pages", "question", "quiz", "share"),
            "site.css", with("pages", "article", "calculator", "chart", "home", "search", "book", "share", "sketch"),
            "card.css", with("pages", "calculator", "working", "chart"),
            "guide.css", with("pages", "article", "calculator", "working", "chart", "question", "guide"),
            "working.css", List.of("working"),
            "print.css", List.of("print"));

    /** The templates of pages that do not take the site's sheet, by theirs. */
    private static final Map<String, Set<String>> PAGES = Map.of(
            "explainer.css", Set.of("article"),
            "quiz.css", Set.of("quiz", "quiz-start", "quiz-question", "quiz-feedback", "quiz-withdrawn", "quiz-result", "quiz-all",
                    "progress", "statistics"),
            "card.css", Set.of("calculator", "embed-card"),
            "guide.css", Set.of("style"));

    private Styles() {
    }

    /** The sheet of a page by its template. */
    static String of(String template) {
        return PAGES.entrySet().stream().filter(sheet -> sheet.getValue().contains(template)).map(Map.Entry::getKey).findFirst()
                .orElse("site.css");
    }

    /** Every sheet with its components in their order. */
    static Map<String, List<String>> sheets() {
        return new TreeMap<>(SHEETS);
    }

    private static List<String> with(String... components) {
        return Stream.concat(EVERYWHERE.stream(), Stream.of(components)).toList();
    }
}
