package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Written;

/** Calculators in other people's pages: a bare card that may be framed anywhere and stores nothing. */
final class Framing {

    private final Pages pages;
    private final Cards cards;

    Framing(Pages pages, Cards cards) {
        this.pages = pages;
        this.cards = cards;
    }

    /** GET /embed/{name} */
    void show(Context ctx) {
        draw(ctx, Sheet.open(calculator(ctx.pathParam("name")), Calculating.firstOf(ctx.queryParamMap())));
    }

    /** POST /embed/{name} */
    void post(Context ctx) {
        Calculator calculator = calculator(ctx.pathParam("name"));
        Sheet sheet = Sheet.fill(calculator, Calculating.firstOf(ctx.formParamMap()), Written.IN_FORM);
        if (sheet.answer().isPresent()) {
            ctx.redirect(Seat.frame(calculator).way(sheet.query()), HttpStatus.SEE_OTHER);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            draw(ctx, sheet);
        }
    }

    private void draw(Context ctx, Sheet sheet) {
        CardView card = CardView.of(Seat.frame(sheet.calculator()), sheet);
        Head head = Head.of(sheet.calculator().title(), sheet.calculator().summary(), card.home()).unlisted();
        Guard.framedAnywhere(ctx);
        pages.show(ctx, "embed-card", Map.of("head", card.wrong() ? head.titled(pages.say("title.error", sheet.calculator().title())) : head,
                "card", card, "live", true, "scripts", List.of("live.js")));
    }

    private Calculator calculator(String name) {
        return cards.calculators().find(name).orElseThrow(NotFoundResponse::new);
    }
}
