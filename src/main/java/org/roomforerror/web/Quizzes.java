package org.roomforerror.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.quiz.Asked;
import org.roomforerror.quiz.LeverageTap;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.RandomId;
import org.roomforerror.quiz.Round;

/** The rounds of the quiz: what there is to take, and starting one. */
public final class Quizzes {

    /** The addresses of the rounds below {@code /quiz/}. */
    static final List<String> ROUNDS = List.of("misreads", "review", "before", "after", "learn/{slug}");

    private final Pages pages;
    private final PageCache cache;
    private final Shelf shelf;
    private final Quiz quiz;

    public Quizzes(Pages pages, PageCache cache, Shelf shelf, Quiz quiz) {
        this.pages = pages;
        this.cache = cache;
        this.shelf = shelf;
        this.quiz = quiz;
    }

    /** GET /quiz */
    void index(Context ctx) {
        cache.send(ctx, "/quiz", () -> pages.page("quiz", Map.of("rounds", quiz.rounds(), "pages", pageRounds(), "head",
                pages.structured().quiz(Head.of(pages.say("quiz.title"), pages.say("quiz.description"), "/quiz")))));
    }

    /** GET /quiz/{round}: says what to expect before anything begins. */
    void about(Context ctx) {
        Round round = round(ctx);
        boolean nothing = !quiz.hasQuestions(round, Visitor.of(ctx));
        String title = new QuizWords(pages.speech()).title(round, shelf.now());
        String about = pages.say("round." + round.name() + ".says");
        pages.show(ctx, "quiz-start", Map.of("about", about, "title", title, "nothing", nothing, "taps", LeverageTap.values(),
                "kept", quiz.notebook().kept().toDays(), "head", pages.structured().quiz(Head.of(title, about, pages.path(ctx)))));
    }

    /** POST /quiz/{round}: starts an attempt and leads to its first question. */
    void start(Context ctx) {
        Round round = round(ctx);
        Optional<LeverageTap> leverage = Optional.ofNullable(ctx.formParam("leverage")).flatMap(LeverageTap::of);
        Optional<RandomId> attempt = quiz.start(round, Visitor.of(ctx), leverage);
        ctx.redirect(attempt.map(id -> Attempts.path(id) + "/1").orElse(ctx.path()), HttpStatus.SEE_OTHER);
    }

    /** GET /quiz/all: every question on one page, for paper and for a class; without answers, like every page before them. */
    void all(Context ctx) {
        cache.send(ctx, "/quiz/all", () -> pages.page("quiz-all", Map.of("groups", groups(), "head",
                Head.of(pages.say("quiz.all.title"), pages.say("quiz.all.description"), "/quiz/all"))));
    }

    /** The questions of one misread, whose title would give the answers away and is therefore not among them. */
    public record Group(int number, List<Asked> questions) {}

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (String misread : quiz.bank().misreads()) {
            groups.add(new Group(groups.size() + 1, quiz.bank().ofMisread(misread).stream()
                    .map(question -> quiz.asked(quiz.check(question.id()).orElseThrow())).toList()));
        }
        return groups;
    }

    /** The explainers that have a round of their own. */
    private List<Shelf.PageLink> pageRounds() {
        return shelf.now().articles().stream().filter(article -> !quiz.bank().settledBy(article.slug()).isEmpty())
                .map(article -> new Shelf.PageLink("/quiz/learn/" + article.slug(), article.title())).toList();
    }

    private Round round(Context ctx) {
        String path = pages.path(ctx).replaceFirst("^/quiz/", "");
        return quiz.round(path).orElseThrow(NotFoundResponse::new);
    }
}
