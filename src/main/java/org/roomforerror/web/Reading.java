package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.content.Article;
import org.roomforerror.content.Embed;
import org.roomforerror.content.Library;
import org.roomforerror.words.Format;

/** The course: the list of explainers, and each explainer with its way back and onward. */
public final class Reading {

    private final Pages pages;
    private final PageCache cache;
    private final Shelf shelf;
    private final ProsePages prose;

    Reading(Pages pages, PageCache cache, Shelf shelf, ProsePages prose) {
        this.pages = pages;
        this.cache = cache;
        this.shelf = shelf;
        this.prose = prose;
    }

    /** GET /learn */
    void index(Context ctx) {
        cache.send(ctx, "/learn", () -> pages.page("learn", Map.of("articles", shelf.now().articles(), "head",
                Head.of(pages.say("learn.title"), pages.say("learn.description"), "/learn"))));
    }

    /** GET /learn/{slug} */
    void article(Context ctx) {
        prose.show(ctx, page(ctx));
    }

    /** POST /learn/{slug}/calculators/{card} */
    void calculate(Context ctx) {
        prose.calculate(ctx, page(ctx));
    }

    private ProsePage page(Context ctx) {
        Library library = shelf.now();
        Article article = library.article(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        return new ProsePage(article.path(), "article", article.body(), bodies -> model(article, library, bodies));
    }

    private Map<String, Object> model(Article article, Library library, Bodies bodies) {
        List<Article> course = library.articles();
        int place = course.indexOf(article);
        Map<String, Object> model = new HashMap<>();
        model.put("head", pages.structured().article(head(article), article));
        model.put("article", article);
        model.put("scripts", List.of("contents.js"));
        model.put("rulesAsOf", rulesAsOf(article));
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

    /** The oldest day for which the rules behind the page's figures are stated, in words; empty where it has none. */
    private static String rulesAsOf(Article article) {
        Locale language = article.language().getLanguage().equals("en") ? Locale.UK : article.language();
        return article.positions().all().stream().map(holding -> holding.book().asOf()).flatMap(Optional::stream)
                .min(Comparator.naturalOrder()).map(Format.of(language)::date).orElse("");
    }

    private static Head head(Article article) {
        return Head.of(article.title(), article.summary(), article.path())
                .pictured("/og/" + article.slug() + ".png").twinned(article.path() + ".md");
    }

    private static Optional<Article> neighbour(List<Article> course, int place) {
        return place < 0 || place >= course.size() ? Optional.empty() : Optional.of(course.get(place));
    }
}
