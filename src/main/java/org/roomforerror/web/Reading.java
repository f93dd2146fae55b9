package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.content.Article;
import org.roomforerror.content.Embed;
import org.roomforerror.content.Library;

/** The course: the list of explainers, and each explainer with its way back and onward. */
public final class Reading {

    private final Pages pages;
    private final PageCache cache;
    private final Shelf shelf;
    private final Bodies bodies;

    public Reading(Pages pages, PageCache cache, Shelf shelf, EmbedDrawer embeds) {
        this.pages = pages;
        this.cache = cache;
        this.shelf = shelf;
        this.bodies = new Bodies(pages, embeds);
    }

    /** GET /learn */
    void index(Context ctx) {
        cache.send(ctx, "/learn", () -> pages.page("learn", Map.of("articles", shelf.now().articles(), "head",
                Head.of("Learn", "The explainers, in the order of the course: what a margin call is, what sets it off, what you can do.", "/learn"))));
    }

    /** GET /learn/{slug} */
    void article(Context ctx) {
        Library library = shelf.now();
        Article article = library.article(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        cache.send(ctx, article.path(), () -> pages.page("article", model(article, library)));
    }

    private Map<String, Object> model(Article article, Library library) {
        List<Article> course = library.articles();
        int place = course.indexOf(article);
        Map<String, Object> model = new HashMap<>();
        model.put("head", Head.of(article.title(), article.summary(), article.path()).pictured("/og/" + article.slug() + ".png"));
        model.put("article", article);
        model.put("scripts", List.of("contents.js"));
        model.put("place", place + 1);
        model.put("total", course.size());
        neighbour(course, place - 1).ifPresent(before -> model.put("before", before));
        neighbour(course, place + 1).ifPresent(after -> model.put("after", after));
        model.put("body", bodies.html(article.body(), library, article.path()));
        model.put("check", article.check().map(id -> bodies.check(
                new Embed(Embed.Kind.CHECK, id, Map.of(), article.positions()), article.path())).orElse(""));
        model.put("related", Shelf.articles(library, article.related()));
        model.put("terms", Shelf.terms(library, article.terms()));
        return model;
    }

    private static Optional<Article> neighbour(List<Article> course, int place) {
        return place < 0 || place >= course.size() ? Optional.empty() : Optional.of(course.get(place));
    }
}
