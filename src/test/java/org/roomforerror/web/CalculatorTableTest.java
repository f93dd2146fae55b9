package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roomforerror.RunningSite;
import org.roomforerror.calculator.CalculatorCases;
import org.roomforerror.calculator.Choice;
import org.roomforerror.calculator.Field;
import org.roomforerror.calculator.FieldKind;
import org.roomforerror.calculator.Sheet;

/**
 * Every calculator, posted as a browser posts it: in every system, and with each of its fields broken in turn. The full page, the fragment
 * and the JSON say the same, and what they say is what the engine finds when it is asked without any calculator.
 */
class CalculatorTableTest {

    private static final RunningSite SITE = RunningSite.shared();
    private static final Set<FieldKind> CHOSEN = Set.of(FieldKind.RADIO, FieldKind.LIST);
    private static final Set<FieldKind> NUMBERS = Set.of(FieldKind.NUMBER, FieldKind.RATE, FieldKind.RATIO, FieldKind.TIERS);

    /** A calculator, a system, and the texts in the boxes of the form. */
    record Posted(CalculatorCases.Case example, String system, Map<String, String> link) {
        String name() {
            return example.calculator().name();
        }

        Sheet sheet() {
            return Sheet.open(example.calculator(), link);
        }

        /** The form as a browser sends it: every box, and of each choice what is chosen. */
        Map<String, String> form() {
            Map<String, String> form = new LinkedHashMap<>();
            sheet().inputs().all().forEach(input -> form.put(input.field().name(),
                    CHOSEN.contains(input.field().kind()) ? input.value().orElse(input.field().preset()) : input.typed()));
            return form;
        }

        @Override
        public String toString() {
            return name() + " in " + system;
        }
    }

    static List<Posted> everySystem() {
        List<Posted> all = new ArrayList<>();
        for (CalculatorCases.Case example : CalculatorCases.firsts()) {
            for (String system : systems(example)) {
                Map<String, String> link = example.with("system", system);
                if (system.equals("own")) {
                    link.put("kind", link.containsKey("debt") ? "loan" : "linear-futures");
                    link.put(link.containsKey("debt") ? "liquidationAt" : "maintenanceRate", link.containsKey("debt") ? "0.8" : "0.01");
                }
                List<String> asked = fields(example, link).stream().map(Field::name).toList();
                link.keySet().removeIf(name -> !asked.contains(name));
                if (List.of("cme-bitcoin", "dydx-v4-btc").contains(system) && link.containsKey("asset2")) {
                    link.putAll(Map.of("asset2", "BTC", "entry2", "60000"));
                }
                all.add(new Posted(example, system, link));
            }
        }
        return all;
    }

    static List<Posted> firsts() {
        return CalculatorCases.firsts().stream().map(example -> new Posted(example, example.texts().getOrDefault("system", "all"), example.texts())).toList();
    }

    @ParameterizedTest
    @MethodSource("everySystem")
    void everySystemIsAnsweredAlikeOnThePageInTheFragmentInJsonAndByTheEngine(Posted posted) throws IOException {
        HttpResponse<byte[]> sent = SITE.post(path(posted), body(posted.form()));
        assertEquals(303, sent.statusCode(), () -> RunningSite.text(sent));
        String link = sent.headers().firstValue("Location").orElseThrow().replace("#result", "");
        Document page = SITE.page(link);
        JsonNode json = json(SITE.get(link, "Accept", "application/json"));
        HttpResponse<byte[]> live = live(posted, posted.form());

        assertEquals(unspaced(page.selectFirst(".answer")), unspaced(Jsoup.parse("<!DOCTYPE html><div>" + RunningSite.text(live) + "</div>").selectFirst("div")));
        assertEquals(link, live.headers().firstValue("HX-Replace-Url").orElseThrow());
        assertEquals(json.get("answer").asText(), page.selectFirst("#result").wholeText());
        assertEquals(link, json.get("link").asText());
        CalculatorCases.texts(link.replaceFirst(".*\\?", "")).forEach((name, text) -> assertEquals(text.replaceFirst("%$", ""),
                json.get("inputs").get(name).asText().replaceFirst("%$", ""), name));
        AskedOfTheEngine.check(posted.name(), posted.link(), json, page);
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void aFieldThatCannotBeReadIsNamedOnThePageInTheFragmentAndInJson(Posted posted) throws IOException {
        for (Field field : fields(posted.example(), posted.link())) {
            if (!NUMBERS.contains(field.kind())) {
                continue;
            }
            Map<String, String> broken = posted.form();
            broken.put(field.name(), "a lot of it");
            HttpResponse<byte[]> answer = SITE.post(path(posted), body(broken));
            assertEquals(422, answer.statusCode(), field.name());
            Document page = Jsoup.parse(RunningSite.text(answer));
            assertTrue(page.title().startsWith("Error: "), page.title());
            keepsWhatWasTyped(page, posted, broken, field.name());

            JsonNode errors = json(SITE.post(path(posted), body(broken), "Accept", "application/json")).get("errors");
            List<String> inJson = new ArrayList<>();
            errors.forEach(error -> inJson.add(error.get("message").asText()));
            assertEquals(page.select(".problem a").eachText(), inJson, field.name());
            Document fragment = Jsoup.parse(RunningSite.text(live(posted, broken)));
            assertTrue(inJson.containsAll(fragment.select(".waiting a").eachText()) && !fragment.select(".waiting a").isEmpty(), field.name());
            assertTrue(fragment.select(".headline").isEmpty(), "no answer stands beside a field that cannot be read");
        }
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void anEmptiedFieldIsAskedForOrLeftOut(Posted posted) {
        for (Field field : fields(posted.example(), posted.link())) {
            Map<String, String> emptied = posted.form();
            emptied.put(field.name(), "");
            int status = SITE.post(path(posted), body(emptied)).statusCode();
            assertTrue(status == 303 || status == 422, field.name() + " " + status);
            assertTrue(status == 422 || !field.needed(), field.name() + " is needed");
        }
    }

    /** Each error leads to a box that can be focused, says there what the summary says, and every text is as it was typed. */
    private static void keepsWhatWasTyped(Document page, Posted posted, Map<String, String> typed, String broken) {
        List<Element> links = page.select(".problem a");
        assertFalse(links.isEmpty());
        boolean named = false;
        for (Element link : links) {
            Element box = page.getElementById(link.attr("href").substring(1));
            assertNotNull(box, link.outerHtml());
            assertTrue(List.of("input", "select", "textarea").contains(box.tagName()) && !box.attr("type").equals("hidden"), box.outerHtml());
            if (box.attr("name").equals(broken)) {
                named = true;
                assertEquals("true", box.attr("aria-invalid"));
                String described = Arrays.stream(box.attr("aria-describedby").split(" "))
                        .map(page::getElementById).map(Element::text).collect(Collectors.joining(" "));
                assertTrue(described.contains(link.text()), described);
            }
        }
        assertTrue(named, broken);
        typed.forEach((name, text) -> {
            Element box = page.selectFirst("#" + posted.name() + " form [name=" + name + "]");
            if (box != null && box.tagName().equals("input") && box.attr("type").equals("text")) {
                assertEquals(text, box.val(), name);
            }
        });
    }

    private static List<String> systems(CalculatorCases.Case example) {
        return fields(example, example.texts()).stream().filter(field -> field.name().equals("system"))
                .flatMap(field -> field.choices().stream()).map(Choice::value).toList();
    }

    private static List<Field> fields(CalculatorCases.Case example, Map<String, String> link) {
        return example.calculator().groups(link).stream().flatMap(group -> group.fields().stream()).toList();
    }

    private static HttpResponse<byte[]> live(Posted posted, Map<String, String> form) {
        return SITE.post(path(posted), body(form), "HX-Request", "true", "HX-Target", posted.name() + "-answer", "HX-Current-URL", SITE.url(path(posted)));
    }

    private static String path(Posted posted) {
        return "/calculators/" + posted.name();
    }

    private static String body(Map<String, String> form) {
        return form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The markup inside an element without what means nothing: spaces between parts, and how an empty path is closed. */
    private static String unspaced(Element element) {
        return element.html().replaceAll("\\s+", "").replace("></path>", "/>");
    }

    private static JsonNode json(HttpResponse<byte[]> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}
