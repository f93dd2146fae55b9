package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.content.Article;
import org.roomforerror.content.Library;

/** The whole course as one page that is made for paper: every explainer with its drawings, and the glossary behind them. */
final class Book {

    /** One explainer as a chapter; {@code html} is its body with addresses that hold within the book. */
    public record Chapter(int number, Article article, String quickAnswer, List<String> keyPoints, String html) {
    }

    private final Pages pages;
    private final PageCache cache;
    private final Shelf shelf;
    private final Bodies bodies;

    Book(Pages pages, PageCache cache, Shelf shelf, EmbedDrawer embeds) {
        this.pages = pages;
        this.cache = cache;
        this.shelf = shelf;
        EmbedDrawer links = new LinkedEmbeds(pages);
        // Paper has no use for a form: calculators become links, and questions are left to the quiz.
        this.bodies = new Bodies(pages, (embed, spot) -> switch (embed.kind()) {
            case CALCULATOR, CHECK -> links.html(embed, spot);
            default -> embeds.html(embed, spot);
        });
    }

    /** GET /book */
    void show(Context ctx) {
        cache.send(ctx, "/book", () -> {
            Library library = shelf.now();
            return pages.page("book", Map.of("head", Head.of(pages.say("book.title"), pages.say("book.description"), "/book"), "chapters", chapters(library),
                    "terms", library.glossary().terms(), "siteUrl", pages.siteUrl()));
        });
    }

    private List<Chapter> chapters(Library library) {
        List<Chapter> chapters = new ArrayList<>();
        for (Article article : library.articles()) {
            Binding binding = new Binding(article.slug());
            chapters.add(new Chapter(chapters.size() + 1, article, binding.bind(article.quickAnswer().html()),
                    article.keyPoints().stream().map(point -> binding.bind(point.html())).toList(),
                    binding.bind(bodies.html(article.body(), library, article.path()))));
        }
        return chapters;
    }
}
