package org.roomforerror.web;

import java.util.Map;
import org.roomforerror.content.Embed;
import org.roomforerror.quiz.Certainty;
import org.roomforerror.quiz.Quiz;

/** Draws a quick check inside an explainer, and leaves every other embed to the next drawer. */
public final class CheckEmbeds implements EmbedDrawer {

    private final Pages pages;
    private final Quiz quiz;
    private final EmbedDrawer others;

    public CheckEmbeds(Pages pages, Quiz quiz, EmbedDrawer others) {
        this.pages = pages;
        this.quiz = quiz;
        this.others = others;
    }

    /** The form of the question; nothing for a question that does not exist, which the checks report. */
    @Override
    public String html(Embed embed, Spot spot) {
        if (embed.kind() != Embed.Kind.CHECK) {
            return others.html(embed, spot);
        }
        return quiz.check(embed.name()).map(quiz::asked)
                .map(asked -> pages.fragment("fragments/question", "check", Map.of("asked", asked,
                        "certainties", Certainty.values(), "page", spot.page().replaceFirst("^/learn/", ""))))
                .orElse("");
    }
}
