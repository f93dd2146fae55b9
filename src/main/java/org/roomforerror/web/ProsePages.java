package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Sheet;

/** Shows pages of prose, and takes the forms of the calculators inside them: whatever kind of page it is, they work in place. */
final class ProsePages {

    private final Pages pages;
    private final PageCache cache;
    private final EmbedDrawer embeds;
    private final Cards cards;

    ProsePages(Pages pages, PageCache cache, EmbedDrawer embeds, Cards cards) {
        this.pages = pages;
        this.cache = cache;
        this.embeds = embeds;
        this.cards = cards;
    }

    /** GET of a page: the kept one, or with a calculator that its link fills in. */
    void show(Context ctx, ProsePage page) {
        String id = ctx.queryParam(Cards.FILLED) == null ? "" : ctx.queryParam(Cards.FILLED);
        Map<String, String> texts = Calculating.firstOf(ctx.queryParamMap());
        cards.opened(Spot.name(id), texts).ifPresentOrElse(sheet -> show(ctx, page, id, sheet),
                () -> cache.send(ctx, page.path(), page.alike(), () -> pages.page(page.template(), model(page, new Bodies(pages, embeds)))));
    }

    /** POST {page}/calculators/{card}: an answer leads to a link of the page that holds it. */
    void calculate(Context ctx, ProsePage page) {
        String id = ctx.pathParam("card");
        Sheet sheet = cards.posted(Spot.name(id), Calculating.firstOf(ctx.formParamMap())).orElseThrow(NotFoundResponse::new);
        if (sheet.answer().isPresent()) {
            ctx.redirect(Seat.inside(page.path(), id).way(sheet.query()), HttpStatus.SEE_OTHER);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, page, id, sheet);
        }
    }

    /** The page for one visitor, with a calculator as he or she filled it in. */
    private void show(Context ctx, ProsePage page, String id, Sheet sheet) {
        Map<String, Object> model = model(page, new Bodies(pages, embeds.with(id, sheet)));
        Head head = ((Head) model.get("head")).unlisted();
        model.put("head", sheet.troubles().isEmpty() ? head : head.titled(pages.say("title.error", head.title())));
        if (!page.alike()) {
            ctx.header("Cache-Control", "no-store");
        }
        pages.show(ctx, page.template(), model);
    }

    private Map<String, Object> model(ProsePage page, Bodies bodies) {
        Map<String, Object> model = new HashMap<>(page.model().apply(bodies));
        if (page.holdsCalculators()) {
            List<Object> scripts = new ArrayList<>((List<?>) model.getOrDefault("scripts", List.of()));
            scripts.add("live.js");
            model.put("scripts", scripts);
            model.put("live", true);
        }
        return model;
    }
}
