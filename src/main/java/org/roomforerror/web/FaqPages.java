package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roomforerror.content.FaqEntry;
import org.roomforerror.content.Library;

/** The questions readers ask: all of them by group, and each with its long answer. */
public final class FaqPages {

    private final Pages pages;
    private final PageCache cache;
    private final Shelf shelf;
    private final ProsePages prose;

    FaqPages(Pages pages, PageCache cache, Shelf shelf, ProsePages prose) {
        this.pages = pages;
        this.cache = cache;
        this.shelf = shelf;
        this.prose = prose;
    }

    /** GET /faq */
    void index(Context ctx) {
        cache.send(ctx, "/faq", () -> pages.page("faq", Map.of("groups", groups(shelf.now()), "head",
                pages.structured().questions(Head.of(pages.say("faq.title"), pages.say("faq.description"), "/faq"),
                         shelf.now().faq()))));
    }

    /** GET /faq/{id} */
    void entry(Context ctx) {
        prose.show(ctx, page(ctx));
    }

    /** POST /faq/{id}/calculators/{card} */
    void calculate(Context ctx) {
        prose.calculate(ctx, page(ctx));
    }

    private ProsePage page(Context ctx) {
        Library library = shelf.now();
        FaqEntry entry = library.faqEntry(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        return new ProsePage(entry.path(), "faq-entry", entry.body(), bodies -> Map.of(
                "head", pages.structured().questions(Head.of(entry.question(), entry.answer().text(), entry.path())
                        .twinned(entry.path() + ".md"), List.of(entry)),
                "entry", entry,
                "body", bodies.html(entry.body(), library, entry.path()),
                "misreads", Shelf.misreads(library, entry.misreads()),
                "related", Shelf.paths(library, entry.related()),
                "terms", Shelf.terms(library, entry.terms())));
    }

    private static Map<String, List<FaqEntry>> groups(Library library) {
        return library.faq().stream().collect(Collectors.groupingBy(FaqEntry::group, LinkedHashMap::new, Collectors.toList()));
    }
}
