package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;
import org.roomforerror.content.Article;
import org.roomforerror.content.Library;
import org.roomforerror.figures.World;

/** What programs read instead of people: it holds together, leads to pages that are there, and its dates are those of the content. */
class MachinesTest {

    private final RunningSite site = RunningSite.shared();

    @Test
    void theFeedTellsTheNewestPagesWithTheirTrueDates() {
        Document feed = xml("/feed.xml");
        assertFalse(feed.select("feed > title").text().isEmpty());
        assertTrue(feed.select("feed > link[rel=self]").attr("href").endsWith("/feed.xml"));
        List<String> updated = feed.select("entry > updated").eachText();
        assertEquals(updated.stream().sorted(Comparator.reverseOrder()).toList(), updated, "the newest stand first");
        assertEquals(updated.get(0), feed.select("feed > updated").text());
        assertEquals(feed.select("entry").size(), new HashSet<>(feed.select("entry > id").eachText()).size());
        Map<String, Optional<LocalDate>> reviewed = reviewed();
        for (Element entry : feed.select("entry")) {
            String path = path(entry.select("link").attr("href"));
            assertEquals(200, site.response(path).status(), path);
            assertFalse(entry.select("title").text().isEmpty(), path);
            assertTrue(entry.select("summary").stream().noneMatch(summary -> summary.text().isEmpty()), path);
            LocalDate day = LocalDate.parse(entry.select("updated").text().substring(0, 10));
            assertEquals(day, reviewed.getOrDefault(path, Optional.of(day)).orElseThrow(), path);
        }
    }

    @Test
    void theSiteMapDatesEachPageByItsReviewAndEachListByItsNewest() {
        Map<String, String> dates = xml("/sitemap.xml").select("url").stream()
                .collect(Collectors.toMap(url -> path(url.select("loc").text()), url -> url.select("lastmod").text()));
        Map<String, Optional<LocalDate>> reviewed = reviewed();
        reviewed.forEach((path, day) -> assertEquals(day.orElseThrow().toString(), dates.get(path), path));
        assertEquals(reviewed.values().stream().flatMap(Optional::stream).max(Comparator.naturalOrder()).orElseThrow().toString(), dates.get("/learn"));
        assertEquals("", dates.get("/search"), "a page without a date has none");
    }

    @Test
    void robotsAreLedToTheSiteMap() {
        String robots = RunningSite.text(site.get("/robots.txt"));
        String map = robots.lines().filter(line -> line.startsWith("Sitemap: ")).findFirst().orElseThrow().substring(9);
        assertEquals(200, site.get(path(map)).statusCode());
        assertTrue(robots.startsWith("User-agent: *"), robots);
    }

    @Test
    void theManifestNamesIconsOfTheSizesItSays() throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(site.get("/manifest.webmanifest").body());
        for (String field : List.of("name", "short_name", "description", "start_url", "lang")) {
            assertFalse(manifest.path(field).asText().isEmpty(), field);
        }
        for (JsonNode icon : manifest.get("icons")) {
            var answer = site.get(icon.get("src").asText());
            assertEquals(200, answer.statusCode(), icon.toString());
            if (icon.get("type").asText().equals("image/png")) {
                var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
                assertEquals(icon.get("sizes").asText(), picture.getWidth() + "x" + picture.getHeight());
            }
        }
    }

    @Test
    void theTextForLanguageModelsLeadsToEveryPage() {
        String text = RunningSite.text(site.get("/llms.txt"));
        assertTrue(text.startsWith("# Room for Error\n\n> "), text.substring(0, 60));
        List<String> linked = Pattern.compile("]\\(([^)]*)\\)").matcher(text).results().map(link -> path(link.group(1))).toList();
        List<String> listed = xml("/sitemap.xml").select("loc").eachText().stream().map(MachinesTest::path).toList();
        assertEquals(listed, linked);
    }

    private static Map<String, Optional<LocalDate>> reviewed() {
        return Library.load(Path.of("content"), World.load(Path.of("content"), Map.of())).articles().stream()
                .collect(Collectors.toMap(Article::path, Article::reviewed));
    }

    private Document xml(String path) {
        return Jsoup.parse(RunningSite.text(site.get(path)), "", Parser.xmlParser());
    }

    private static String path(String address) {
        String path = URI.create(address).getPath();
        return path.isEmpty() ? "/" : path;
    }
}
