package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

/** Reading on the running site, without JavaScript. */
class ReadingTest {

    private static final RunningSite SITE = RunningSite.shared();

    @Test
    void anExplainerIsReadFromTopToBottomWithItsContentsList() {
        Document page = SITE.page("/learn/margin-call-vs-liquidation");
        assertEquals("Margin call and liquidation compared", page.select("h1").text());
        assertEquals(1, page.select("h1").size());
        assertTrue(page.select(".quick").text().startsWith("A margin call says"));
        assertEquals(5, page.select(".key-points li").size());
        for (Element link : page.select(".contents a")) {
            assertEquals(1, page.select("h2[id=" + link.attr("href").substring(1) + "]").size(), link.attr("href"));
        }
        assertTrue(page.select(".prose table caption").eachText().stream().anyMatch(caption -> caption.startsWith("The same exposure")));
        assertTrue(page.select("[style]").isEmpty());
    }

    @Test
    void aCalculatorInAnExplainerAsksForWhatMostReadersNeedAndALinkOpensTheRestInItsPlace() {
        Element card = SITE.page("/learn/margin-call-vs-liquidation").selectFirst("#margin-call");
        assertTrue(card.select("details.more").isEmpty());
        assertTrue(card.select("option").eachText().contains("Rules of your own"));
        assertFalse(card.select("option").eachText().contains("Ledn bitcoin loan"));
        Document whole = SITE.page(card.select(".more a").attr("href").replaceAll("#.*", ""));
        assertEquals("Margin call and liquidation compared", whole.select("h1").text());
        assertTrue(whole.select("#margin-call option").eachText().contains("Ledn bitcoin loan"));
        assertEquals("More about this position", whole.select("#margin-call details.more summary").text());
        assertEquals(card.select(".headline").text(), whole.select("#margin-call-result").text());
    }

    @Test
    void aClosedCalculatorOpensInItsPlaceWithTheAnswerOfTheDrawingAboveIt() {
        Document page = SITE.page("/learn/how-much-time");
        Element card = page.selectFirst("#replay");
        assertTrue(card.select("form").isEmpty());
        Document opened = SITE.page(card.select(".opens a").attr("href").replaceAll("#.*", ""));
        assertFalse(opened.select("#replay form").isEmpty());
        assertTrue(opened.select("#replay-result").text().startsWith("Your margin call came on 12 March 2020"));
    }

    @Test
    void theTableOfALongDrawingStandsInTheCalculatorThatItLeadsTo() {
        Document page = SITE.page("/learn/how-much-time");
        Document elsewhere = SITE.page(page.select("[id^=chart-tape] > .small a").attr("href").replaceAll("#.*", ""));
        assertTrue(elsewhere.select(".chart details tbody tr").size() > 40);
        assertEquals(page.select("[id^=chart-tape] figcaption").text(), elsewhere.select(".chart figcaption").text());
    }

    @Test
    void theCourseLeadsFromEachExplainerToTheNext() {
        Element first = SITE.page("/learn").select(".course a").first();
        assertEquals("/learn/what-is-a-margin-call", first.attr("href"));
        String path = first.attr("href");
        int pages = 1;
        while (true) {
            Element next = SITE.page(path).select("a[rel=next][href^=/learn/]").first();
            if (next == null) {
                break;
            }
            path = next.attr("href");
            pages++;
        }
        assertEquals(SITE.page("/learn").select(".course > li").size(), pages);
    }

    @Test
    void aTermHasItsDefinitionItsUsesAndACard() {
        Document term = SITE.page("/glossary/margin-call");
        assertTrue(term.select(".lead").text().startsWith("The stage at which"));
        assertFalse(term.select("#venues").isEmpty());
        assertFalse(term.select("[aria-labelledby=uses] a[href=/learn/margin-call-vs-liquidation]").isEmpty());
        Document card = SITE.page("/glossary/margin-call/card");
        assertEquals("Margin call", card.select("strong").text());
        assertTrue(card.select("html > body > header").isEmpty());
    }

    @Test
    void aMisreadIsFlaggedAsWrongBeforeItIsStated() {
        String page = SITE.page("/misreads/call-is-liquidation").select("main").text();
        assertTrue(page.indexOf("it is wrong") < page.indexOf("I have had a margin call"), page);
    }

    @Test
    void everyListIsReachable() {
        for (String path : new String[] {"/learn", "/glossary", "/faq", "/misreads"}) {
            assertEquals(200, SITE.response(path).status(), path);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String path : new String[] {"/learn/nothing", "/glossary/nothing", "/faq/nothing", "/misreads/nothing"}) {
            assertEquals(404, SITE.response(path).status(), path);
        }
    }
}
