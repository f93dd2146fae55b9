package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.roomforerror.figures.WindowsTable;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;

/** The rule books as pages: every system in a list, and each with its stages, its numbers and its source. */
final class SystemPages {

    private final Pages pages;
    private final PageCache cache;
    private final Supplier<RuleBooks> books;
    private final Supplier<WindowsTable> windows;

    SystemPages(Pages pages, PageCache cache, Supplier<RuleBooks> books, Supplier<WindowsTable> windows) {
        this.pages = pages;
        this.cache = cache;
        this.books = books;
        this.windows = windows;
    }

    /** A row of the list: does it warn, does it call, or does it just close? */
    public record Line(String id, Locale language, String name, String kind, String warning, String call, String liquidation) {
    }

    void list(Context ctx) {
        cache.send(ctx, "/systems", () -> pages.page("systems", Map.of(
                "head", Head.of(pages.say("systems.title"), pages.say("systems.description"), "/systems"),
                "lines", books.get().all().stream().map(this::line).toList(),
                "windows", windows.get())));
    }

    void show(Context ctx) {
        RuleBook book = book(ctx);
        String path = "/systems/" + book.id();
        cache.send(ctx, path, () -> pages.page("system", Map.of(
                "head", Head.of(book.name(), pages.say("system.description", book.name()), path).twinned(path + ".md"),
                "view", view(book),
                "chart", OwnDrawings.rules(book))));
    }

    /** GET /systems/{id}.md */
    void twin(Context ctx) {
        RuleBook book = book(ctx);
        Twins.send(ctx, pages, "/systems/" + book.id(), new SystemTwin(pages, view(book), drawing(book)).text());
    }

    private String drawing(RuleBook book) {
        return DrawnWords.of(pages.fragment("fragments/chart", "chart", Map.of("chart", OwnDrawings.rules(book), "id", "two-lines", "csv", "",
                "elsewhere", "")), pages.speech());
    }

    private RuleBook book(Context ctx) {
        return books.get().find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    }

    private SystemView view(RuleBook book) {
        return new SystemView(book, books.get().old().stream().filter(old -> old.id().equals(book.id())).toList(), pages.speech());
    }

    private Line line(RuleBook book) {
        return new Line(book.id(), book.language(), book.name(), pages.speech().kind(book.kind()),
                first(book, StageName.WARNING), first(book, StageName.MARGIN_CALL), first(book, StageName.LIQUIDATION));
    }

    private String first(RuleBook book, StageName stage) {
        return book.words().stream().filter(words -> words.name() == stage).findFirst()
                .filter(words -> words.stage().isPresent()).map(words -> words.at()).orElse(pages.say("systems.none"));
    }
}
