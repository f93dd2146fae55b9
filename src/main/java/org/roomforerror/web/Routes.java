package org.roomforerror.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import org.roomforerror.quiz.Quiz;

/** The map of the site: every address and who answers it. */
public final class Routes {

    private final RoutesConfig routes;

    private Routes(RoutesConfig routes) {
        this.routes = routes;
    }

    public static void draw(RoutesConfig config, Pages pages, PageCache cache, Assets assets, Shelf shelf, EmbedDrawer embeds, Quiz quiz) {
        Routes routes = new Routes(config);
        Home home = new Home(pages, cache);
        Reading reading = new Reading(pages, cache, shelf, embeds);
        GlossaryPages glossary = new GlossaryPages(pages, cache, shelf, embeds);
        FaqPages faq = new FaqPages(pages, cache, shelf, embeds);
        MisreadPages misreads = new MisreadPages(pages, cache, shelf, embeds);
        ContentPages about = new ContentPages(pages, cache, shelf, embeds);
        Quizzes quizzes = new Quizzes(pages, quiz);
        Attempts attempts = new Attempts(pages, quiz);

        config.before(Guard::headers);
        config.before(Guard::sameOrigin);
        config.before(new Pace()::check);

        routes.page("/", home::show);

        routes.page("/learn", reading::index);
        routes.page("/learn/{slug}", reading::article);
        routes.page("/glossary", glossary::index);
        routes.page("/glossary/{id}", glossary::term);
        routes.page("/glossary/{id}/card", glossary::card);
        routes.page("/faq", faq::index);
        routes.page("/faq/{id}", faq::entry);
        routes.page("/misreads", misreads::index);
        routes.page("/misreads/{id}", misreads::misread);
        for (String slug : ContentPages.SLUGS) {
            routes.page("/" + slug, about::show);
        }

        routes.page("/quiz", quizzes::index);
        routes.page("/quiz/misreads", quizzes::about);
        config.post("/quiz/misreads", quizzes::start);
        routes.page("/quiz/learn/{slug}", quizzes::about);
        config.post("/quiz/learn/{slug}", quizzes::start);
        routes.page("/quiz/attempts/{attempt}", attempts::result);
        routes.page("/quiz/attempts/{attempt}/{place}", attempts::question);
        config.post("/quiz/attempts/{attempt}/{place}", attempts::answer);
        routes.page("/quiz/attempts/{attempt}/{place}/answer", attempts::feedback);

        routes.page("/assets/{file}", assets::send);
        routes.page("/favicon.svg", ctx -> assets.sendPlain(ctx, "mark.svg"));

        Errors errors = new Errors(pages);
        config.error(400, errors::badRequest);
        config.error(403, errors::notFromHere);
        config.error(404, errors::notFound);
        config.error(405, errors::notAllowed);
        config.error(413, errors::tooLarge);
        config.error(429, errors::tooMany);
        config.exception(Exception.class, errors::unforeseen);
    }

    /** GET, and HEAD with the same headers: link checkers, caches and monitors ask with HEAD. */
    private void page(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
