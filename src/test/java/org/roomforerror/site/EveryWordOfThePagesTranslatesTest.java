package org.roomforerror.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
        listed().forEach(path -> note(left, path, latin(site.page("/bg" + path))));
        assertEquals(Map.of(), left);
    }

    private static void note(Map<String, Set<String>> left, String path, Set<String> words) {
        if (!words.isEmpty()) {
            left.put(path, words);
        }
    }

    private static List<String> listed() {
        return Jsoup.parse(RunningSite.text(site.get("/sitemap.xml")), "", Parser.xmlParser()).select("loc").eachText().stream()
                .map(address -> URI.create(address).getPath()).filter(path -> !path.startsWith("/bg")).toList();
    }

    /** The words of a page that are in Latin letters, and those that are marked as English. */
    private static Set<String> latin(Document page) {
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
        Stream.concat(shown, head).filter(words -> WORD.matcher(NAMES.matcher(words).replaceAll("")).find()).forEach(left::add);
        return left;
    }
}
