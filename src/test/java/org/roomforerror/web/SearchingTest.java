package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roomforerror.RunningSite;

/** What a visitor types, in the words that visitors use, and what the site makes of it. */
class SearchingTest {

    private final RunningSite site = RunningSite.shared();

    @ParameterizedTest
    @CsvSource(textBlock = """
            margin call,                                   /glossary/margin-call
            margin calls,                                  /glossary/margin-call
            LTV,                                           /glossary/loan-to-value
            kollateral,                                    /glossary/collateral
            liqidation,                                    /glossary/liquidation
            why was i liquidated without a margin call,    /faq/liquidated-without-a-call
            margin call calculator,                        /calculators/margin-call
            what is leverage,                              /glossary/leverage
            kraken,                                        /systems/kraken-spot
            finra,                                         /systems/reg-t
            cookie,                                        /privacy
            a call is paperwork,                           /misreads/call-is-paperwork
            no crash is needed,                            /learn/what-triggers-a-margin-call#no-crash-is-needed
            """)
    void whatIsMeantIsAmongTheFirstThree(String words, String meant) {
        List<String> found = hits(words).select(".hits a").eachAttr("href");
        assertTrue(found.subList(0, Math.min(3, found.size())).contains(meant), words + " finds " + found);
    }

    @Test
    void aSearchIsALinkThatAnswersWithoutScripts() {
        Document page = site.page("/search?q=funding");
        assertEquals("funding", page.select("#q").val());
        assertEquals("get", page.select("form.search").attr("method"));
        assertEquals("/search", page.select("form.search").attr("action"));
        assertTrue(page.select(".hits mark").size() > 5);
        assertEquals("/glossary/funding-rate", page.selectFirst(".hits a").attr("href"));
    }

    @Test
    void whereNothingFitsAllOfTheWordsThePageSaysSoAndShowsTheNearest() {
        Document page = hits("funding xylophone");
        assertEquals("Nothing fits all of these words. These places fit most of them.", page.select("#count").text());
        assertFalse(page.select(".hits a").isEmpty());
        Document none = hits("xylophone");
        assertEquals("Nothing fits these words.", none.select("#count").text());
        assertEquals(List.of("/glossary", "/map"), none.select("#hits a").eachAttr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "***", "AND OR NOT", "\"margin", "title:x", "<script>alert(1)</script>", "%", "×", "\u0000", "\uD83D\uDE00", "[1 TO 2]", "~", "\\"})
    void anOddQuestionIsAPageLikeAnyOther(String odd) {
        RunningSite.Answer answer = site.response("/search?q=" + URLEncoder.encode(odd, StandardCharsets.UTF_8));
        assertEquals(200, answer.status());
        assertTrue(answer.document().select("main script").isEmpty());
    }

    @Test
    void aVeryLongQuestionIsCutAndAnswered() {
        Document page = hits("margin ".repeat(300));
        assertTrue(page.select("#q").val().length() <= 200);
        assertFalse(page.select(".hits a").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /learn/what-is-a-marginn-call,          /learn/what-is-a-margin-call
            /learn/margin-calls-vs-liquidations,    /learn/margin-call-vs-liquidation
            /glosary/margin-call/,                  /glossary/margin-call
            /margin-call-calculator,                /calculators/margin-call
            /what-is-leverage.html,                 /glossary/leverage
            /systems/kraken,                        /systems/kraken-spot
            """)
    void anAddressThatIsNotThereIsAnsweredWithTheOneThatWasMeant(String typed, String meant) {
        RunningSite.Answer answer = site.response(typed);
        assertEquals(404, answer.status());
        List<String> suggested = answer.document().select("main h2 + ul a").eachAttr("href");
        assertTrue(suggested.contains(meant), typed + " suggests " + suggested);
    }

    @Test
    void aBrowserLearnsFromTheDescriptionHowToAskAndHowToSuggest() throws IOException {
        Document description = Jsoup.parse(RunningSite.text(site.get("/opensearch.xml")), Parser.xmlParser());
        assertEquals("http://a9.com/-/spec/opensearch/1.1/", description.selectFirst("OpenSearchDescription").attr("xmlns"));
        assertTrue(description.selectFirst("ShortName").text().length() <= 16);
        assertTrue(description.selectFirst("Description").text().length() <= 1024);
        assertFalse(hits(asked(description, "text/html")).select(".hits a").isEmpty());
        JsonNode suggestions = new ObjectMapper().readTree(site.get(asked(description, "application/x-suggestions+json")).body());
        assertEquals("liq", suggestions.get(0).asText());
        assertEquals("Liquidation", suggestions.get(1).get(0).asText());
        assertEquals(suggestions.get(1).size(), suggestions.get(2).size());
        assertEquals(suggestions.get(1).size(), suggestions.get(3).size());
        assertTrue(suggestions.get(3).get(0).asText().endsWith("/glossary/liquidation"), suggestions.get(3).toString());
    }

    private static String asked(Document description, String type) {
        Element url = description.selectFirst("Url[type=" + type + "]");
        URI filled = URI.create(url.attr("template").replace("{searchTerms}", "liq"));
        return filled.getRawPath() + "?" + filled.getRawQuery();
    }

    private Document hits(String words) {
        return site.page(words.startsWith("/search") ? words : "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
