package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.quiz.Dossier;
import org.roomforerror.quiz.Notebook;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.RandomId;
import org.roomforerror.quiz.Tracks;

/** A learner's own page: where they stand, when to look again, and everything that can be done with what is stored. */
public final class Progress {

    private final Pages pages;
    private final Shelf shelf;
    private final Notebook notebook;

    public Progress(Pages pages, Shelf shelf, Quiz quiz) {
        this.pages = pages;
        this.shelf = shelf;
        this.notebook = quiz.notebook();
    }

    /** GET /progress */
    void show(Context ctx) {
        page(ctx, "");
    }

    /** POST /progress/resume: goes on with what was answered on another device. */
    void resume(Context ctx) {
        Optional<RandomId> code = Optional.ofNullable(ctx.formParam("code")).flatMap(RandomId::parse);
        Optional<RandomId> visitor = code.flatMap(id -> notebook.resume(id, Visitor.of(ctx)));
        if (visitor.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            page(ctx, pages.say("progress.wrong-code"));
            return;
        }
        Visitor.remember(ctx, visitor.get());
        ctx.redirect("/progress", HttpStatus.SEE_OTHER);
    }

    /** POST /progress/delete: deletes every answer at once and lets the cookie go. */
    void delete(Context ctx) {
        Visitor.of(ctx).ifPresent(notebook::delete);
        Visitor.forget(ctx);
        ctx.redirect("/progress?deleted=true", HttpStatus.SEE_OTHER);
    }

    /** GET /progress.json: everything that is stored. */
    void json(Context ctx) {
        send(ctx, "application/json; charset=utf-8", "answers.json", AnswerExport.json(dossier(ctx)));
    }

    /** GET /progress.csv: the same as a table. */
    void csv(Context ctx) {
        send(ctx, "text/csv; charset=utf-8", "answers.csv", AnswerExport.csv(dossier(ctx)));
    }

    /** GET /progress.ics: the looks as a calendar. */
    void calendar(Context ctx) {
        RandomId feed = known(ctx).flatMap(notebook::feed).orElseThrow(NotFoundResponse::new);
        send(ctx, "text/calendar; charset=utf-8", "look-again.ics", looks(feed).calendar(notebook.now()));
    }

    /** GET /progress/{feed}/calendar.ics: the same for a calendar that fetches it itself, by the private address. */
    void calendarFeed(Context ctx) {
        ctx.contentType("text/calendar; charset=utf-8").result(looks(feedOf(ctx)).calendar(notebook.now()));
        ctx.header("Cache-Control", "private, no-cache");
    }

    /** GET /progress/{feed}/feed.xml: what is due, for a feed reader. */
    void feed(Context ctx) {
        ctx.contentType("application/atom+xml; charset=utf-8").result(looks(feedOf(ctx)).feed(ctx.path(), notebook.now()));
        ctx.header("Cache-Control", "private, no-cache");
    }

    private void page(Context ctx, String error) {
        Optional<RandomId> visitor = known(ctx);
        Map<String, Object> model = new HashMap<>();
        model.put("error", error);
        model.put("deleted", ctx.queryParam("deleted") != null && visitor.isEmpty());
        visitor.ifPresent(id -> {
            model.put("progress", ProgressPage.of(notebook.tracks(id), shelf.now(), notebook.now(), pages.speech()));
            model.put("code", id.grouped());
            notebook.keptUntil(id).ifPresent(when -> model.put("keptUntil", pages.speech().format().date(when)));
            notebook.feed(id).ifPresent(feed -> model.put("feed", "/progress/" + feed.text()));
        });
        String title = pages.say("nav.progress");
        model.put("head", Head.of(error.isEmpty() ? title : pages.say("title.error", title),
                pages.say("progress.description"), "/progress").unlisted());
        ctx.header("Cache-Control", "no-store");
        pages.show(ctx, "progress", model);
    }

    private Looks looks(RandomId feed) {
        Tracks tracks = notebook.visitorOfFeed(feed).map(notebook::tracks).orElseThrow(NotFoundResponse::new);
        return new Looks(tracks, feed, shelf.now(), pages);
    }

    private static RandomId feedOf(Context ctx) {
        return RandomId.parse(ctx.pathParam("feed")).orElseThrow(NotFoundResponse::new);
    }

    private Optional<Dossier> dossier(Context ctx) {
        return Visitor.of(ctx).flatMap(notebook::dossier);
    }

    private Optional<RandomId> known(Context ctx) {
        return Visitor.of(ctx).filter(notebook::knows);
    }

    private static void send(Context ctx, String type, String file, String text) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + file + "\"");
        ctx.header("Cache-Control", "no-store");
        ctx.contentType(type).result(text);
    }
}
