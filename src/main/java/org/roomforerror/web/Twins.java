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
        send(ctx, article.path(), page(article.title()).add(article.quickAnswer().text()).section("Key points", keyPoints)
                .body(article.body(), library, embeds, article.path())
                .links("Terms on this page", Shelf.terms(library, article.terms()))
                .links("Related pages", Shelf.articles(library, article.related()))
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
                .add(term.aliases().isEmpty() ? "" : "Also: " + String.join(", ", term.aliases()))
                .add(term.definition().text()).section("Example", term.example().text())
                .body(term.body(), library, embeds, term.path())
                .section("How others use the word", venues).section("Here", term.here().text())
                .sources(term.sources()).links("Terms near it", Shelf.terms(library, term.near())));
    }

    /** GET /faq/{id}.md */
    void question(Context ctx) {
        Library library = shelf.now();
        FaqEntry entry = library.faqEntry(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        send(ctx, entry.path(), page(entry.question()).add(entry.answer().text())
                .body(entry.body(), library, embeds, entry.path()).sources(entry.sources())
                .links("The misread behind it", Shelf.misreads(library, entry.misreads()))
                .links("Read on", Shelf.paths(library, entry.related())).add(reviewed(entry.reviewedInWords())));
    }

    /** GET /misreads/{id}.md */
    void misread(Context ctx) {
        Library library = shelf.now();
        Misread misread = library.misread(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        send(ctx, misread.path(), page(misread.title())
                .add("This is what many people believe, and it is wrong:").add("> " + misread.belief().text())
                .section("Why it tempts", misread.tempts().text()).section("What is true", misread.truth().text())
                .section("The proof", proof(misread)).body(misread.body(), library, embeds, misread.path())
                .section("Where this holds", misread.scope().text()).sources(misread.source())
                .links("Read the page that settles it", Shelf.paths(library, List.of(misread.settledAt()))));
    }

    /** GET /about.md, /method.md, … */
    void page(Context ctx) {
        Library library = shelf.now();
        Page page = library.page(ctx.path().substring(1).replaceFirst("\\.md$", "")).orElseThrow(NotFoundResponse::new);
        send(ctx, page.path(), page(page.title()).add(page.summary()).body(page.body(), library, embeds, page.path())
                .sources(page.sources()).add(reviewed(page.reviewedInWords())));
    }

    private static String proof(Misread misread) {
        Words demonstration = misread.demonstration();
        return misread.calculatorPath().isEmpty() ? demonstration.text()
                : demonstration.text() + "\n\n[Open this position in the calculator](" + misread.calculatorPath() + ")";
    }

    private static String reviewed(String date) {
        return date.isEmpty() ? "" : "Reviewed on " + date + ".";
    }

    private TwinText page(String title) {
        return new TwinText(pages.siteUrl(), pages.speech()).add("# " + title);
    }

    private void send(Context ctx, String path, TwinText text) {
        ctx.header("Cache-Control", "no-cache");
        ctx.header("Link", "<" + pages.siteUrl() + path + ">; rel=\"canonical\"");
        Body.text("text/markdown; charset=utf-8", text.text(path)).send(ctx);
    }
}
