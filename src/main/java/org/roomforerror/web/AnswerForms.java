package org.roomforerror.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Part;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Trouble;

/** The forms in which one answer goes out: JSON for programs, a fragment for a page that is being filled in, tables. */
final class AnswerForms {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private AnswerForms() {
    }

    static boolean wantsJson(Context ctx) {
        String accept = ctx.header("Accept");
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }

    /** Whether the page itself asks while somebody is filling it in. */
    static boolean isLive(Context ctx) {
        return "true".equals(ctx.header("HX-Request")) && !"true".equals(ctx.header("HX-History-Restore-Request"));
    }

    /** An answer is the same for everybody and holds nothing of anybody: pages of other sites may ask for it. */
    static void openToAll(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*");
    }

    /** What went wrong with a whole request, in the shape in which programs are told of a field. */
    static void problem(Context ctx, String words) {
        openToAll(ctx);
        Body.text("application/json; charset=utf-8", write(Map.of("errors", List.of(error(new Trouble("", words)))))).send(ctx);
    }

    /** @param siteUrl how the world reaches the site: a source that is a page of it gets its whole address */
    static void json(Context ctx, Sheet sheet, String siteUrl) {
        openToAll(ctx);
        Map<String, Object> body = new LinkedHashMap<>();
        if (sheet.answer().isPresent()) {
            sheet.answer().get().data().forEach((name, value) -> body.put(name, whole(name, value, siteUrl)));
            body.put("answer", sheet.answer().get().headline().text());
            body.put("inputs", inputs(sheet));
            body.put("link", "/calculators/" + sheet.calculator().name() + "?" + sheet.query());
        } else {
            body.put("errors", sheet.troubles().stream().map(AnswerForms::error).toList());
        }
        Body.text("application/json; charset=utf-8", write(body)).send(ctx);
    }

    private static Object whole(String name, Object value, String siteUrl) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> inside = new LinkedHashMap<>();
            map.forEach((key, of) -> inside.put((String) key, whole((String) key, of, siteUrl)));
            return inside;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> whole(name, one, siteUrl)).toList();
        }
        return name.equals("source") && value instanceof String path && path.startsWith("/") ? siteUrl + path : value;
    }

    /** The answer alone; or the whole card, where the choice of a system changes which fields there are. */
    static void live(Context ctx, Cards cards, CardView card) {
        Surroundings around = Surroundings.of(ctx, cards.language(), card.calculator());
        if (around.seat().ownPage() && card.answered()) {
            ctx.header("HX-Replace-Url", cards.language().path(card.permalink()));
        }
        Sheet sheet = around.wholeCard() && !card.answered() ? quiet(card.sheet()) : card.sheet();
        CardView whole = CardView.of(around.seat(), sheet);
        CardView seen = ctx.queryParamMap().containsKey(CardView.BRIEF) ? whole.inBrief() : whole;
        Body.html(cards.draw(around.wholeCard() ? "card" : "answer", seen)).send(ctx);
    }

    /** Every table of an answer, those of its drawings included. */
    static List<Table> tables(CardView card) {
        List<Table> tables = new ArrayList<>();
        for (PartView view : card.parts()) {
            view.chart().ifPresent(chart -> tables.add(chart.table()));
            if (view.part() instanceof Part.Figures figures) {
                tables.add(figures.table());
            }
        }
        return tables;
    }

    static String write(Object tree) {
        try {
            return JSON.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps, lists and strings can be written", e);
        }
    }

    private static Map<String, String> error(Trouble trouble) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("field", trouble.field());
        error.put("message", trouble.message());
        return error;
    }

    /** A form whose system was just changed has nothing wrong with it yet. */
    private static Sheet quiet(Sheet sheet) {
        return new Sheet(sheet.calculator(), sheet.inputs().untroubled(), sheet.answer(), false);
    }

    private static Map<String, String> inputs(Sheet sheet) {
        Map<String, String> inputs = new LinkedHashMap<>();
        sheet.inputs().all().forEach(input -> input.value().ifPresent(value -> inputs.put(input.field().name(), value)));
        return inputs;
    }
}
