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

    /** Whether an address belongs to the language of these pages. */
    boolean speakAt(String path) {
        return path.startsWith(pages.language().path("/"));
    }

    void notFound(Context ctx) {
        show(ctx, "not-found", "", Searching.meant(index.get(), pages.path(ctx)));
    }

    void notAllowed(Context ctx) {
        show(ctx, "not-allowed");
    }

    void notFromHere(Context ctx) {
        show(ctx, "not-from-here");
    }

    void tooLarge(Context ctx) {
        show(ctx, "too-large");
    }

    void tooMany(Context ctx) {
        show(ctx, "too-many");
    }

    void badRequest(Context ctx) {
        show(ctx, "bad-request");
    }

    /** Anything we did not foresee. The id ties the visitor's page to the log; nothing else is told. */
    void unforeseen(Exception e, Context ctx) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        log.error("{} {} failed, id {}", ctx.req().getMethod(), ctx.path(), id, e);
        ctx.status(500);
        show(ctx, "unforeseen", id, List.of());
    }

    private void show(Context ctx, String error) {
        show(ctx, error, "", List.of());
    }

    private void show(Context ctx, String error, String id, List<Hit> meant) {
        String words = pages.say("error." + error + ".says", id);
        ctx.header("Cache-Control", "no-store");
        if (AnswerForms.wantsJson(ctx)) {
            AnswerForms.problem(ctx, words);
            return;
        }
        Head head = Head.of(pages.say("error." + error), words, pages.path(ctx)).unlisted().pictureless();
        Body.html(pages.page("error", Map.of("head", head, "words", words, "meant", meant))).send(ctx);
    }
}
