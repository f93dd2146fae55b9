package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.content.Article;
import org.roomforerror.content.Embed;
import org.roomforerror.content.Library;
import org.roomforerror.figures.Format;

/** The course: the list of explainers, and each explainer with its way back and onward. */
public final class Reading {

    private final Pages pages;
    private final PageCache cache;
    private final Shelf shelf;
    private final EmbedDrawer embeds;
    private final Cards cards;
    private final Bodies bodies;

    public Reading(Pages pages, PageCache cache, Shelf shelf, EmbedDrawer embeds, Cards cards) {
        this.embeds = embeds;
        this.cards = cards;
        this.pages = pages;
        this.cache = cache;
        this.shelf = shelf;
        this.bodies = new Bodies(pages, embeds);
    }

    /** GET /learn */
    void index(Context ctx) {
        cache.send(ctx, "/learn", () -> pages.page("learn", Map.of("articles", shelf.now().articles(), "head",
                Head.of(pages.say("learn.title"), pages.say("learn.description"), "/learn"))));
    }

    /** GET /learn/{slug} */
    void article(Context ctx) {
        Library library = shelf.now();
        Article article = library.article(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        Optional<Sheet> answered = cards.linked(ctx);
        if (answered.isPresent()) {
            show(ctx, article, library, answered.get());
        } else {
            cache.send(ctx, article.path(), () -> pages.page("article", model(article, library, bodies)));
        }
    }

    /** POST /learn/{slug}/calculators/{name}: a calculator on the page of an explainer. */
    void calculate(Context ctx) {
        Library library = shelf.now();
        Article article = library.article(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        Sheet sheet = cards.posted(ctx.pathParam("name"), Calculating.firstOf(ctx.formParamMap())).orElseThrow(NotFoundResponse::new);
        if (sheet.answer().isPresent()) {
            ctx.redirect(article.path() + "?" + Cards.link(sheet), HttpStatus.SEE_OTHER);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, article, library, sheet);
        }
    }

    /** The page for one visitor, with a calculator as he or she filled it in. */
    private void show(Context ctx, Article article, Library library, Sheet sheet) {
        Map<String, Object> model = model(article, library, new Bodies(pages, embeds.with(sheet)));
        Head head = head(article).unlisted();
        model.put("head", sheet.troubles().isEmpty() ? head : head.titled(pages.say("title.error", article.title())));
        pages.show(ctx, "article", model);
    }

    private Map<String, Object> model(Article article, Library library, Bodies bodies) {
        List<Article> course = library.articles();
        int place = course.indexOf(article);
        Map<String, Object> model = new HashMap<>();
        model.put("head", pages.structured().article(head(article), article));
        model.put("live", true);
        model.put("article", article);
        model.put("scripts", List.of("contents.js", "live.js"));
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
                .twinned(article.path() + ".md");
    }

    private static Optional<Article> neighbour(List<Article> course, int place) {
        return place < 0 || place >= course.size() ? Optional.empty() : Optional.of(course.get(place));
    }
}
