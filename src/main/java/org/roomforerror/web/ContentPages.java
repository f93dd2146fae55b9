package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.roomforerror.content.Library;
import org.roomforerror.content.Page;

/** The pages about the site itself: about, method, sources, privacy, accessibility. */
public final class ContentPages {

    /** The pages that every site owes its readers; each is a file of {@code content/pages}. */
    static final List<String> SLUGS = List.of("about", "method", "sources", "privacy", "accessibility");

    private final Pages pages;
    private final Shelf shelf;
    private final ProsePages prose;

    ContentPages(Pages pages, Shelf shelf, ProsePages prose) {
        this.pages = pages;
        this.shelf = shelf;
        this.prose = prose;
    }

    /** GET /about, /method, … */
    void show(Context ctx) {
        prose.show(ctx, page(ctx));
    }

    /** POST /about/calculators/{card}, … */
    void calculate(Context ctx) {
        prose.calculate(ctx, page(ctx));
    }

    private ProsePage page(Context ctx) {
        Library library = shelf.now();
        Page page = library.page(pages.path(ctx).split("/")[1]).orElseThrow(NotFoundResponse::new);
        return new ProsePage(page.path(), "page", page.body(), bodies -> Map.of(
                "head", Head.of(page.title(), page.summary(), page.path()).twinned(page.path() + ".md"),
                "page", page,
                "body", bodies.html(page.body(), library, page.path())));
    }
}
