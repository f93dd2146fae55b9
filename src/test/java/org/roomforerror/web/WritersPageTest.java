package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.RunningSite;
import org.roomforerror.content.Copies;

/** What a writer sees who saves a file and reloads the page: the words as they are now, and on the page what is wrong, with file and line. */
class WritersPageTest {

    @TempDir
    private static Path folder;

    private static Path content;
    private static Path styles;
    private static RunningSite site;

    @BeforeAll
    static void start() throws IOException {
        content = folder.resolve("content");
        styles = folder.resolve("static");
        Copies.of(Path.of("content"), content);
        Copies.of(Path.of("static"), styles);
        site = RunningSite.with(Map.of("CONTENT_DIR", content.toString(), "STATIC_DIR", styles.toString(), "DEVELOPMENT", "true"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void whatWasSavedIsShownOnTheNextReload() throws IOException {
        change("learn/what-is-a-margin-call.md", "title: What a margin call is", "title: What a call from your broker is");
        change("messages/frame.properties", "home.heading = ", "home.heading = Today: ");
        change("systems/isolated-futures.yaml", "The numbers are made up", "All numbers are made up");
        Files.writeString(styles.resolve("css/pages.css"), Files.readString(styles.resolve("css/pages.css")) + ".saved { color: var(--ink); }\n");
        assertEquals("What a call from your broker is", site.page("/learn/what-is-a-margin-call").select("h1").text());
        assertTrue(site.page("/").select("h1").text().startsWith("Today: "));
        assertTrue(site.page("/systems/isolated-futures").select(".note").text().startsWith("All numbers"));
        assertTrue(RunningSite.text(site.get(site.page("/systems").select("link[rel=stylesheet]:not([media])").attr("href"))).contains(".saved"));
    }

    @Test
    void whatIsWrongStandsOnThePageWithFileAndLine() throws IOException, InterruptedException {
        Path page = content.resolve("learn/funding-rate.md");
        int line = Files.readAllLines(page).size() + 2;
        String kept = Files.readString(page);
        Files.writeString(page, kept + "\nA [[word of no glossary]], {nobody.call.price} and [a page](/learn/nowhere).\n");
        assertTrue(told(line, "word of no glossary") && told(line, "nobody"), "at once: " + faults());
        for (int tries = 0; tries < 60 && !told(line, "/learn/nowhere"); tries++) {
            Thread.sleep(1000);
        }
        assertTrue(told(line, "/learn/nowhere"), "when the checks are through: " + faults());
        assertFalse(site.page("/no-such-page").select("aside.problem p").isEmpty(), "whatever page the writer is on");
        Files.writeString(page, kept);
        change("systems/loan.yaml", "kind: loan", "kind: lone");
        assertTrue(site.page("/systems").select("aside.problem p").text().contains("systems/loan.yaml:"));
        change("systems/loan.yaml", "kind: lone", "kind: loan");
        String left = site.page("/learn/funding-rate").select("aside.problem p").text();
        assertFalse(left.contains("funding-rate.md") || left.contains("loan.yaml"), left);
    }

    @Test
    void visitorsSeeNothingOfIt() {
        assertTrue(RunningSite.shared().page("/learn/funding-rate").select("aside.problem").isEmpty());
    }

    private static boolean told(int line, String what) {
        return faults().stream().anyMatch(fault -> fault.startsWith("learn/funding-rate.md:" + line) && fault.contains(what));
    }

    private static List<String> faults() {
        return site.page("/learn/funding-rate").select("aside.problem p").eachText();
    }

    private static void change(String file, String from, String to) throws IOException {
        String text = Files.readString(content.resolve(file));
        assertTrue(text.contains(from), file);
        Files.writeString(content.resolve(file), text.replace(from, to));
    }
}
