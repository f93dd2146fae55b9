package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Given;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.RandomId;

/** Single questions: the quick check at the end of an explainer, and practising one question again. */
public final class QuickChecks {

    private final Quiz quiz;

    public QuickChecks(Quiz quiz) {
        this.quiz = quiz;
    }

    /** POST /quiz/check/{question}: the feedback leads back to the page. A form without a choice leads to the question alone. */
    void answer(Context ctx) {
        Question question = question(ctx);
        String page = Optional.ofNullable(ctx.formParam("page")).filter(slug -> slug.matches("[a-z0-9-]{1,80}"))
                .orElse(question.grounds().page());
        Optional<Given> given = Attempts.given(ctx);
        Optional<RandomId> visitor = Visitor.of(ctx).filter(quiz.notebook()::knows);
        Optional<Attempt> stored = given.flatMap(choice -> quiz.answerCheck(question.id(), page, choice, visitor));
        if (stored.isEmpty()) {
            ctx.redirect(Attempts.path(quiz.startAgain(question)) + "/1", HttpStatus.SEE_OTHER);
            return;
        }
        Attempts.rememberOwner(ctx, stored.get(), visitor, quiz);
        ctx.redirect(Attempts.path(stored.get().id()) + "/1/answer", HttpStatus.SEE_OTHER);
    }

    /** POST /quiz/again/{question}: the same question with new numbers, for practice. */
    void again(Context ctx) {
        ctx.redirect(Attempts.path(quiz.startAgain(question(ctx))) + "/1", HttpStatus.SEE_OTHER);
    }

    private Question question(Context ctx) {
        return quiz.bank().find(ctx.pathParam("question")).orElseThrow(NotFoundResponse::new);
    }
}
