package org.roomforerror.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.List;
import java.util.function.Supplier;
import org.roomforerror.content.Library;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.statistics.Statistics;
import org.roomforerror.systems.RuleBooks;

/** The map of the site: every address and who answers it. */
public final class Routes {

    private final RoutesConfig routes;

    private Routes(RoutesConfig routes) {
        this.routes = routes;
    }

    public static void draw(RoutesConfig config, Pages pages, PageCache cache, Assets assets, Shelf shelf,
                            Supplier<RuleBooks> systems, EmbedDrawer embeds, Quiz quiz, Statistics statistics, Cards cards,
                            boolean development) {
        Routes routes = new Routes(config);
        Home home = new Home(pages, cache, cards);
        Reading reading = new Reading(pages, cache, shelf, embeds, cards);
        GlossaryPages glossary = new GlossaryPages(pages, cache, shelf, embeds);
        FaqPages faq = new FaqPages(pages, cache, shelf, embeds);
        MisreadPages misreads = new MisreadPages(pages, cache, shelf, embeds);
        ContentPages about = new ContentPages(pages, cache, shelf, embeds);
        Twins twins = new Twins(shelf, embeds, pages.siteUrl());
        Kept<Library, Catalogue> catalogue = new Kept<>(shelf::now, library -> Catalogue.of(library, systems.get().all(),
                Catalogue.calculators(cards.calculators()), Catalogue.rounds(quiz.rounds())));
        SystemPages rules = new SystemPages(pages, cache, systems);
        Searching search = new Searching(pages, () -> catalogue.get().index());
        Machines machines = new Machines(pages, () -> catalogue.get().places());
        Pictures pictures = new Pictures(shelf, systems);
        Quizzes quizzes = new Quizzes(pages, cache, shelf, quiz);
        Attempts attempts = new Attempts(pages, quiz, shelf);
        QuickChecks checks = new QuickChecks(quiz);
        Progress progress = new Progress(pages, shelf, quiz);
        AllLearners learners = new AllLearners(pages, shelf, quiz, statistics);

        Calculating calculating = new Calculating(pages, cards);
        Framing framing = new Framing(pages, cards);

        config.before(Guard::headers);
        config.before(Guard::sameOrigin);
        config.before(new Pace()::check);

        routes.page("/", home::show);

        routes.page("/calculators", calculating::index);
        routes.page("/calculators/{name}", calculating::show);
        config.post("/calculators/{name}", calculating::post);
        routes.page("/calculators/{name}/{table}.csv", calculating::csv);
        routes.page("/embed/{name}", framing::show);
        config.post("/embed/{name}", framing::post);
        routes.page("/oembed", framing::oembed);
        routes.page("/openapi.json", new OpenApi(pages.siteUrl(), cards.calculators())::show);

        routes.page("/book", new Book(pages, cache, shelf, embeds)::show);
        routes.page("/learn", reading::index);
        routes.page("/learn/{slug}.md", twins::article);
        routes.page("/learn/{slug}", reading::article);
        config.post("/learn/{slug}/calculators/{name}", reading::calculate);
        routes.page("/glossary", glossary::index);
        routes.page("/glossary/{id}.md", twins::term);
        routes.page("/glossary/{id}", glossary::term);
        routes.page("/glossary/{id}/card", glossary::card);
        routes.page("/faq", faq::index);
        routes.page("/faq/{id}.md", twins::question);
        routes.page("/faq/{id}", faq::entry);
        routes.page("/misreads", misreads::index);
        routes.page("/misreads/statistics", learners::show);
        routes.page("/misreads/{id}.md", twins::misread);
        routes.page("/misreads/{id}", misreads::misread);
        for (String slug : ContentPages.SLUGS) {
            routes.page("/" + slug + ".md", twins::page);
            routes.page("/" + slug, about::show);
        }

        routes.page("/systems", rules::list);
        routes.page("/systems/{id}", rules::show);

        routes.page("/quiz", quizzes::index);
        for (String round : Quizzes.ROUNDS) {
            routes.page("/quiz/" + round, quizzes::about);
            config.post("/quiz/" + round, quizzes::start);
        }
        routes.page("/quiz/all", quizzes::all);
        config.post("/quiz/check/{question}", checks::answer);
        config.post("/quiz/again/{question}", checks::again);
        routes.page("/quiz/attempts/{attempt}", attempts::result);
        config.post("/quiz/attempts/{attempt}/leverage", attempts::tap);
        routes.page("/quiz/attempts/{attempt}/{place}", attempts::question);
        config.post("/quiz/attempts/{attempt}/{place}", attempts::answer);
        routes.page("/quiz/attempts/{attempt}/{place}/answer", attempts::feedback);

        routes.page("/progress", progress::show);
        config.post("/progress/resume", progress::resume);
        config.post("/progress/delete", progress::delete);
        routes.page("/progress.json", progress::json);
        routes.page("/progress.csv", progress::csv);
        routes.page("/progress.ics", progress::calendar);
        routes.page("/progress/{feed}/calendar.ics", progress::calendarFeed);
        routes.page("/progress/{feed}/feed.xml", progress::feed);

        routes.page("/search", search::show);
        routes.page("/search/suggestions", search::suggest);
        routes.page("/map", machines::map);
        routes.page("/sitemap.xml", machines::sitemap);
        routes.page("/feed.xml", machines::feed);
        routes.page("/robots.txt", machines::robots);
        routes.page("/llms.txt", machines::readMe);
        routes.page("/opensearch.xml", machines::openSearch);
        routes.page("/manifest.webmanifest", machines::manifest);

        routes.page("/assets/{file}", assets::send);
        routes.page("/favicon.svg", ctx -> assets.sendPlain(ctx, "mark.svg"));
        routes.page("/og/{name}", pictures::preview);
        routes.page("/icon-192.png", ctx -> pictures.icon(ctx, 192));
        routes.page("/icon-512.png", ctx -> pictures.icon(ctx, 512));

        if (development) {
            routes.page("/style", new StyleGuide(pages, cards, shelf, embeds, quiz)::show);
        }
        Errors errors = new Errors(pages, () -> catalogue.get().index());
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
