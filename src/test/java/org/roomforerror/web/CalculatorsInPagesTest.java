package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roomforerror.RunningSite;
import org.roomforerror.content.Copies;

/** A writer may place calculators on any page, and the same one twice. */
class CalculatorsInPagesTest {

    private static final String HELD = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";
    private static final String PLACED = "\n\n::calculator margin-call system=isolated-futures\n\nBetween them.\n\n::calculator margin-call system=loan\n";

    @TempDir
    private static Path content;

    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        Copies.of(Path.of("content"), content);
        for (String file : List.of("learn/open-interest", "faq/why-leverage", "glossary/collateral", "misreads/only-in-crashes", "pages/about")) {
            Files.writeString(content.resolve(file + ".md"), PLACED, StandardOpenOption.APPEND);
        }
        site = RunningSite.with(Map.of("CONTENT_DIR", content.toString()));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learn/open-interest", "/faq/why-leverage", "/glossary/collateral", "/misreads/only-in-crashes", "/about"})
    void theSameCalculatorWorksTwiceInPlaceOnEveryKindOfPage(String path) {
        Document page = site.page(path);
        assertEquals(page.select("[id]").size(), page.select("[id]").eachAttr("id").stream().distinct().count(), "ids are unique");
        assertEquals(List.of("margin-call", "margin-call-2"), page.select("section.calculator[id^=margin-call]").eachAttr("id"));
        assertTrue(page.select("script[src*=live]").size() == 1 && page.select("script[src*=htmx]").size() == 1, "answers while it is filled in");
        String action = page.selectFirst("#margin-call-2 form").attr("action");
        assertEquals(path + "/calculators/margin-call-2", action);

        HttpResponse<byte[]> posted = site.post(action, HELD);
        assertEquals(303, posted.statusCode());
        String link = posted.headers().firstValue("Location").orElseThrow();
        assertTrue(link.startsWith(path + "?calculator=margin-call-2&"), link);
        Document answered = site.page(link.replaceFirst("#.*", ""));
        assertTrue(answered.getElementById(link.replaceFirst(".*#", "")).text().startsWith("Your margin call comes at"));
        assertFalse(answered.select("#margin-call .headline").hasText(), "only the one that was asked answers");

        HttpResponse<byte[]> wrong = site.post(action, HELD.replace("60000", "abc"));
        assertEquals(422, wrong.statusCode());
        Document kept = Jsoup.parse(RunningSite.text(wrong));
        assertTrue(kept.title().startsWith("Error: "), kept.title());
        assertEquals("abc", kept.selectFirst("#margin-call-2 input[name=entry]").val());
        for (Element to : kept.select(".problem a")) {
            assertTrue(to.attr("href").startsWith("#margin-call-2-"), to.outerHtml());
            assertEquals("abc", kept.getElementById(to.attr("href").substring(1)).val());
        }
    }

    @Test
    void aLiveAnswerBelongsToTheCardThatAskedAndAChangedSystemStaysOnItsPage() {
        String current = site.url("/faq/why-leverage");
        HttpResponse<byte[]> answer = site.post("/calculators/margin-call", HELD, "HX-Request", "true", "HX-Target", "margin-call-2-answer", "HX-Current-URL", current);
        assertEquals("margin-call-2-result", Jsoup.parse(RunningSite.text(answer)).selectFirst(".headline").id());
        assertTrue(answer.headers().firstValue("HX-Replace-Url").isEmpty(), "the page's address is not the answer's");
        HttpResponse<byte[]> card = site.post("/calculators/margin-call", "system=loan", "HX-Request", "true", "HX-Target", "margin-call-2", "HX-Current-URL", current);
        Element form = Jsoup.parse(RunningSite.text(card)).selectFirst("#margin-call-2 form");
        assertEquals("/faq/why-leverage/calculators/margin-call-2", form.attr("action"));
    }

    @Test
    void aCalculatorThatThereIsNotIsMissed() {
        assertEquals(404, site.post("/faq/why-leverage/calculators/abacus", HELD).statusCode());
        assertEquals(404, site.post("/faq/no-such-question/calculators/margin-call", HELD).statusCode());
    }
}
