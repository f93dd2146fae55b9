package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.quiz.PastAnswer;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.statistics.Statistics;

/** What the first answers of all learners show, to somebody who has answered: seen before, it would steer the answer. */
public final class AllLearners {

    private final Pages pages;
    private final Shelf shelf;
    private final Quiz quiz;
    private final Statistics statistics;
    private final Shares shares;

    public AllLearners(Pages pages, Shelf shelf, Quiz quiz, Statistics statistics, Shares shares) {
        this.pages = pages;
        this.shelf = shelf;
        this.quiz = quiz;
        this.statistics = statistics;
        this.shares = shares;
    }

    /** GET /misreads/statistics */
    void show(Context ctx) {
        List<PastAnswer> own = quiz.history(Visitor.of(ctx));
        Map<String, Object> model = new HashMap<>();
        model.put("statistics", StatisticsPage.of(own, quiz, statistics, shares, shelf.now()));
        model.put("head", Head.of(pages.say("statistics.title"), pages.say("statistics.description"), "/misreads/statistics").unlisted());
        ctx.header("Cache-Control", "no-store");
        pages.show(ctx, "statistics", model);
    }
}
