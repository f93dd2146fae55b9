package org.roomforerror.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.roomforerror.quiz.Quiz;

/** The map of the site: every address and who answers it. Pages have one in each language, files for programs one in all. */
public final class Routes {

    private final RoutesConfig routes;
    private final Language language;

    private Routes(RoutesConfig routes, Language language) {
        this.routes = routes;
        this.language = language;
    }

    /** @param editions the site in each of its languages, English first */
    public static void draw(RoutesConfig config, List<Edition> editions, Assets assets, boolean development) {
        config.before(Guard::headers);
        config.before(Guard::sameOrigin);
        config.before(new Pace()::check);

        List<Errors> errors = new ArrayList<>();
        for (Edition edition : editions) {
            Routes routes = new Routes(config, edition.language());
            Supplier<Catalogue> catalogue = new Kept<>(edition.shelf()::now, library -> Catalogue.of(edition.pages(), library,
                    edition.systems().all(), Catalogue.calculators(edition.cards().calculators()),
                    Catalogue.rounds(edition.pages(), edition.quiz().rounds())));
            Machines machines = new Machines(edition.pages(), () -> catalogue.get().places());
            routes.pages(edition, catalogue, machines, development);
            if (edition.language().isEnglish()) {
                routes.files(edition, machines, assets);
            }
            errors.add(new Errors(edition.pages(), () -> catalogue.get().index()));
        }
        ErrorPages answers = new ErrorPages(errors);
        answers.handle(config);
    }

    /** What people read, once in every language. */
    private void pages(Edition edition, Supplier<Catalogue> catalogue, Machines machines, boolean development) {
        Pages pages = edition.pages();
        PageCache cache = edition.cache();
        Shelf shelf = edition.shelf();
        EmbedDrawer embeds = edition.embeds();
        Cards cards = edition.cards();
        Quiz quiz = edition.quiz();
        Shares shares = new Shares(quiz, edition.statistics());
        Home home = new Home(pages, cache, cards);
        ProsePages prose = new ProsePages(pages, cache, embeds, cards);
        Reading reading = new Reading(pages, cache, shelf, prose);
        GlossaryPages glossary = new GlossaryPages(pages, cache, shelf, prose);
        FaqPages faq = new FaqPages(pages, cache, shelf, prose);
        MisreadPages misreads = new MisreadPages(pages, cache, shelf, prose, shares);
        ContentPages about = new ContentPages(pages, shelf, prose);
        Twins twins = new Twins(shelf, embeds, pages);
        SystemPages rules = new SystemPages(pages, cache, edition::systems, edition.windows());
        Searching search = new Searching(pages, () -> catalogue.get().index());
        Quizzes quizzes = new Quizzes(pages, cache, shelf, quiz);
        Attempts attempts = new Attempts(pages, quiz, shelf);
        QuickChecks checks = new QuickChecks(pages, quiz);
        Progress progress = new Progress(pages, shelf, quiz);
        AllLearners learners = new AllLearners(pages, shelf, quiz, edition.statistics(), shares);

        Calculating calculating = new Calculating(pages, cards);
        Framing framing = new Framing(pages, cards);

        page("/", home::show);

        page("/calculators", calculating::index);
        page("/calculators/{name}", calculating::show);
        post("/calculators/{name}", calculating::post);
        page("/calculators/{name}/{table}.csv", calculating::csv);
        page("/embed/{name}", framing::show);
        post("/embed/{name}", framing::post);
        page("/oembed", new Oembed(pages, cards)::show);

        page("/book", new Book(pages, cache, shelf, embeds)::show);
        page("/learn", reading::index);
        page("/learn/{slug}.md", twins::article);
        page("/learn/{slug}", reading::article);
        post("/learn/{slug}/calculators/{card}", reading::calculate);
        page("/glossary", glossary::index);
        page("/glossary/{id}.md", twins::term);
        page("/glossary/{id}", glossary::term);
        page("/glossary/{id}/card", glossary::card);
        post("/glossary/{id}/calculators/{card}", glossary::calculate);
        page("/faq", faq::index);
        page("/faq/{id}.md", twins::question);
        page("/faq/{id}", faq::entry);
        post("/faq/{id}/calculators/{card}", faq::calculate);
        page("/misreads", misreads::index);
        page("/misreads/statistics", learners::show);
        page("/misreads/{id}.md", twins::misread);
        page("/misreads/{id}", misreads::misread);
        post("/misreads/{id}/calculators/{card}", misreads::calculate);
        for (String slug : ContentPages.SLUGS) {
            page("/" + slug + ".md", twins::page);
            page("/" + slug, about::show);
            post("/" + slug + "/calculators/{card}", about::calculate);
        }

        page("/systems", rules::list);
        page("/systems/{id}.md", rules::twin);
        page("/systems/{id}", rules::show);

        page("/quiz", quizzes::index);
        for (String round : Quizzes.ROUNDS) {
            page("/quiz/" + round, quizzes::about);
            post("/quiz/" + round, quizzes::start);
        }
        page("/quiz/all", quizzes::all);
        post("/quiz/check/{question}", checks::answer);
        post("/quiz/again/{question}", checks::again);
        page("/quiz/attempts/{attempt}", attempts::result);
        post("/quiz/attempts/{attempt}/leverage", attempts::tap);
        page("/quiz/attempts/{attempt}/{place}", attempts::question);
        post("/quiz/attempts/{attempt}/{place}", attempts::answer);
        page("/quiz/attempts/{attempt}/{place}/answer", attempts::feedback);

        page("/progress", progress::show);
        post("/progress/resume", progress::resume);
        post("/progress/delete", progress::delete);
        page("/progress.json", progress::json);
        page("/progress.csv", progress::csv);
        page("/progress.ics", progress::calendar);
        page("/progress/{feed}/calendar.ics", progress::calendarFeed);
        page("/progress/{feed}/feed.xml", progress::feed);

        page("/search", search::show);
        page("/search/suggestions", search::suggest);
        page("/map", machines::map);
        page("/og/<page>", new Pictures(catalogue, new OwnDrawings(shelf, cards))::preview);
        if (development) {
            page("/style", new StyleGuide(pages, cards, shelf, embeds, quiz)::show);
        }
    }

    /** What programs and browsers fetch, once for all languages. */
    private void files(Edition edition, Machines machines, Assets assets) {
        page("/sitemap.xml", machines::sitemap);
        page("/feed.xml", machines::feed);
        page("/robots.txt", machines::robots);
        page("/llms.txt", machines::readMe);
        page("/opensearch.xml", machines::openSearch);
        page("/manifest.webmanifest", machines::manifest);
        page("/openapi.json", new OpenApi(edition.pages().siteUrl(), edition.cards().calculators())::show);

        page("/assets/{file}", assets::send);
        page("/favicon.svg", ctx -> assets.sendPlain(ctx, "mark.svg"));
        page("/favicon.ico", ctx -> Pictures.icon(ctx, 48));
        page("/icon-192.png", ctx -> Pictures.icon(ctx, 192));
        page("/icon-512.png", ctx -> Pictures.icon(ctx, 512));
    }

    /** GET, and HEAD with the same headers: link checkers, caches and monitors ask with HEAD. */
    private void page(String path, Handler handler) {
        routes.get(language.path(path), inTheLanguage(handler));
        routes.head(language.path(path), inTheLanguage(handler));
    }

    private void post(String path, Handler handler) {
        routes.post(language.path(path), inTheLanguage(handler));
    }

    /** A handler names pages by their paths alone; here its redirects stay in the language. */
    private Handler inTheLanguage(Handler handler) {
        return ctx -> {
            handler.handle(ctx);
            String to = ctx.res().getHeader("Location");
            if (to != null && to.startsWith("/")) {
                ctx.header("Location", language.path(language.bare(to)));
            }
        };
    }
}
