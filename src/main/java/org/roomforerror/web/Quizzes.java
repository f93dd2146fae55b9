package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.quiz.LeverageTap;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.RandomId;
import org.roomforerror.quiz.Round;

/** The rounds of the quiz: what there is to take, and starting one. */
public final class Quizzes {

    private final Pages pages;
    private final Quiz quiz;

    public Quizzes(Pages pages, Quiz quiz) {
        this.pages = pages;
        this.quiz = quiz;
    }

    /** GET /quiz */
    void index(Context ctx) {
        List<Round> rounds = quiz.rounds();
        pages.show(ctx, "quiz", Map.of("rounds", rounds, "head",
                pages.structured().quiz(Head.of("Quiz",
                        "Find out which misreads of margin calls you hold, and see each one refuted.", "/quiz"))));
    }

    /** GET /quiz/{round}: says what to expect before anything begins. */
    void about(Context ctx) {
        Round round = round(ctx);
        pages.show(ctx, "quiz-start", Map.of("round", round, "taps", LeverageTap.values(), "head",
                pages.structured().quiz(Head.of(round.title(), round.about(), ctx.path()))));
    }

    /** POST /quiz/{round}: starts an attempt and leads to its first question. */
    void start(Context ctx) {
        Round round = round(ctx);
        Optional<LeverageTap> leverage = Optional.ofNullable(ctx.formParam("leverage")).flatMap(LeverageTap::of);
        Optional<RandomId> attempt = quiz.start(round, Visitor.of(ctx), leverage);
        ctx.redirect(attempt.map(id -> Attempts.path(id) + "/1").orElse("/quiz"), HttpStatus.SEE_OTHER);
    }

    private Round round(Context ctx) {
        String path = ctx.path().replaceFirst("^/quiz/", "");
        return quiz.round(path).orElseThrow(NotFoundResponse::new);
    }
}
