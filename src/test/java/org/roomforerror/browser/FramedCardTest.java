package org.roomforerror.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

/** A calculator in a frame of somebody else's page: whoever uses it stays in the frame, and links away open a window of their own. */
class FramedCardTest {

    private static final String HELD = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";

    private final RunningSite site = RunningSite.shared();
    private HttpServer somebodyElse;

    @BeforeEach
    void startTheSiteOfSomebodyElse() throws IOException {
        somebodyElse = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        somebodyElse.createContext("/", exchange -> {
            String framed = site.url(exchange.getRequestURI().toString().substring(1));
            byte[] body = ("<!DOCTYPE html><link rel=icon href='data:,'><iframe width=720 height=900 src='" + framed + "'></iframe>").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        somebodyElse.start();
    }

    @AfterEach
    void stopIt() {
        somebodyElse.stop(0);
    }

    @Test
    void itAnswersWhereItStandsWithAndWithoutJavaScript() {
        for (boolean script : new boolean[] {true, false}) {
            try (Visit visit = script ? Visit.withScript(site) : Visit.withoutScript(site)) {
                Page page = framing(visit, "/embed/margin-call?" + HELD);
                FrameLocator card = page.frameLocator("iframe");
                card.locator("input[name=leverage]").fill("20");
                if (!script) {
                    card.locator("form button").click();
                }
                card.locator(".headline:has-text('57')").waitFor();
                assertTrue(frame(page).url().contains("/embed/margin-call"), frame(page).url());
                assertEquals(List.of(), complaints(visit));
            }
        }
    }

    @Test
    void examplesAndTheStepsOfAWalkStayInTheFrame() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = framing(visit, "/embed/replay");
            FrameLocator card = page.frameLocator("iframe");
            card.locator(".examples a").first().click();
            card.locator(".headline").waitFor();
            card.locator(".turning a").first().click();
            card.locator(".turning a[rel=prev], .turning a[rel=next]").first().waitFor();
            assertTrue(frame(page).url().contains("/embed/replay?") && frame(page).url().contains("step=1"), frame(page).url());
            assertEquals(List.of(), complaints(visit));
        }
    }

    @Test
    void linksAwayOpenAWindowOfTheirOwn() {
        try (Visit visit = Visit.withScript(site)) {
            Page page = framing(visit, "/embed/margin-call?" + HELD);
            FrameLocator card = page.frameLocator("iframe");
            Page answer = page.waitForPopup(() -> card.locator("a:has-text('Link to this answer')").click());
            answer.waitForSelector("#result");
            assertTrue(answer.url().contains("/calculators/margin-call?"), answer.url());
            Page system = page.waitForPopup(() -> card.locator(".source a").first().click());
            assertTrue(system.url().contains("/systems/isolated-futures"), system.url());
        }
    }

    private Page framing(Visit visit, String path) {
        Page page = visit.blank();
        page.navigate("http://127.0.0.1:" + somebodyElse.getAddress().getPort() + "/" + path);
        return page;
    }

    /** What went wrong, but for the page around the frame, which is not ours. */
    private List<String> complaints(Visit visit) {
        return visit.complaints().stream().filter(complaint -> !complaint.contains("127.0.0.1:" + somebodyElse.getAddress().getPort())).toList();
    }

    private static Frame frame(Page page) {
        return page.frames().get(1);
    }
}
