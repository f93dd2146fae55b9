package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Given;
import org.roomforerror.quiz.Question;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.RandomId;

/** Single questions: the quick check at the end of an explainer, and practising one question again. */
public final class QuickChecks {

    private final Pages pages;
    private final Quiz quiz;

    public QuickChecks(Pages pages, Quiz quiz) {
        this.pages = pages;
        this.quiz = quiz;
    }

    /** POST /quiz/check/{question}: the feedback leads back to the page. A form without a choice leads to the question alone first. */
    void answer(Context ctx) {
        Optional<Question> asked = question(ctx);
        Optional<String> page = Optional.ofNullable(ctx.formParam("page")).filter(slug -> slug.matches("[a-z0-9-]{1,80}"));
        if (asked.isEmpty()) {
            withdrawn(ctx, page);
            return;
        }
        Question question = asked.get();
        Optional<Given> given = Attempts.given(ctx);
        Optional<RandomId> visitor = Visitor.of(ctx).filter(quiz.notebook()::knows);
        String standsIn = page.orElse(question.grounds().page());
        Optional<Attempt> stored = given.flatMap(choice -> quiz.answerCheck(question.id(), standsIn, choice, visitor));
        if (stored.isEmpty()) {
            String problem = given.isPresent() ? Attempts.REWORDED : Attempts.NOT_CHOSEN;
            ctx.redirect(Attempts.path(quiz.openCheck(question, standsIn, visitor)) + "/1?problem=" + problem, HttpStatus.SEE_OTHER);
            return;
        }
        Attempts.rememberOwner(ctx, stored.get(), visitor, quiz);
        ctx.redirect(Attempts.path(stored.get().id()) + "/1/answer", HttpStatus.SEE_OTHER);
    }

    /** POST /quiz/again/{question}: the same question with new numbers, for practice. */
    void again(Context ctx) {
        question(ctx).ifPresentOrElse(
                question -> ctx.redirect(Attempts.path(quiz.startAgain(question, Visitor.of(ctx))) + "/1", HttpStatus.SEE_OTHER),
                () -> withdrawn(ctx, Optional.empty()));
    }

    private Optional<Question> question(Context ctx) {
        return quiz.bank().find(ctx.pathParam("question"));
    }

    private void withdrawn(Context ctx, Optional<String> page) {
        ctx.status(HttpStatus.GONE);
        Way onward = page.map(slug -> Way.toCheck(slug, pages.speech()))
                .orElseGet(() -> new Way("/quiz", pages.say("withdrawn.rounds")));
        Head head = Head.of(pages.say("withdrawn.title"), pages.say("withdrawn.none"), "/quiz").unlisted();
        pages.show(ctx, "quiz-withdrawn", Map.of("head", head, "withdrawn", WithdrawnPage.alone(onward)));
    }
}
