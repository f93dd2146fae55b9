package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

/** The list of systems, the page of each, and the same page as Markdown. */
class SystemPagesTest {

    private final RunningSite site = RunningSite.shared();

    @Test
    void theTwinOfASystemSaysAllThatItsPageSays() {
        List<String> systems = site.page("/systems").select("main table").first().select("th[scope=row] a").eachAttr("href");
        assertTrue(systems.size() > 20, systems.toString());
        Set<String> missing = new TreeSet<>();
        for (String system : systems) {
            Document page = site.page(system);
            assertEquals(system + ".md", page.select("link[type=text/markdown]").attr("href"));
            String twin = plain(RunningSite.text(site.get(system + ".md")));
            page.select("main h1, main h2, main dt, main .note, main th, main td, main figcaption, main > ul li").eachText().stream().map(SystemPagesTest::plain)
                    .filter(words -> !twin.contains(words)).forEach(words -> missing.add(system + ": " + words));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void anOlderStateOfTheRulesIsLinkedAndStillAnswers() {
        Elements old = site.page("/systems/binance-usdm-btc").select("main a[href*=rules]");
        assertEquals(1, old.size());
        assertEquals(200, site.response(old.attr("href")).status());
    }

    @Test
    void theDaysOfEverySystemStandInOneTableThatScrollsByItself() {
        Document page = site.page("/systems");
        Elements table = page.select("[role=region][aria-labelledby=windows-by-system][tabindex=0] table");
        assertEquals(1, table.size());
        assertEquals("windows-by-system", table.select("caption").attr("id"));
        for (var row : table.select("tbody tr")) {
            List<Integer> days = row.select("td").eachText().subList(1, 7).stream().map(Integer::parseInt).toList();
            assertEquals(days.get(0), days.subList(1, 6).stream().mapToInt(Integer::intValue).sum(), row.text());
        }
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replaceAll("[“”]", "\"").replaceAll("[\\s\\u00A0\\u202F]+", " ").replaceAll("]\\([^)]*\\)|[\\[\\]*|>-]", "")
                .replaceAll("\\s+", " ").strip();
    }
}
