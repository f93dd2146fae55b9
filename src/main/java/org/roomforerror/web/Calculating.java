package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Written;

/** The pages of the calculators: the list, a form with its answer, and the same answer for programs. */
final class Calculating {

    private final Pages pages;
    private final Cards cards;

    Calculating(Pages pages, Cards cards) {
        this.pages = pages;
        this.cards = cards;
    }

    /** GET /calculators */
    void index(Context ctx) {
        Head head = Head.of(pages.say("calculators.title"), pages.say("calculators.description"), "/calculators");
        pages.show(ctx, "calculators", Map.of("head", head, "calculators", cards.calculators().all()));
    }

    /** GET /calculators/{name}, with or without an answer in its query. */
    void show(Context ctx) {
        Calculator calculator = calculator(ctx);
        boolean program = AnswerForms.wantsJson(ctx);
        Map<String, String> texts = firstOf(ctx.queryParamMap());
        Sheet sheet = program
                ? Sheet.strict(calculator, texts)
                : Sheet.open(calculator, texts);
        send(ctx, sheet.repeating(repeated(ctx.queryParamMap()), program), program);
    }

    /** POST /calculators/{name} */
    void post(Context ctx) {
        Calculator calculator = calculator(ctx);
        boolean program = AnswerForms.wantsJson(ctx);
        Map<String, String> texts = firstOf(ctx.formParamMap());
        Sheet sheet = program ? Sheet.strict(calculator, texts).repeating(repeated(ctx.formParamMap()), true) : Sheet.fill(calculator, texts, Written.IN_FORM);
        if (sheet.answer().isPresent() && !program && !AnswerForms.isLive(ctx)) {
            ctx.redirect(Seat.ownPage(calculator).way(sheet.query()), HttpStatus.SEE_OTHER);
            return;
        }
        send(ctx, sheet, program);
    }

    /** GET /calculators/{name}/{table}.csv */
    void csv(Context ctx) {
        AnswerForms.openToAll(ctx);
        Sheet sheet = Sheet.fill(calculator(ctx), firstOf(ctx.queryParamMap()), Written.IN_LINK);
        if (sheet.answer().isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            Body.text("text/plain; charset=utf-8", sheet.troubles().stream().map(trouble -> trouble.field() + ": " + trouble.message() + "\n")
                    .collect(Collectors.joining())).send(ctx);
            return;
        }
        CardView card = card(sheet);
        Table table = AnswerForms.tables(card).stream()
                .filter(t -> t.name().equals(ctx.pathParam("table")))
                .findFirst().orElseThrow(NotFoundResponse::new);
        ctx.header("Content-Disposition", "attachment; filename=\"" + sheet.calculator().name() + "-" + table.name() + ".csv\"");
        Body.text("text/csv; charset=utf-8", table.csv(sheet.answer().get().rules())).send(ctx);
    }

    private void send(Context ctx, Sheet sheet, boolean program) {
        if (!sheet.troubles().isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (program) {
            AnswerForms.json(ctx, sheet, pages.siteUrl());
        } else if (AnswerForms.isLive(ctx)) {
            AnswerForms.live(ctx, cards, card(sheet));
        } else {
            page(ctx, card(sheet));
        }
        ctx.res().addHeader("Vary", "Accept, HX-Request");
    }

    private void page(Context ctx, CardView card) {
        Calculator calculator = card.calculator();
        Head head = Head.of(calculator.title(), calculator.summary(), card.home());
        if (card.wrong()) {
            head = head.titled(pages.say("title.error", calculator.title())).unlisted();
        } else if (card.answered()) {
            // Listed, with the calculator's own address as the one that counts: search engines fold all answers into it.
            head = head.titled(card.sheet().answer().orElseThrow().headline().text());
        }
        String oembed = Oembed.address(pages, card);
        ctx.header("Link", "<" + oembed + ">; rel=\"alternate\"; type=\"application/json+oembed\"");
        pages.show(ctx, "calculator", Map.of("head", head, "card", card, "oembed", oembed, "live", true, "scripts", List.of("live.js")));
    }

    private static CardView card(Sheet sheet) {
        return CardView.of(Seat.ownPage(sheet.calculator()), sheet);
    }

    private Calculator calculator(Context ctx) {
        return cards.calculators().find(ctx.pathParam("name")).orElseThrow(NotFoundResponse::new);
    }

    /** The parameters that are given more than once, and differently. */
    private static List<String> repeated(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream().filter(one -> one.getValue().stream().distinct().count() > 1).map(Map.Entry::getKey).sorted().toList();
    }

    /** The first value of each parameter; a repeated one is a mistake in a link, not a list. */
    static Map<String, String> firstOf(Map<String, List<String>> parameters) {
        Map<String, String> first = new LinkedHashMap<>();
        parameters.forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.get(0)));
        return first;
    }
}
