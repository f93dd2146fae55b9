package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.StageRow;
import org.roomforerror.calculator.Written;

/** The first page: what this is, one number to try, the two lines it moves, three doors. */
final class Home {

    /** What is drawn before a visitor has asked for anything: the smallest whole leverage at which the lines cross. */
    private static final String EXAMPLE = "2";
    private static final List<String> STAGES = List.of("warning", "margin-call", "liquidation");

    private final Pages pages;
    private final PageCache cache;
    private final Cards cards;

    Home(Pages pages, PageCache cache, Cards cards) {
        this.pages = pages;
        this.cache = cache;
        this.cards = cards;
    }

    /** GET / and, for a leverage to try, GET /?leverage=10 */
    void show(Context ctx) {
        String leverage = ctx.queryParam("leverage");
        if (leverage == null || leverage.isBlank()) {
            cache.send(ctx, "/", () -> pages.page("home", model(EXAMPLE, "")));
            return;
        }
        Map<String, Object> model = model(leverage, leverage);
        ctx.header("Vary", "HX-Request");
        ctx.status(((CardView) model.get("card")).wrong() ? 422 : 200);
        Body.html(AnswerForms.isLive(ctx) ? pages.fragment("home", "room", model) : pages.page("home", model)).send(ctx);
    }

    private Map<String, Object> model(String leverage, String typed) {
        Sheet sheet = cards.calculators().find("margin-call")
                .map(calculator -> Sheet.fill(calculator, position(leverage), Written.IN_FORM))
                .orElseThrow();
        CardView card = CardView.of(Seat.firstPage(), sheet);
        List<PartView.Row> stages = card.parts().stream().filter(part -> part.fragment().equals("stages"))
                .flatMap(part -> part.rows().stream()).filter(row -> STAGES.contains(row.row().stage())).toList();
        Head head = Head.of(pages.say("home.title"), pages.say("home.description"), "/");
        Map<String, Object> model = new HashMap<>();
        model.put("head", card.wrong() ? head.titled(pages.say("title.error", head.title())) : pages.structured().home(head));
        model.put("card", card);
        model.put("drawings", card.parts().stream().filter(part -> part.fragment().equals("drawing")).toList());
        model.put("stages", stages.isEmpty() ? named() : stages);
        model.put("typed", typed);
        model.put("example", EXAMPLE);
        model.put("live", true);
        model.put("scripts", List.of("live.js"));
        return model;
    }

    /** The stages without a price, where there is no answer to take one from. */
    private static List<PartView.Row> named() {
        return STAGES.stream().map(stage -> PartView.row(StageRow.worded(stage, "", "", "", ""))).toList();
    }

    private static Map<String, String> position(String leverage) {
        return Map.of("system", "isolated-futures", "side", "long", "entry", "50000", "collateral", "1000", "leverage", leverage);
    }
}
