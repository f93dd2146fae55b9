package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roomforerror.RunningSite;
import org.roomforerror.calculator.CalculatorCases;
import org.roomforerror.content.Copies;

class CalculatingTest {

    private static final RunningSite SITE = RunningSite.shared();
    private static final String HELD = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";

    static List<CalculatorCases.Case> examples() {
        return CalculatorCases.examples();
    }

    static List<CalculatorCases.Case> firsts() {
        return CalculatorCases.firsts();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPostedFormLeadsToALinkWithTheSameAnswerForPeopleAndPrograms(CalculatorCases.Case example) throws IOException {
        String form = inForm(example.query());
        HttpResponse<byte[]> posted = SITE.post("/calculators/" + example.calculator().name(), form);
        assertEquals(303, posted.statusCode(), () -> RunningSite.text(posted));
        String link = posted.headers().firstValue("Location").orElseThrow();
        assertTrue(link.endsWith("#result"), link);

        Document page = SITE.page(link.replace("#result", ""));
        String headline = page.selectFirst("#result").text();
        JsonNode json = json(SITE.get(link.replace("#result", ""), "Accept", "application/json"));
        HttpResponse<byte[]> live = SITE.post("/calculators/" + example.calculator().name(), form, "HX-Request", "true",
                "HX-Target", example.calculator().name() + "-answer", "HX-Current-URL", SITE.url("/calculators/" + example.calculator().name()));
        assertEquals(plain(json.get("answer").asText()), plain(headline));
        assertEquals(unspaced(page.selectFirst(".answer")), unspaced(Jsoup.parse("<!DOCTYPE html><div>" + RunningSite.text(live) + "</div>").selectFirst("div")));
        assertEquals(link.replace("#result", ""), live.headers().firstValue("HX-Replace-Url").orElseThrow());
        assertTrue(page.title().startsWith(headline), page.title());
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void everyDrawingHasATitleADescriptionAndItsPointsAsATable(CalculatorCases.Case example) {
        Document page = SITE.page("/calculators/" + example);
        assertFalse(page.select(".chart").isEmpty());
        for (Element chart : page.select(".chart")) {
            assertNotNull(chart.selectFirst("figcaption"));
            assertFalse(chart.select("details table tbody tr").isEmpty());
            assertEquals(2, chart.select("svg").size(), "one for a desk, one for a phone");
            for (Element svg : chart.select("svg")) {
                assertEquals("img", svg.attr("role"));
                for (String id : svg.attr("aria-labelledby").split(" ")) {
                    assertFalse(page.getElementById(id).text().isBlank(), id);
                }
                assertFalse(svg.html().contains("NaN"), svg.html());
            }
        }
        assertEquals(page.select("[id]").stream().map(Element::id).distinct().count(), page.select("[id]").size(), "ids are unique");
        assertTrue(page.select("[style], [onclick], input[type=number], [required], [autofocus]").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void aBrokenFieldGives422WithTheTextKeptAndALinkToTheField(CalculatorCases.Case example) {
        String name = example.calculator().name();
        String form = inForm(example.query()).replaceFirst("(collateral|debt)=[0-9.]+", "$1=a lot");
        HttpResponse<byte[]> answer = SITE.post("/calculators/" + name, form);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(RunningSite.text(answer));
        assertTrue(page.title().startsWith("Error: "), page.title());
        for (Element link : page.select(".problem a")) {
            assertNotNull(page.getElementById(link.attr("href").substring(1)), link.outerHtml());
        }
        assertEquals("a lot", page.selectFirst("input[name~=collateral|debt]").val());
        assertEquals("true", page.selectFirst("[aria-invalid]").attr("aria-invalid"));
        for (Element input : page.select("form input:not([type=hidden]), form select")) {
            assertEquals(1, page.select("label[for=" + input.id() + "]").size(), input.outerHtml());
        }
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void everyTableIsToBeHadAsCsv(CalculatorCases.Case example) {
        List<Element> links = SITE.page("/calculators/" + example).select("a[href*=.csv]");
        assertFalse(links.isEmpty());
        for (Element link : links) {
            HttpResponse<byte[]> csv = SITE.get(link.attr("href"));
            assertEquals(200, csv.statusCode(), link.attr("href"));
            assertTrue(csv.headers().firstValue("Content-Type").orElseThrow().startsWith("text/csv"));
            assertEquals("*", csv.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
            assertTrue(RunningSite.text(csv).lines().count() > 1, link.attr("href"));
        }
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void everyCalculatorMayBeFramedAndItsPageSaysHow(CalculatorCases.Case example) throws IOException {
        HttpResponse<byte[]> page = SITE.get("/calculators/" + example);
        String discovery = Jsoup.parse(RunningSite.text(page)).selectFirst("link[type=application/json+oembed]").attr("href");
        HttpResponse<byte[]> described = SITE.get(discovery.replaceFirst("^https?://[^/]+", ""));
        assertEquals(200, described.statusCode());
        assertEquals("rich", json(described).get("type").asText());
        String source = Jsoup.parse(json(described).get("html").asText()).selectFirst("iframe").attr("src");
        HttpResponse<byte[]> card = SITE.get(source.replaceFirst("^https?://[^/]+", ""));
        assertEquals(200, card.statusCode());
        assertTrue(card.headers().firstValue("Content-Security-Policy").orElseThrow().contains("frame-ancestors *"));
        assertTrue(card.headers().firstValue("X-Frame-Options").isEmpty() && card.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals(Jsoup.parse(RunningSite.text(page)).selectFirst(".headline").text(), Jsoup.parse(RunningSite.text(card)).selectFirst(".headline").text());
        HttpResponse<byte[]> posted = SITE.post("/embed/" + example.calculator().name(), inForm(example.query()));
        assertEquals(303, posted.statusCode());
        assertTrue(posted.headers().firstValue("Location").orElseThrow().startsWith("/embed/" + example.calculator().name() + "?"));
    }

    @Test
    void aTableThatThereIsNotAndAFormThatIsWrongAreTold() {
        assertEquals(404, SITE.get("/calculators/top-up/nothing.csv?" + HELD + "&add=500").statusCode());
        HttpResponse<byte[]> wrong = SITE.get("/calculators/margin-call/two-lines.csv?" + HELD.replace("60000", "many"));
        assertEquals(422, wrong.statusCode());
        assertTrue(RunningSite.text(wrong).startsWith("entry: Entry price must be a number"), RunningSite.text(wrong));
    }

    @Test
    void programsAreToldWhatIsWrongFieldByField() throws IOException {
        HttpResponse<byte[]> answer = SITE.get("/calculators/margin-call?" + HELD.replace("leverage=10", "leverage=0"), "Accept", "application/json");
        assertEquals(422, answer.statusCode());
        assertEquals("leverage", json(answer).at("/errors/0/field").asText());
        assertTrue(json(answer).at("/errors/0/message").asText().startsWith("Leverage must be between"));
        assertEquals(422, SITE.get("/calculators/margin-call", "Accept", "application/json").statusCode());
    }

    @Test
    void aParameterThatIsGivenTwiceIsRefusedToProgramsAndNamedToPeople() throws IOException {
        HttpResponse<byte[]> refused = SITE.get("/calculators/margin-call?" + HELD + "&leverage=100", "Accept", "application/json");
        assertEquals(422, refused.statusCode());
        assertEquals("leverage", json(refused).at("/errors/0/field").asText());
        Document page = SITE.page("/calculators/margin-call?" + HELD + "&leverage=100");
        assertTrue(page.select(".answer").text().contains("The link gives more than one value for leverage: the first one counts."));
        assertEquals(200, SITE.get("/calculators/margin-call?" + HELD + "&leverage=10", "Accept", "application/json").statusCode(), "the same twice is no riddle");
    }

    @Test
    void theOlderRulesThatAreKeptGiveTheirOldAnswerAndLeadToTheNewOne() {
        String old = "/calculators/margin-call?system=binance-usdm-btc&rules=2021-03-26&side=long&entry=60000&collateral=40000&leverage=10";
        Document then = SITE.page(old);
        Document now = SITE.page(old.replace("rules=2021-03-26&", ""));
        assertFalse(then.selectFirst("#result").text().equals(now.selectFirst("#result").text()));
        Element note = then.select(".remark").stream().filter(remark -> remark.text().contains("There is a newer one.")).findFirst().orElseThrow();
        Document newer = SITE.page(note.selectFirst("a").attr("href").replaceFirst("#.*", ""));
        assertEquals(now.selectFirst("#result").text(), newer.selectFirst("#result").text());
        assertTrue(then.select(".source").text().contains("26 March 2021"), then.select(".source").text());
    }

    @Test
    void anyPageMayAskForNumbersAndGetsItsMistakesInOneShape() throws IOException {
        for (String path : List.of("/calculators/margin-call?" + HELD, "/calculators/margin-call?entry=x", "/calculators/no-such")) {
            HttpResponse<byte[]> answer = SITE.get(path, "Accept", "application/json");
            assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""), path);
            assertTrue(json(answer).has("answer") || !json(answer).at("/errors/0/message").asText().isEmpty(), path);
        }
        HttpResponse<byte[]> large = SITE.post("/calculators/margin-call", "entry=" + "9".repeat(100_000), "Accept", "application/json");
        assertEquals(413, large.statusCode());
        assertFalse(json(large).at("/errors/0/message").asText().isEmpty());
    }

    @Test
    void aLinkOfTwentyThousandLettersIsAnsweredByAPageOfOurs() {
        HttpResponse<byte[]> answer = SITE.get("/calculators/margin-call?" + HELD + "&tiers=" + "9".repeat(20_000));
        assertTrue(RunningSite.text(answer).contains("<title>"), "status " + answer.statusCode());
        HttpResponse<byte[]> wrong = SITE.get("/calculators/margin-call?" + HELD.replace("60000", "9".repeat(20_000)));
        assertEquals(422, wrong.statusCode());
    }

    @Test
    void aChoiceThatIsNotOnOfferIsAskedForAgain() {
        Document page = SITE.page("/calculators/margin-call?" + HELD.replace("isolated-futures", "no-such-system"));
        assertEquals("", page.selectFirst("select[name=system] option[selected]").val());
        assertTrue(page.select(".problem a").eachAttr("href").contains("#margin-call-system"));
    }

    @Test
    void aBlankFormHasNoMistakes() {
        Document page = SITE.page("/calculators/margin-call");
        assertTrue(page.select(".problem, .message").isEmpty());
        assertEquals("", page.selectFirst("input[name=leverage]").val());
        assertTrue(page.select("input[name=side][checked]").isEmpty());
        assertEquals("", page.selectFirst("output").text());
    }

    @Test
    void aSystemChosenInALinkIsChosenAndNothingElseIsSaid() {
        Document page = SITE.page("/calculators/margin-call?system=nexo-loan");
        assertEquals("nexo-loan", page.selectFirst("select[name=system] option[selected]").val());
        assertTrue(page.select(".problem").isEmpty());
    }

    @Test
    void aCardForOtherPagesMayBeFramedAndSetsNothing() {
        HttpResponse<byte[]> card = SITE.get("/embed/margin-call?" + HELD);
        assertTrue(card.headers().firstValue("Content-Security-Policy").orElseThrow().contains("frame-ancestors *"));
        assertTrue(card.headers().firstValue("Set-Cookie").isEmpty());
        HttpResponse<byte[]> page = SITE.get("/calculators/margin-call?" + HELD);
        assertTrue(page.headers().firstValue("Content-Security-Policy").orElseThrow().contains("frame-ancestors 'none'"));
        String discovery = page.headers().firstValue("Link").orElseThrow();
        assertTrue(discovery.contains("application/json+oembed"), discovery);
        String address = discovery.replaceFirst("^<https?://[^/]+", "").replaceFirst(">.*", "");
        assertTrue(Jsoup.parse(RunningSite.text(page)).selectFirst("link[type=application/json+oembed]").attr("href").endsWith(address));
        String oembed = RunningSite.text(SITE.get(address + "&maxwidth=500&maxheight=4000"));
        assertTrue(oembed.contains("/embed/margin-call?") && oembed.contains("\"width\" : 500") && oembed.contains("\"height\" : 900"), oembed);
        assertEquals(404, SITE.get("/oembed?url=" + java.net.URLEncoder.encode("https://elsewhere.example/calculators/margin-call?" + HELD,
                java.nio.charset.StandardCharsets.UTF_8)).statusCode());
    }

    @Test
    void aCalculatorInAnExplainerComesBackToTheExplainer() {
        HttpResponse<byte[]> posted = SITE.post("/learn/margin-call-vs-liquidation/calculators/margin-call", HELD);
        assertEquals(303, posted.statusCode());
        String link = posted.headers().firstValue("Location").orElseThrow();
        assertTrue(link.startsWith("/learn/margin-call-vs-liquidation?calculator=margin-call&"), link);
        Document page = SITE.page(link.replaceFirst("#.*", ""));
        assertEquals("Your margin call comes at 54\u202F408.07\u00A0USDT, 9.3\u202F% below entry.", page.getElementById(link.replaceFirst(".*#", "")).wholeText());
        HttpResponse<byte[]> wrong = SITE.post("/learn/margin-call-vs-liquidation/calculators/margin-call", HELD.replace("60000", "abc"));
        assertEquals(422, wrong.statusCode());
        assertTrue(RunningSite.text(wrong).contains("Entry price must be a number"));
    }

    @Test
    void aLinkToOldRulesStillGivesItsOldAnswerAndNamesTheNewer(@TempDir Path folder) throws IOException {
        Copies.of(Path.of("content"), folder);
        String present = Files.readString(folder.resolve("systems/isolated-futures.yaml"));
        Files.createDirectories(folder.resolve("systems/old"));
        Files.writeString(folder.resolve("systems/old/isolated-futures@2025-01-01.yaml"),
                present.replaceFirst("version: .*", "version: \"2025-01-01\"").replaceFirst("rate: 0.5%", "rate: 1%"));
        try (RunningSite site = RunningSite.with(Map.of("CONTENT_DIR", folder.toString()))) {
            Document old = site.page("/calculators/margin-call?" + HELD.replace("&side", "&rules=2025-01-01&side"));
            Document now = site.page("/calculators/margin-call?" + HELD);
            assertFalse(old.selectFirst("#result").text().equals(now.selectFirst("#result").text()));
            assertTrue(old.select(".remark").text().contains("There is a newer one."), old.select(".remark").text());
            assertTrue(site.page("/calculators/margin-call?" + HELD + "&rules=1999-01-01").select(".remark").text().contains("not kept here"));
        }
    }

    private static String inForm(String query) {
        return query.replaceAll("(Rate|volatility|reduce|shock|rate|interest|warnBefore|room)=(-?[0-9.]+)(&|$)", "$1=$2F$3").replaceAll("=(-?[0-9.]+)F", "=$1e2%25");
    }

    /** The markup inside an element without what means nothing: spaces between parts, and how an empty path is closed. */
    private static String unspaced(Element element) {
        return element.html().replaceAll("\\s+", "").replace("></path>", "/>");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}
