package org.roomforerror.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.roomforerror.RunningSite;

/** Every page of the sitemap as the running site sends it, fetched once; and some that no sitemap names. */
final class WholeSite {

    /** Pages of kinds that are not listed: with an answer, with an error, with hits, not there. */
    static final List<String> UNLISTED = List.of(
            "/?leverage=10",
            "/calculators/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10",
            "/calculators/margin-call?system=isolated-futures&side=long&entry=x&collateral=1000&leverage=10",
            "/embed/margin-call?system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10",
            "/search?q=margin+call", "/search?q=qqqq", "/progress", "/no-such-page");

    private static WholeSite fetched;

    final RunningSite site = RunningSite.shared();
    /** The HTML of each page by its path, in the order of the sitemap. */
    final Map<String, String> html = new LinkedHashMap<>();
    final Map<String, Document> pages = new LinkedHashMap<>();
    final Map<String, Integer> statuses = new TreeMap<>();

    private WholeSite() {
        listed().forEach(this::fetch);
        UNLISTED.forEach(this::fetch);
    }

    static synchronized WholeSite fetched() {
        if (fetched == null) {
            fetched = new WholeSite();
        }
        return fetched;
    }

    List<String> listed() {
        return Jsoup.parse(RunningSite.text(site.get("/sitemap.xml")), "", org.jsoup.parser.Parser.xmlParser())
                .select("loc").eachText().stream().map(address -> URI.create(address).getPath()).toList();
    }

    /** The page at a path, fetched now if nobody asked for it before; empty where the answer is no page. */
    Optional<Document> page(String path) {
        if (!statuses.containsKey(path)) {
            var answer = site.get(path);
            statuses.put(path, answer.statusCode());
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                pages.put(path, Jsoup.parse(RunningSite.text(answer), site.url(path)));
            }
        }
        return Optional.ofNullable(pages.get(path));
    }

    int status(String path) {
        page(path);
        return statuses.get(path);
    }

    private void fetch(String path) {
        var answer = site.get(path, "Accept-Encoding", "gzip");
        String text = new String(answer.headers().firstValue("Content-Encoding").isPresent()
                ? unpacked(answer.body()) : answer.body(), StandardCharsets.UTF_8);
        statuses.put(path, answer.statusCode());
        html.put(path, text);
        pages.put(path, Jsoup.parse(text, site.url(path)));
    }

    static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes a text is when a browser of today gets it. */
    static int packedSize(String text) {
        Brotli4jLoader.ensureAvailability();
        try {
            return Encoder.compress(text.getBytes(StandardCharsets.UTF_8), new Encoder.Parameters().setQuality(11)).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
