package org.roomforerror.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Written;

/** Calculators in other people's pages: a bare card that may be framed anywhere and stores nothing, and oEmbed to find it. */
final class Framing {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 900;

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

    /** GET /oembed?url=… */
    void oembed(Context ctx) {
        String format = ctx.queryParam("format");
        if (format != null && !format.equals("json")) {
            ctx.status(HttpStatus.NOT_IMPLEMENTED).contentType("text/plain; charset=utf-8").result("Only json is offered.");
            return;
        }
        URI url = address(ctx.queryParam("url"));
        String[] path = url.getPath() == null ? new String[0] : url.getPath().split("/");
        if (path.length != 3 || !path[1].equals("calculators")) {
            throw new NotFoundResponse();
        }
        Calculator calculator = calculator(path[2]);
        String source = pages.siteUrl() + Seat.frame(calculator).path() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("type", "rich");
        answer.put("version", "1.0");
        answer.put("provider_name", "Room for Error");
        answer.put("provider_url", pages.siteUrl());
        answer.put("title", calculator.title());
        answer.put("width", WIDTH);
        answer.put("height", HEIGHT);
        answer.put("html", "<iframe src=\"" + source.replace("&", "&amp;").replace("\"", "%22") + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                + "\" title=\"" + calculator.title() + "\" loading=\"lazy\"></iframe>");
        Body.text("application/json; charset=utf-8", AnswerForms.write(answer)).send(ctx);
    }

    /** The header by which a page says where its oEmbed answer is. */
    static String discovery(String siteUrl, CardView card) {
        String page = URLEncoder.encode(siteUrl + card.permalink(), StandardCharsets.UTF_8);
        return "<" + siteUrl + "/oembed?format=json&url=" + page + ">; rel=\"alternate\"; type=\"application/json+oembed\"";
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

    private static URI address(String url) {
        try {
            return URI.create(url == null ? "" : url);
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestResponse("The address could not be read.");
        }
    }
}
