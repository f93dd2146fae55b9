package org.roomforerror.site;

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
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.roomforerror.RunningSite;
import org.roomforerror.web.Learner;

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

    /** Who took a round of the quiz to see its pages, as a request header. */
    final String cookie;

    private WholeSite() {
        listed().forEach(this::fetch);
        UNLISTED.forEach(this::fetch);
        Learner learner = new Learner(site);
        keep(learner.begins("misreads"));
        keep(learner.chooses(learner.option(0), "certain"));
        while (learner.page().select("input[name=choice]").isEmpty() && !learner.page().select(".onward a[href*=/quiz/attempts/]").isEmpty()) {
            learner.goesOn();
            if (!learner.page().select("input[name=choice]").isEmpty()) {
                learner.chooses(learner.option(1));
            }
        }
        keep(learner);
        keep(learner.opens("/progress"));
        keep(learner.opens("/misreads/statistics"));
        cookie = learner.cookies().entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining("; "));
    }

    private void keep(Learner learner) {
        statuses.put(learner.path(), learner.status());
        html.put(learner.path(), learner.body());
        pages.put(learner.path(), learner.page());
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
            var answer = site.get(path, "Cookie", cookie);
            if (answer.statusCode() == 303) {
                String onward = answer.headers().firstValue("Location").orElseThrow().replaceFirst("#.*", "");
                page(onward).ifPresent(page -> pages.put(path, page));
                statuses.put(path, statuses.get(onward));
                return Optional.ofNullable(pages.get(path));
            }
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
}
