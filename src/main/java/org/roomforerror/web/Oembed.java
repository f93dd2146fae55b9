package org.roomforerror.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.calculator.Calculator;

/** Tells other people's pages how to frame a calculator that somebody links to, by the rules of oEmbed 1.0. */
final class Oembed {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 900;

    private final Pages pages;
    private final Cards cards;

    Oembed(Pages pages, Cards cards) {
        this.pages = pages;
        this.cards = cards;
    }

    /** GET /oembed?url=… for a calculator's page, with {@code maxwidth} and {@code maxheight} where the frame has to be smaller. */
    void show(Context ctx) {
        if (!Optional.ofNullable(ctx.queryParam("format")).orElse("json").equals("json")) {
            ctx.status(HttpStatus.NOT_IMPLEMENTED).contentType("text/plain; charset=utf-8").result("Only json is offered.");
            return;
        }
        URI url = address(ctx.queryParam("url"));
        Calculator calculator = calculator(url).orElseThrow(NotFoundResponse::new);
        int width = atMost(WIDTH, ctx.queryParam("maxwidth"));
        int height = atMost(HEIGHT, ctx.queryParam("maxheight"));
        String source = pages.address(Seat.frame(calculator).path()) + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("type", "rich");
        answer.put("version", "1.0");
        answer.put("provider_name", "Room for Error");
        answer.put("provider_url", pages.siteUrl());
        answer.put("title", calculator.title());
        answer.put("width", width);
        answer.put("height", height);
        answer.put("html", "<iframe src=\"" + source.replace("&", "&amp;").replace("\"", "%22") + "\" width=\"" + width + "\" height=\"" + height
                + "\" title=\"" + calculator.title().replace("\"", "&quot;") + "\" loading=\"lazy\"></iframe>");
        AnswerForms.openToAll(ctx);
        Body.text("application/json; charset=utf-8", AnswerForms.write(answer)).send(ctx);
    }

    /** Where the description of a card is; its page says so in a header and in its head. */
    static String address(Pages pages, CardView card) {
        return pages.address("/oembed") + "?format=json&url=" + URLEncoder.encode(pages.address(card.permalink()), StandardCharsets.UTF_8);
    }

    /** The calculator at an address of this site; empty for any other address. */
    private Optional<Calculator> calculator(URI url) {
        String[] path = Optional.ofNullable(url.getPath()).map(pages.language()::bare).orElse("").split("/");
        boolean ours = url.getAuthority() != null && pages.siteUrl().endsWith("//" + url.getAuthority());
        return ours && path.length == 3 && path[1].equals("calculators") ? cards.calculators().find(path[2]) : Optional.empty();
    }

    private static int atMost(int usual, String wanted) {
        return wanted != null && wanted.matches("[1-9][0-9]{0,4}") ? Math.min(usual, Integer.parseInt(wanted)) : usual;
    }

    private static URI address(String url) {
        try {
            return URI.create(url == null ? "" : url);
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestResponse("The address could not be read.");
        }
    }
}
