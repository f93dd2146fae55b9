package org.roomforerror.web;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.roomforerror.search.Hit;
import org.roomforerror.search.Index;

/** The pages for what went wrong: our fault with an id and no detail, theirs with a way on. */
final class Errors {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    private final Pages pages;
    private final Supplier<Index> index;

    Errors(Pages pages, Supplier<Index> index) {
        this.pages = pages;
        this.index = index;
    }

    void notFound(Context ctx) {
        show(ctx, "There is no page here", "The address may be mistyped, or the page may have moved.",
                Searching.meant(index.get(), ctx.path()));
    }

    void notAllowed(Context ctx) {
        show(ctx, "This page cannot be used that way",
                "The address exists, but it does not take this kind of request. Go back and use the form or the link on the page.");
    }

    void notFromHere(Context ctx) {
        show(ctx, "This form came from another site",
                "For your safety a form is taken only from a page of this site. Open the page here and send the form again.");
    }

    void tooLarge(Context ctx) {
        show(ctx, "That was too much text", "A form on this site needs a few numbers. Go back and shorten what you typed.");
    }

    void tooMany(Context ctx) {
        show(ctx, "Too many requests", "Wait a minute, then try again. Nothing that was stored is lost.");
    }

    void badRequest(Context ctx) {
        show(ctx, "This request could not be read", "Go back to the page and send its form again.");
    }

    /** Anything we did not foresee. The id ties the visitor's page to the log; nothing else is told. */
    void unforeseen(Exception e, Context ctx) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        log.error("{} {} failed, id {}", ctx.req().getMethod(), ctx.path(), id, e);
        ctx.status(500);
        show(ctx, "Something broke on our side", "It was noted under the id " + id + ". Your answers are safe.");
    }

    private void show(Context ctx, String title, String words) {
        show(ctx, title, words, List.of());
    }

    private void show(Context ctx, String title, String words, List<Hit> meant) {
        Head head = Head.of(title, words, ctx.path()).unlisted();
        ctx.header("Cache-Control", "no-store");
        Body.html(pages.page("error", Map.of("head", head, "words", words, "meant", meant))).send(ctx);
    }
}
