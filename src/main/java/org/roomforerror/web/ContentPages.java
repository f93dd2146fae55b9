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
    private final PageCache cache;
    private final Shelf shelf;
    private final Bodies bodies;

    public ContentPages(Pages pages, PageCache cache, Shelf shelf, EmbedDrawer embeds) {
        this.pages = pages;
        this.cache = cache;
        this.shelf = shelf;
        this.bodies = new Bodies(pages, embeds);
    }

    /** GET /about, /method, … */
    void show(Context ctx) {
        Library library = shelf.now();
        Page page = library.page(pages.path(ctx).substring(1)).orElseThrow(NotFoundResponse::new);
        cache.send(ctx, page.path(), () -> pages.page("page", Map.of(
                "head", Head.of(page.title(), page.summary(), page.path()).twinned(page.path() + ".md"),
                "page", page,
                "scripts", List.of("contents.js"),
                "body", bodies.html(page.body(), library, page.path()))));
    }
}
