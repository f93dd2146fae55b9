package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.quiz.Asked;
import org.roomforerror.quiz.Attempt;
import org.roomforerror.quiz.Certainty;
import org.roomforerror.quiz.Feedback;
import org.roomforerror.quiz.Given;
import org.roomforerror.quiz.Item;
import org.roomforerror.quiz.LeverageTap;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.RandomId;

/** An attempt: one question a page, its feedback, and the result. The id in the address is all that is needed to go on. */
public final class Attempts {

    /** What can be wrong with an answer; each is a message of the quiz. */
    static final String NOT_CHOSEN = "not-chosen";
    static final String REWORDED = "reworded";

    private static final Set<String> PROBLEMS = Set.of(NOT_CHOSEN, REWORDED);

    private final Pages pages;
    private final Quiz quiz;
    private final Shelf shelf;

    public Attempts(Pages pages, Quiz quiz, Shelf shelf) {
        this.pages = pages;
        this.quiz = quiz;
        this.shelf = shelf;
    }

    static String path(RandomId attempt) {
        return "/quiz/attempts/" + attempt.text();
    }

    /** GET /quiz/attempts/{attempt}/{place}: the question, or what was answered when the Back button leads here again. */
    void question(Context ctx) {
        Attempt attempt = attempt(ctx);
        Item item = item(ctx, attempt);
        if (attempt.answer(item).isPresent()) {
            ctx.redirect(ctx.path() + "/answer", HttpStatus.SEE_OTHER);
            return;
        }
        String problem = Optional.ofNullable(ctx.queryParam("problem")).orElse("");
        ask(ctx, attempt, item, PROBLEMS.contains(problem) ? pages.say("quiz." + problem) : "");
    }

    /** POST /quiz/attempts/{attempt}/{place} */
    void answer(Context ctx) {
        Attempt attempt = attempt(ctx);
        Item item = item(ctx, attempt);
        if (attempt.answer(item).isPresent() || quiz.instance(item).isEmpty()) {
            ctx.redirect(ctx.path(), HttpStatus.SEE_OTHER); // which shows the answer, or that the question has been withdrawn
            return;
        }
        Optional<RandomId> visitor = Visitor.of(ctx);
        Optional<Given> given = given(ctx);
        Optional<Attempt> stored = given.flatMap(answer -> quiz.answer(attempt, item, answer, visitor));
        if (stored.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            ask(ctx, attempt, item, pages.say("quiz." + (given.isPresent() ? REWORDED : NOT_CHOSEN)));
            return;
        }
        rememberOwner(ctx, stored.get(), visitor, quiz);
        ctx.redirect(ctx.path() + "/answer", HttpStatus.SEE_OTHER);
    }

    /** GET /quiz/attempts/{attempt}/{place}/answer: tells nothing until there is an answer. */
    void feedback(Context ctx) {
        Attempt attempt = attempt(ctx);
        Item item = item(ctx, attempt);
        if (attempt.answer(item).isEmpty()) {
            ctx.redirect(path(attempt.id()) + "/" + item.place(), HttpStatus.SEE_OTHER);
            return;
        }
        Visitor.of(ctx).filter(id -> attempt.visitor().equals(Optional.of(id))).ifPresent(quiz::returned);
        Optional<Feedback> feedback = quiz.feedback(attempt, item);
        if (feedback.isEmpty()) {
            withdrawn(ctx, attempt, item);
            return;
        }
        QuizWords words = words();
        show(ctx, "quiz-feedback", words.title(attempt, item, feedback.get().answer()),
                Map.of("feedback", FeedbackPage.of(attempt, item, feedback.get(), quiz, shelf.now(), words)));
    }

    /** POST /quiz/attempts/{attempt}/leverage: the self-check after a round. */
    void tap(Context ctx) {
        Attempt attempt = attempt(ctx);
        Optional.ofNullable(ctx.formParam("leverage")).flatMap(LeverageTap::of).ifPresent(tap -> quiz.tapAfter(attempt, tap));
        ctx.redirect(path(attempt.id()), HttpStatus.SEE_OTHER);
    }

    /** GET /quiz/attempts/{attempt}: the result, or the way to the question that is still open. */
    void result(Context ctx) {
        Attempt attempt = attempt(ctx);
        show(ctx, "quiz-result", pages.say("result.title"),
                Map.of("result", ResultPage.of(attempt, quiz, shelf.now(), words()), "taps", LeverageTap.values()));
    }

    private void ask(Context ctx, Attempt attempt, Item item, String error) {
        Optional<Asked> asked = quiz.instance(item).map(quiz::asked);
        if (asked.isEmpty()) {
            ctx.status(HttpStatus.GONE);
            withdrawn(ctx, attempt, item);
            return;
        }
        String progress = words().progress(attempt, item);
        Map<String, Object> model = new HashMap<>();
        model.put("asked", asked.get());
        model.put("progress", progress);
        model.put("certainties", Certainty.values());
        model.put("shown", Instant.now().getEpochSecond());
        model.put("error", error);
        // The address that counts is the round's, so that search engines fold everybody's questions into it.
        String round = quiz.round(attempt.round()).map(found -> "/quiz/" + found.path()).orElse("/quiz");
        Head head = Head.of(error.isEmpty() ? progress : pages.say("title.error", progress), pages.say("quiz.attempt"), round);
        show(ctx, "quiz-question", error.isEmpty() ? head : head.unlisted(), model);
    }

    private void withdrawn(Context ctx, Attempt attempt, Item item) {
        show(ctx, "quiz-withdrawn", pages.say("withdrawn.title"), Map.of("withdrawn",
                WithdrawnPage.of(attempt, item, quiz, shelf.now(), pages.speech())));
    }

    private QuizWords words() {
        return new QuizWords(pages.speech());
    }

    private void show(Context ctx, String template, String title, Map<String, Object> model) {
        show(ctx, template, Head.of(title, pages.say("quiz.attempt"), pages.path(ctx)).unlisted(), model);
    }

    private void show(Context ctx, String template, Head head, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("head", head);
        ctx.header("Cache-Control", "no-store"); // so that Back asks again and finds the stored answer
        pages.show(ctx, template, all);
    }

    /** Sends the cookie to a browser that is not known to keep it, and renews it for one that does. */
    static void rememberOwner(Context ctx, Attempt attempt, Optional<RandomId> visitor, Quiz quiz) {
        attempt.visitor().filter(owner -> visitor.equals(Optional.of(owner)) || quiz.awaitsReturn(owner))
                .ifPresent(owner -> Visitor.remember(ctx, owner));
    }

    static Optional<Given> given(Context ctx) {
        Optional<Certainty> certainty = Optional.ofNullable(ctx.formParam("certainty")).flatMap(Certainty::of);
        Optional<String> seen = Optional.ofNullable(ctx.formParam("seen"));
        return Optional.ofNullable(ctx.formParam("choice")).map(choice -> new Given(choice, certainty, seconds(ctx), seen));
    }

    /** How long the question was open, as far as its form tells; hours are a tab left open and say nothing. */
    private static Optional<Integer> seconds(Context ctx) {
        try {
            long shown = Long.parseLong(Optional.ofNullable(ctx.formParam("shown")).orElse(""));
            long seconds = Instant.now().getEpochSecond() - shown;
            return seconds >= 0 && seconds < Duration.ofHours(1).toSeconds()
                    ? Optional.of((int) seconds) : Optional.empty();
        } catch (NumberFormatException notOurForm) {
            return Optional.empty();
        }
    }

    private Attempt attempt(Context ctx) {
        return RandomId.parse(ctx.pathParam("attempt")).flatMap(quiz::attempt).orElseThrow(NotFoundResponse::new);
    }

    private static Item item(Context ctx, Attempt attempt) {
        String place = ctx.pathParam("place");
        return attempt.items().stream().filter(item -> place.equals(String.valueOf(item.place())))
                .findFirst().orElseThrow(NotFoundResponse::new);
    }
}
