package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.RunningSite;
import org.roomforerror.content.Copies;

/** Where a page has words of two languages, each part says which is its own. */
class TwoLanguagesOnAPageTest {

    @TempDir
    private static Path content;

    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        Copies.ofContentInGermanToo(content);
        site = RunningSite.with(Map.of("CONTENT_DIR", content.toString()));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aRuleBookAFactAndADaySpeakGermanWhereTheirFilesDo() {
        Document book = site.page("/de/systems/isolated-futures");
        assertEquals("Isolierte Futures", book.select("h1").text());
        assertTrue(book.select("main").text().contains("der Betreiber schließt die Position, ohne zu fragen"), book.select("main").text());
        assertEquals("", book.selectFirst("h1").attr("lang"));
        assertEquals("en", site.page("/de/systems/loan").selectFirst("h1").attr("lang"));
        String page = site.page("/de/learn/what-is-a-margin-call").select(".prose").text();
        assertTrue(page.contains("(Anteil derer, die auf Margin handeln"), page);
        assertTrue(page.contains("Am Tag „Bitcoin, 12. und 13. März 2020“"), page);
    }

    @Test
    void whatIsPlacedInAnEnglishTextIsMarkedAsGerman() {
        Document page = site.page("/de/learn/margin-call-vs-liquidation");
        assertEquals("en", page.selectFirst(".prose").attr("lang"));
        Elements placed = page.select(".prose > .calculator, .prose > .chart, .prose > .misread-box");
        assertFalse(placed.isEmpty());
        placed.forEach(element -> assertEquals("de", element.attr("lang"), element.id()));
        assertTrue(site.page("/learn/margin-call-vs-liquidation").select(".prose [lang]").isEmpty(), "in English all is English");
    }

    @Test
    void aCalculatorIsGermanThroughout() {
        Document page = site.page("/de/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10");
        assertTrue(page.select("main [lang=en]").isEmpty(), page.select("main [lang=en]").toString());
        assertEquals("de", site.page("/de/embed/margin-call").selectFirst("html").attr("lang"));
    }
}
