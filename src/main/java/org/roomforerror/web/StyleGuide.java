package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.content.Library;
import org.roomforerror.quiz.Certainty;
import org.roomforerror.quiz.Quiz;

/** Every component of the site on one page, for whoever changes how it looks. There in development only. */
final class StyleGuide {

    private final Pages pages;
    private final Cards cards;
    private final Shelf shelf;
    private final Bodies bodies;
    private final Quiz quiz;

    StyleGuide(Pages pages, Cards cards, Shelf shelf, EmbedDrawer embeds, Quiz quiz) {
        this.pages = pages;
        this.cards = cards;
        this.shelf = shelf;
        this.bodies = new Bodies(pages, embeds);
        this.quiz = quiz;
    }

    /** GET /style */
    void show(Context ctx) {
        Library library = shelf.now();
        Map<String, Object> model = new HashMap<>();
        model.put("head", Head.of("Components", "Every component of the site on one page.", "/style").unlisted());
        model.put("live", true);
        model.put("scripts", List.of("live.js"));
        model.put("colours", List.of("paper", "raised", "ink", "quiet", "hairline", "field", "link"));
        model.put("stages", List.of("open", "warning", "call", "liquidation", "bankruptcy"));
        model.put("answered", cards.opened("margin-call", Map.of("system", "isolated-futures", "side", "long", "entry", "50000",
                "collateral", "1000", "leverage", "10"))
                .map(sheet -> cards.card(sheet, Seat.inside("/style", "answered"))).orElse(""));
        model.put("wrong", cards.posted("margin-call", Map.of("system", "isolated-futures", "entry", "many"))
                .map(sheet -> cards.card(sheet, Seat.inside("/style", "wrong"))).orElse(""));
        model.put("misread", pages.fragment("fragments/embed", "misread", Map.of("misread", library.misreads().get(0))));
        model.put("term", library.glossary().terms().get(0));
        model.put("certainties", Certainty.values());
        model.put("prose", library.articles().stream().findFirst()
                .map(article -> bodies.html(article.body(), library, "/style")).orElse(""));
        model.put("rounds", quiz.rounds());
        pages.show(ctx, "style", model);
    }
}
