package org.roomforerror.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.RunningSite;
import org.roomforerror.content.Copies;
import org.roomforerror.content.Cyrillic;

/**
 * A second language is files only: where every file has been written again in Cyrillic letters, no page of the site, no twin of one and
 * no list for programs has a word in Latin letters left, but for names and units.
 */
class EveryWordOfThePagesTranslatesTest {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");
    /** What is called the same in every language: the site, units, venues, file formats. */
    private static final Pattern NAMES = Pattern.compile("https?://\\S+|Room for Error|USDT|USD|BTC|ETH|UTC");
    /** What programs tell apart by its name: addresses, rule books with their versions, and what stands for a number where there is none. */
    private static final String IDS = "/[a-z/#-]+|[a-z0-9-]+@[^,\\r\\n]*|(?<=,)(past|never|none)(?=[,\\r\\n])";
    private static final List<String> ATTRIBUTES = List.of("aria-label", "title", "alt", "placeholder", "data-say", "data-says", "data-slider",
            "data-unset", "data-system", "data-light", "data-dark", "label");

    @TempDir
    private static Path content;

    private static RunningSite site;

    @BeforeAll
    static void translate() throws IOException {
        Copies.of(Path.of("content"), content);
        Cyrillic.addTo(content);
        site = RunningSite.with(Map.of("CONTENT_DIR", content.toString()));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyPageIsTranslated() {
        Map<String, Set<String>> left = new TreeMap<>();
        listed().forEach(path -> note(left, path, latin(site.page("/bg" + path), path)));
        assertEquals(Map.of(), left);
    }

    /** What no list names: an answer, a mistake, hits, none, a page that is not there, and a card for other people's pages. */
    @Test
    void everyPageThatIsNotListedIsTranslated() {
        Map<String, Set<String>> left = new TreeMap<>();
        Stream.concat(WholeSite.UNLISTED.stream(), Stream.of("/?leverage=x", "/?leverage=1", "/search", "/search?q=маргин", "/search?q=маргин+qqqq",
                "/quiz/attempts/none", "/glossary/margin-call/card", "/embed/loan", "/calculators/no-such-calculator"))
                .forEach(path -> note(left, path, latin(site.page("/bg" + path), path)));
        assertEquals(Map.of(), left);
    }

    @Test
    void everyTwinIsTranslated() {
        Map<String, Set<String>> left = new TreeMap<>();
        int twins = 0;
        for (String path : listed()) {
            String twin = site.page("/bg" + path).select("link[type=text/markdown]").attr("href");
            if (!twin.isEmpty()) {
                assertTrue(twin.startsWith("/bg/"), twin);
                String text = RunningSite.text(site.get(twin)).replaceAll("]\\([^)]*\\)|<http[^>]*>", "");
                note(left, twin, text.lines().filter(EveryWordOfThePagesTranslatesTest::latin).collect(Collectors.toCollection(TreeSet::new)));
                twins++;
            }
        }
        assertTrue(twins > 180, "twins: " + twins);
        assertEquals(Map.of(), left);
    }

    @Test
    void whatProgramsReadIsTranslatedToo() {
        List<String> tables = site.page("/bg/calculators/systems?side=long&entry=50000&collateral=1000&leverage=3").select("a[href*=.csv]").eachAttr("href");
        assertFalse(tables.isEmpty());
        String suggestions = "/bg/search/suggestions?q=" + URLEncoder.encode("маргин", StandardCharsets.UTF_8);
        for (String path : Stream.concat(tables.stream(), Stream.of(suggestions)).toList()) {
            var answer = site.get(path);
            assertEquals(200, answer.statusCode(), path);
            String said = RunningSite.text(answer).replaceAll(IDS, "");
            assertFalse(latin(said), path + " says " + said);
        }
    }

    @Test
    void aTranslatedPageIsListedWithItsAlternates() {
        Set<String> listed = addresses().collect(Collectors.toSet());
        Set<String> missing = listed.stream().filter(path -> !path.startsWith("/bg")).filter(path -> !listed.contains("/bg" + path))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private static void note(Map<String, Set<String>> left, String path, Set<String> words) {
        if (!words.isEmpty()) {
            left.put(path, words);
        }
    }

    private static List<String> listed() {
        return addresses().filter(path -> !path.startsWith("/bg")).toList();
    }

    private static Stream<String> addresses() {
        return Jsoup.parse(RunningSite.text(site.get("/sitemap.xml")), "", Parser.xmlParser()).select("loc").eachText().stream()
                .map(address -> URI.create(address).getPath());
    }

    /** The words of a page that are in Latin letters, and those that are marked as English. */
    private static Set<String> latin(Document page, String path) {
        page.select("script:not([type=application/ld+json]), style, code, footer [hreflang]").forEach(element -> {
            if (!element.hasAttr("data-system")) {
                element.remove();
            }
        });
        Set<String> left = new TreeSet<>();
        page.select("[lang=en]").forEach(element -> left.add("in English: " + element));
        Stream<String> shown = page.getAllElements().stream()
                .flatMap(element -> Stream.concat(Stream.of(element.ownText()), ATTRIBUTES.stream().map(element::attr)));
        Stream<String> head = page.select("meta[name=description], meta[property=og:title], meta[property=og:description], meta[property=og:image:alt]")
                .eachAttr("content").stream();
        String typed = path.replaceAll(".*[?&]q=|.*\\?.*", "").replace('+', ' ');
        Stream.concat(shown, head).map(words -> typed.isEmpty() ? words : words.replace(typed, ""))
                .filter(EveryWordOfThePagesTranslatesTest::latin).forEach(left::add);
        return left;
    }

    private static boolean latin(String words) {
        return WORD.matcher(NAMES.matcher(words).replaceAll("")).find();
    }
}
