package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.RunningSite;
import org.roomforerror.content.Copies;

/** A second language is files only: a folder {@code de} beside the English files, and nothing else, makes a German site. */
class LanguagesTest {

    @TempDir
    static Path content;

    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        Copies.ofContentInGermanToo(content);
        site = RunningSite.with(Map.of("CONTENT_DIR", content.toString(), "SITE_URL", "https://room.example"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aTranslatedPageIsGermanInItsWordsItsFrameAndItsNumbers() {
        Document page = site.page("/de/learn/what-is-a-margin-call");
        assertEquals("de", page.selectFirst("html").attr("lang"));
        assertEquals("Was ein Margin Call ist", page.select("h1").text());
        assertEquals("Was ein Margin Call ist · Room for Error", page.title());
        assertEquals("Das Wichtigste", page.select("#key-points").text());
        assertTrue(page.select(".dates").text().matches("Seite 1 von \\d+ · \\d+ Min\\. zu lesen · geprüft am 22\\. November 2026 · Regeln vom 22\\. November 2026"),
                page.select(".dates").text());
        assertTrue(page.select(".quick").text().contains("19,3"), page.select(".quick").text());
        assertEquals("Lernen", page.select("header nav a").first().text());
        assertTrue(page.select("main [lang=en] h1, h1[lang=en], .prose[lang=en]").isEmpty());
    }

    @Test
    void aPageWithoutATranslationShowsTheEnglishWordsMarkedAsEnglishUnderTheGermanFrame() {
        Document page = site.page("/de/learn/margin-call-vs-liquidation");
        assertEquals("de", page.selectFirst("html").attr("lang"));
        assertEquals("Lernen", page.select("header nav a").first().text());
        assertEquals("Das Wichtigste", page.select("#key-points").text());
        for (String part : List.of("h1", ".quick", ".prose")) {
            assertEquals("en", page.selectFirst(part).attr("lang"), part);
        }
        assertEquals("https://room.example/learn/margin-call-vs-liquidation", page.select("link[rel=canonical]").attr("href"));
        assertTrue(page.select("link[hreflang]").isEmpty(), "a copy is no translation");
    }

    /** A question is settled by an English sentence: it is linked where readers find it, and its page where they do not. */
    @Test
    void feedbackLeadsToTheSentenceOnlyWhereThePageHoldsIt() {
        String translated = settled("same-call-everywhere-8");
        assertEquals("/de/learn/what-is-a-margin-call#three-faces-of-one-stage", translated);
        String borrowed = settled("call-is-liquidation-2");
        assertTrue(borrowed.startsWith("/de/learn/margin-call-vs-liquidation#the-call-comes-before-the-closure:~:text=The%20call"), borrowed);
    }

    private static String settled(String question) {
        return new Learner(site).posts("/de/quiz/again/" + question, Map.of()).chooses("unknown").page().selectFirst(".settled a").attr("href");
    }

    @Test
    void aKeyThatTheLanguageLacksIsSaidInEnglish() {
        assertEquals("Quiz", site.page("/de/").select("header nav a[href=/de/quiz]").text());
    }

    @Test
    void everyListHasTheGermanEntriesAndTheEnglishOnesWhereThereAreNone() {
        Document terms = site.page("/de/glossary");
        assertEquals("", terms.selectFirst("dt a[href=/de/glossary/margin-call]").attr("lang"));
        assertEquals("Nachschussforderung", terms.select("dt a[href=/de/glossary/margin-call]").text());
        assertEquals("en", terms.selectFirst("dt a[href=/de/glossary/liquidation]").attr("lang"));
        assertEquals("Kann ich mehr verlieren, als ich eingesetzt habe?", site.page("/de/faq/lose-more-than-i-put-in").select("h1").text());
        assertEquals("Warum es verlockt", site.page("/de/misreads/call-is-liquidation").select("#why-it-tempts").text());
        assertEquals("Nachschussforderung", site.page("/de/glossary/margin-call/card").select("strong").text());
    }

    @Test
    void everyLinkOnAGermanPageStaysGermanAndEndsAtAPage() {
        for (String path : List.of("/de/", "/de/learn/what-is-a-margin-call", "/de/misreads/call-is-liquidation", "/de/map", "/de/systems",
                "/de/learn/margin-call-vs-liquidation")) {
            for (Element link : site.page(path).select("body a[href^=/]:not([hreflang])")) {
                String to = link.attr("href");
                boolean file = to.matches("/[^?#]*\\.[a-z]+([?#].*)?");
                assertTrue(file || to.startsWith("/de/"), path + " leads to " + to);
            }
        }
        for (Element link : site.page("/de/learn/what-is-a-margin-call").select("main a[href^=/de/], footer a[href^=/de/]")) {
            assertEquals(200, site.response(link.attr("href")).status(), link.attr("href"));
        }
    }

    @Test
    void eachTranslationNamesTheOthersAndEnglishIsForEverybodyElse() {
        for (String path : List.of("/learn/what-is-a-margin-call", "/de/learn/what-is-a-margin-call")) {
            Document page = site.page(path);
            assertEquals("https://room.example" + path, page.select("link[rel=canonical]").attr("href"));
            assertEquals(List.of("en", "de", "x-default"), page.select("link[hreflang]").eachAttr("hreflang"));
            assertEquals("https://room.example/de/learn/what-is-a-margin-call", page.select("link[hreflang=de]").attr("href"));
            assertEquals("https://room.example/learn/what-is-a-margin-call", page.select("link[hreflang=x-default]").attr("href"));
        }
    }

    @Test
    void theSitemapListsTranslationsWithTheirAlternatesAndNoCopies() {
        String map = RunningSite.text(site.get("/sitemap.xml"));
        assertTrue(map.contains("<loc>https://room.example/de/learn/what-is-a-margin-call</loc>"));
        assertTrue(map.contains("hreflang=\"de\" href=\"https://room.example/de/glossary/margin-call\""));
        assertFalse(map.contains("https://room.example/de/learn/margin-call-vs-liquidation"));
    }

    @Test
    void readersCanChangeTheLanguageOnEveryPage() {
        assertEquals("/learn", site.page("/de/learn").select("footer a[hreflang=en]").attr("href"));
        Element german = site.page("/learn").selectFirst("footer a[hreflang=de]");
        assertEquals("/de/learn", german.attr("href"));
        assertEquals("Deutsch", german.text());
        assertEquals("de", german.attr("lang"));
    }

    @Test
    void aFormSentFromAGermanPageComesBackToOne() {
        var sent = site.post("/de/calculators/margin-call", "system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10");
        assertEquals(303, sent.statusCode());
        String to = sent.headers().firstValue("Location").orElseThrow();
        assertTrue(to.startsWith("/de/calculators/margin-call?"), to);
    }

    @Test
    void aGermanPageReadsAndShowsNumbersTheGermanWayAndItsLinksReadAlikeEverywhere() {
        String form = "system=isolated-futures&side=long&entry=64.000,5&collateral=1.000&leverage=10";
        String to = site.post("/de/calculators/margin-call", form).headers().firstValue("Location").orElseThrow().replace("#result", "");
        assertTrue(to.endsWith("side=long&entry=64000.5&collateral=1000&leverage=10"), to);
        Document page = site.page(to);
        assertEquals("64000,5", page.select("input[name=entry]").val());
        assertEquals("1000", page.select("input[name=collateral]").val());
        Document english = site.page(to.replace("/de/", "/"));
        assertEquals(english.select("#result").text().replace('.', ',')
                .replaceFirst("Your margin call comes at (.*) below entry,", "Dein Margin Call kommt bei $1 unter dem Einstieg."), page.select("#result").text());
        assertEquals("64 000,5 USDT", plain(page.select(".echo div:has(dt:containsOwn(Einstiegskurs)) dd").text()));
        assertEquals("64000.5", english.select("input[name=entry]").val());
    }

    @Test
    void aGermanFormSaysInGermanWhatIsMissingOrNoNumber() {
        var answer = site.post("/de/calculators/margin-call", "system=isolated-futures&side=long&entry=&collateral=1000&leverage=10");
        assertEquals(422, answer.statusCode());
        assertTrue(RunningSite.text(answer).contains("Hier fehlt etwas: Einstiegskurs"));
        assertTrue(RunningSite.text(site.post("/de/calculators/margin-call", "system=isolated-futures&side=long&entry=viel&collateral=1000&leverage=10"))
                .contains("Einstiegskurs muss eine Zahl sein, etwa 64000,5"));
    }

    @Test
    void searchFindsGermanWordsAndAMissingPageIsMissedInGerman() {
        Document hits = site.page("/de/search?q=Nachschussforderung");
        assertEquals("/de/glossary/margin-call", hits.select(".hits a").first().attr("href"));
        assertTrue(site.page("/search?q=Nachschussforderung").select(".hits a").isEmpty());
        assertEquals(404, site.response("/de/nichts").status());
        assertEquals("Hier ist keine Seite", site.page("/de/nichts").select("h1").text());
        assertEquals("There is no page here", site.page("/dechant").select("h1").text());
    }

    @Test
    void theEnglishSiteIsTheSameBesideAnotherLanguage() {
        Document english = RunningSite.shared().page("/learn/what-is-a-margin-call");
        assertEquals(english.select("main").text(), site.page("/learn/what-is-a-margin-call").select("main").text());
        assertTrue(english.select("link[hreflang], a[hreflang]").isEmpty(), "one language needs no switch");
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
