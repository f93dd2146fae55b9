package org.roomforerror.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.roomforerror.RunningSite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What every page has in common, on the running site. */
class ShellTest {

    private final RunningSite site = RunningSite.shared();

    @Test
    void everyPageHasOneHeadingASkipLinkAndItsLandmarks() {
        for (String path : new String[] {"/", "/no-such-page"}) {
            Document page = site.page(path);
            assertEquals(1, page.select("h1").size(), path);
            Element first = page.body().selectFirst("a");
            assertEquals("#main", first.attr("href"), path);
            assertEquals(1, page.select("main#main").size(), path);
            assertEquals(1, page.select("header").size(), path);
            assertEquals(1, page.select("footer").size(), path);
            assertEquals("en", page.selectFirst("html").attr("lang"), path);
            assertTrue(page.outerHtml().startsWith("<!doctype html>"), path);
        }
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingRunsInline() {
        Document page = site.page("/");
        page.select("[src], link[href]:not([rel=canonical])").forEach(element -> {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertTrue(address.startsWith("/"), element.outerHtml());
        });
        assertTrue(page.select("[style], style, [onclick], script:not([src]):not([type='application/ld+json'])").isEmpty());
    }

    @Test
    void everyAnswerCarriesTheStrictPolicy() {
        for (String path : new String[] {"/", "/no-such-page", "/favicon.svg"}) {
            String policy = site.get(path).headers().firstValue("Content-Security-Policy").orElse("none");
            assertTrue(policy.startsWith("default-src 'none'"), path + ": " + policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        }
    }

    @Test
    void aPageIsSentCompressedWithATagAndAnsweredShortlyWhenItHasNotChanged() throws IOException {
        var plain = site.get("/");
        var packed = site.get("/", "Accept-Encoding", "br;q=0, gzip;q=0.8");
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
        assertEquals("Accept-Encoding", packed.headers().firstValue("Vary").orElseThrow());
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        var again = site.get("/", "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertTrue(site.get("/", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding").isEmpty());
    }

    @Test
    void headTellsTheSameAsGetWithoutTheBody() {
        var get = site.get("/");
        var head = site.head("/");
        assertEquals(200, head.statusCode());
        assertEquals(get.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals(get.headers().firstValue("Content-Length"), head.headers().firstValue("Content-Length"));
        assertEquals(0, head.body().length);
    }

    @Test
    void staticFilesCarryTheirFingerprintAndMayBeKeptForEver() {
        String style = site.page("/").selectFirst("link[rel=stylesheet]").attr("href");
        assertTrue(style.matches("/assets/site\\.[0-9a-f]{8}\\.css"), style);
        var file = site.get(style);
        assertEquals("public, max-age=31536000, immutable", file.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(404, site.get("/assets/site.00000000.css").statusCode());
        String css = new String(file.body(), StandardCharsets.UTF_8);
        assertFalse(css.contains("asset:"), "every asset: address is replaced");
        assertFalse(css.matches("(?s).*(url\\(|@import )[\"']?http.*"), "no style asks another site for anything");
    }

    @Test
    void theStylesStayUnderNineKilobytesCompressed() {
        String style = site.page("/").selectFirst("link[rel=stylesheet]").attr("href");
        int size = site.get(style, "Accept-Encoding", "gzip").body().length;
        assertTrue(size < 9 * 1024, size + " bytes");
    }

    @Test
    void anUnknownAddressGetsAPageWithTheWayOn() {
        var answer = site.response("/no-such-page");
        assertEquals(404, answer.status());
        assertEquals("There is no page here", answer.document().selectFirst("h1").text());
        assertFalse(answer.document().select("main a[href='/learn']").isEmpty());
        assertEquals("noindex", answer.document().selectFirst("meta[name=robots]").attr("content"));
    }

    @Test
    void theWrongKindOfRequestIsToldSo() {
        assertEquals(405, site.post("/", "").statusCode());
    }

    @Test
    void aFormFromAnotherSiteIsRefusedAndOneFromNoSiteIsTaken() {
        assertEquals(403, site.post("/", "a=1", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, site.post("/", "a=1", "Origin", "https://elsewhere.example").statusCode());
        assertEquals(403, site.post("/", "a=1", "Origin", "null").statusCode());
        assertEquals(405, site.post("/", "a=1", "Sec-Fetch-Site", "same-origin").statusCode());
        assertEquals(405, site.post("/", "a=1").statusCode());
    }
}
