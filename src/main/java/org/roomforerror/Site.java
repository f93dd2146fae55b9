package org.roomforerror;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import org.jdbi.v3.core.Jdbi;
import org.roomforerror.figures.WindowsTable;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.Quiz;
import org.roomforerror.quiz.Wording;
import org.roomforerror.quiz.statistics.Statistics;
import org.roomforerror.web.Assets;
import org.roomforerror.web.Cards;
import org.roomforerror.web.CheckEmbeds;
import org.roomforerror.web.DrawnEmbeds;
import org.roomforerror.web.Edition;
import org.roomforerror.web.EmbedDrawer;
import org.roomforerror.web.Kept;
import org.roomforerror.web.Language;
import org.roomforerror.web.LinkedEmbeds;
import org.roomforerror.web.PageCache;
import org.roomforerror.web.Pages;
import org.roomforerror.web.Routes;
import org.roomforerror.web.Shelf;
import org.roomforerror.web.StaticFiles;
import org.roomforerror.web.Templates;
import org.roomforerror.web.Translations;
import org.roomforerror.web.WindowsEmbed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Puts the parts together. The one place where they meet; everything below it is given what it needs. */
public final class Site {

    /** The largest form that is read; ours have a few short fields. */
    private static final long LARGEST_FORM = 64 * 1024;

    private Site() {
    }

    /** The whole site, not started yet: {@code create(settings).start()}. */
    public static Javalin create(Settings settings) {
        Path staticDir = settings.staticDir().orElseGet(() -> Packed.folder("static"));
        Assets assets = new Assets(new StaticFiles(staticDir), settings.development());
        Path contentDir = settings.contentDir().orElseGet(() -> Packed.folder("content"));
        ContentFolder content = new ContentFolder(contentDir, settings.development());
        Pages pages = new Pages(Templates.engine(settings.development(), content::speech), assets, settings.siteUrl(),
                new Translations(content.languages(), content::library), content::speech, content::faults);

        Database database = Database.open(settings.databaseUrl());
        List<Edition> editions = content.languages().stream()
                .map(language -> edition(language, content, pages, database.jdbi(), settings)).toList();
        Retention retention = new Retention(editions.get(0).quiz().notebook());

        return Javalin.create(config -> {
            config.events.serverStopped(() -> {
                retention.close();
                database.close();
            });
            config.startup.showJavalinBanner = false;
            config.jetty.port = settings.port();
            config.http.maxRequestSize = LARGEST_FORM;
            // A link may be as long as a form, so that it is answered by a page of ours.
            config.jetty.modifyHttpConfiguration(http -> http.setRequestHeaderSize((int) LARGEST_FORM));
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.NONE; // bodies come compressed, see Body
            config.router.ignoreTrailingSlashes = false;
            Routes.draw(config.routes, editions, assets, settings.development());
        });
    }

    /** The site in one language. */
    private static Edition edition(Locale language, ContentFolder content, Pages english, Jdbi answers, Settings settings) {
        Pages pages = english.in(Language.of(language));
        Cards cards = new Cards(pages, () -> content.calculators(language));
        Quiz quiz = quiz(language, content, answers, settings);
        Statistics statistics = new Statistics(quiz::bank, answers, Clock.systemUTC());
        Supplier<World> world = () -> content.world(language);
        Supplier<WindowsTable> windows = new Kept<>(world, WindowsTable::of);
        windows.get(); // takes a moment that no visitor should wait for
        EmbedDrawer embeds = new DrawnEmbeds(pages, cards, world,
                new WindowsEmbed(pages, windows, new CheckEmbeds(pages, quiz, new LinkedEmbeds(pages))));
        return new Edition(pages, new PageCache(!settings.development()), new Shelf(() -> content.library(language)), embeds, windows, cards,
                quiz, statistics);
    }

    private static Quiz quiz(Locale language, ContentFolder content, Jdbi answers, Settings settings) {
        Wording wording = new Wording(() -> content.world(language), () -> content.world(Locale.ENGLISH));
        return new Quiz(language, content::questions, wording, id -> content.library(language).misread(id), answers,
                Clock.systemUTC(), Duration.ofDays(settings.retentionDays()));
    }
}
