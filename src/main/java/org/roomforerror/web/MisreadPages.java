package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;

/** The misreads: all of them by group, and each refuted on a page of its own. */
public final class MisreadPages {

    /** One of the three lists, with its heading. */
    public record Group(String title, String says, List<Misread> misreads) {}

    private final Pages pages;
    private final PageCache cache;
    private final Shelf shelf;
    private final ProsePages prose;
    private final Shares shares;

    MisreadPages(Pages pages, PageCache cache, Shelf shelf, ProsePages prose, Shares shares) {
        this.pages = pages;
        this.cache = cache;
        this.shelf = shelf;
        this.prose = prose;
        this.shares = shares;
    }

    /** GET /misreads: one page for everybody, and another for each learner who has answered. */
    void index(Context ctx) {
        Map<String, MisreadShare> seen = seenBy(ctx);
        cache.send(ctx, "/misreads", seen.isEmpty(), () -> pages.page("misreads", Map.of("groups", groups(shelf.now()), "shares", seen,
                "head", Head.of(pages.say("misreads.title"), pages.say("misreads.description"), "/misreads"))));
    }

    /** GET /misreads/{id} */
    void misread(Context ctx) {
        prose.show(ctx, page(ctx));
    }

    /** POST /misreads/{id}/calculators/{card} */
    void calculate(Context ctx) {
        prose.calculate(ctx, page(ctx));
    }

    private ProsePage page(Context ctx) {
        Library library = shelf.now();
        Misread misread = library.misread(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        Map<String, MisreadShare> seen = seenBy(ctx);
        return new ProsePage(misread.path(), "misread", misread.body(), !seen.containsKey(misread.id()), bodies -> Map.of(
                "head", pages.structured().misread(Head.of(misread.title(), misread.truth().text(), misread.path())
                        .twinned(misread.path() + ".md"), misread),
                "misread", misread,
                "share", Optional.ofNullable(seen.get(misread.id())),
                "body", bodies.html(misread.body(), library, misread.path()),
                "settledBy", Shelf.paths(library, List.of(misread.settledAt()))));
    }

    /** The shares that this learner may see; they make the page another one for another cookie. */
    private Map<String, MisreadShare> seenBy(Context ctx) {
        ctx.res().addHeader("Vary", "Cookie");
        return shares.seenBy(ctx);
    }

    private List<Group> groups(Library library) {
        List<Group> groups = new ArrayList<>();
        for (Misread.Group group : Misread.Group.values()) {
            List<Misread> misreads = library.misreads().stream().filter(misread -> misread.group() == group).toList();
            String key = "misreads." + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
            groups.add(new Group(pages.say(key), pages.say(key + ".says"), misreads));
        }
        return groups;
    }
}
