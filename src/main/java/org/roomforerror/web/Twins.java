package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.roomforerror.content.Article;
import org.roomforerror.content.FaqEntry;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.content.Page;
import org.roomforerror.content.Term;
import org.roomforerror.content.Words;

/** The Markdown twin of each page that is read, at the page's address with {@code .md} behind it. */
final class Twins {

    private final Shelf shelf;
    private final EmbedDrawer embeds;
    private final Pages pages;

    Twins(Shelf shelf, EmbedDrawer embeds, Pages pages) {
        this.shelf = shelf;
        this.embeds = embeds;
        this.pages = pages;
    }

    /** GET /learn/{slug}.md */
    void article(Context ctx) {
        Library library = shelf.now();
        Article article = library.article(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
        String keyPoints = article.keyPoints().stream().map(point -> "- " + point.text()).collect(Collectors.joining("\n"));
        send(ctx, article.path(), page(article.title()).add(article.quickAnswer().text()).section("article.key-points", keyPoints)
                .body(article.body(), library, embeds, article.path())
                .links("article.terms", Shelf.terms(library, article.terms()))
                .links("article.related", Shelf.articles(library, article.related()))
                .sources(article.sources()).add(reviewed(article.reviewedInWords())));
    }

    /** GET /glossary/{id}.md */
    void term(Context ctx) {
        Library library = shelf.now();
        Term term = library.glossary().term(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        String venues = term.venues().stream()
                .map(use -> "- " + (use.address().isEmpty() ? use.venue() : "[" + use.venue() + "](" + use.address() + ")") + ": "
                        + use.says().text()).collect(Collectors.joining("\n"));
        send(ctx, term.path(), page(term.name())
                .add(term.aliases().isEmpty() ? "" : pages.say("term.also", String.join(", ", term.aliases())))
                .add(term.definition().text()).section("term.example", term.example().text())
                .body(term.body(), library, embeds, term.path())
                .section("term.venues", venues).section("term.here", term.here().text())
                .sources(term.sources()).links("term.near", Shelf.terms(library, term.near())));
    }

    /** GET /faq/{id}.md */
    void question(Context ctx) {
        Library library = shelf.now();
        FaqEntry entry = library.faqEntry(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        send(ctx, entry.path(), page(entry.question()).add(entry.answer().text())
                .body(entry.body(), library, embeds, entry.path()).sources(entry.sources())
                .links("faq.misread", Shelf.misreads(library, entry.misreads()))
                .links("faq.related", Shelf.paths(library, entry.related())).add(reviewed(entry.reviewedInWords())));
    }

    /** GET /misreads/{id}.md */
    void misread(Context ctx) {
        Library library = shelf.now();
        Misread misread = library.misread(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        send(ctx, misread.path(), page(misread.title())
                .add(pages.say("misread.believed")).add("> " + misread.belief().text())
                .section("misread.tempts", misread.tempts().text()).section("misread.true", misread.truth().text())
                .section("misread.proof", proof(misread)).body(misread.body(), library, embeds, misread.path())
                .section("misread.scope", misread.scope().text()).sources(misread.source())
                .links("misread.settled", Shelf.paths(library, List.of(misread.settledAt()))));
    }

    /** GET /about.md, /method.md, … */
    void page(Context ctx) {
        Library library = shelf.now();
        Page page = library.page(pages.path(ctx).substring(1).replaceFirst("\\.md$", "")).orElseThrow(NotFoundResponse::new);
        send(ctx, page.path(), page(page.title()).add(page.summary()).body(page.body(), library, embeds, page.path())
                .sources(page.sources()).add(reviewed(page.reviewedInWords())));
    }

    private String proof(Misread misread) {
        Words demonstration = misread.demonstration();
        return misread.calculatorPath().isEmpty() ? demonstration.text()
                : demonstration.text() + "\n\n" + new TwinText(pages).link("misread.open", misread.calculatorPath());
    }

    private String reviewed(String date) {
        return date.isEmpty() ? "" : pages.say("page.reviewed", date);
    }

    private TwinText page(String title) {
        return new TwinText(pages).add("# " + title);
    }

    private void send(Context ctx, String path, TwinText text) {
        ctx.header("Cache-Control", "no-cache");
        ctx.header("Link", "<" + pages.address(path) + ">; rel=\"canonical\"");
        Body.text("text/markdown; charset=utf-8", text.text(path)).send(ctx);
    }
}
