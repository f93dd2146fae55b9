package org.roomforerror.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What every page of the site keeps to, told from the pages themselves; each fault is listed with its page. */
class EveryPageTest {

    private static final int BUDGET = 14 * 1024;
    private static final String STYLES = "link[rel=stylesheet]:not([media=print])";
    private static final String CONTROLS = "input:not([type=hidden]):not([type=submit]), select, textarea";

    private final WholeSite site = WholeSite.fetched();

    @Test
    void everyListedPageIsThere() {
        assertTrue(site.listed().size() > 150, "the sitemap lists " + site.listed().size());
        assertEquals(List.of(), site.listed().stream().filter(path -> site.status(path) != 200).toList());
    }

    @Test
    void everyPageHasOneFirstHeadingAndSkipsNoLevel() {
        none((path, page) -> {
            List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream().map(h -> h.tagName().charAt(1) - '0').toList();
            List<String> faults = new ArrayList<>();
            if (levels.stream().filter(level -> level == 1).count() != 1) {
                faults.add("h1: " + page.select("h1").size());
            }
            for (int i = 1; i < levels.size(); i++) {
                if (levels.get(i) > levels.get(i - 1) + 1) {
                    faults.add("h" + levels.get(i - 1) + " is followed by h" + levels.get(i));
                }
            }
            return faults;
        });
    }

    @Test
    void noIdStandsTwiceAndEveryReferenceToOneHolds() {
        none((path, page) -> {
            List<String> faults = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            page.select("[id]").forEach(element -> {
                if (!ids.add(element.id())) {
                    faults.add("twice: " + element.id());
                }
            });
            for (String attribute : List.of("for", "aria-labelledby", "aria-describedby", "aria-controls")) {
                page.select("[" + attribute + "]").forEach(element -> {
                    for (String id : element.attr(attribute).split(" ")) {
                        if (!ids.contains(id)) {
                            faults.add(attribute + " leads nowhere: " + id);
                        }
                    }
                });
            }
            return faults;
        });
    }

    @Test
    void everyControlHasOneLabelAndEveryGroupItsLegend() {
        none((path, page) -> {
            List<String> faults = new ArrayList<>();
            for (Element control : page.select(CONTROLS)) {
                if (page.select("label[for='" + control.id() + "']").size() != 1) {
                    faults.add(control.outerHtml());
                }
            }
            page.select("fieldset").stream().filter(group -> group.select("> legend").isEmpty()).forEach(group -> faults.add(group.outerHtml()));
            faults.addAll(page.select("input[type=number], [required], [autofocus]").eachAttr("name"));
            return faults;
        });
    }

    @Test
    void nothingIsWrittenIntoAPageThatThePolicyForbids() {
        none((path, page) -> page.getAllElements().stream()
                .filter(element -> element.hasAttr("style") || element.tagName().equals("style")
                        || element.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on") || a.getKey().startsWith("hx-"))
                        || element.tagName().equals("script") && !element.hasAttr("src") && !element.attr("type").equals("application/ld+json"))
                .map(element -> element.cssSelector()).toList());
    }

    @Test
    void noPageLoadsAnythingFromElsewhere() {
        none((path, page) -> page.select("[src], link[href]:not([rel=canonical])").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .filter(address -> !address.startsWith("/") || address.startsWith("//")).toList());
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAPageAndItsAnchor() {
        Map<String, String> targets = new HashMap<>();
        List.copyOf(site.pages.entrySet()).forEach(entry -> entry.getValue().select("a[href]").forEach(link -> {
            String address = link.attr("href");
            if (!address.matches("(https?|mailto):.*")) {
                targets.putIfAbsent(address.startsWith("/") ? address : entry.getKey() + address, entry.getKey());
            }
        }));
        List<String> dead = targets.keySet().stream().sorted().filter(this::dead)
                .map(address -> address + " (on " + targets.get(address) + ")").toList();
        assertEquals(List.of(), dead);
    }

    @Test
    void noTwoPagesShareATitleOrADescription() {
        for (String what : List.of("title", "meta[name=description]")) {
            Map<String, List<String>> holders = new HashMap<>();
            site.listed().forEach(path -> {
                Element element = site.page(path).orElseThrow().selectFirst(what);
                holders.computeIfAbsent(element.hasAttr("content") ? element.attr("content") : element.text(), text -> new ArrayList<>()).add(path);
            });
            assertEquals(List.of(), holders.entrySet().stream().filter(shared -> shared.getValue().size() > 1 || shared.getKey().length() < 8)
                    .map(Map.Entry::toString).toList(), what);
        }
    }

    @Test
    void everyListedPageTellsProgramsWhatItIs() {
        ObjectMapper json = new ObjectMapper();
        none((path, page) -> {
            Element data = page.selectFirst("script[type='application/ld+json']");
            if (data == null) {
                return site.listed().contains(path) ? List.of("no structured data") : List.of();
            }
            try {
                return json.readTree(data.data()).path("@context").asText().equals("https://schema.org") ? List.of() : List.of("no context");
            } catch (JsonProcessingException e) {
                return List.of(e.getOriginalMessage());
            }
        });
    }

    @Test
    void everyMarkdownTwinIsThereWithNoMarkLeftInIt() {
        none((path, page) -> {
            Element twin = page.selectFirst("link[type='text/markdown']");
            if (twin == null) {
                return List.of();
            }
            String text = org.roomforerror.RunningSite.text(site.site.get(twin.attr("href")));
            boolean clean = text.startsWith("# ") && !text.contains("[[") && !text.contains("](/") && !text.matches("(?s).*\\{[a-zA-Z?].*")
                    && !text.matches("(?s).*\n::[a-z].*");
            return clean ? List.of() : List.of(twin.attr("href"));
        });
    }

    /** What a first visit fetches before it can read: the page with its drawings and the styles for the screen. */
    @Test
    void everyPageButTheBookIsUnderFourteenKilobytesWithItsStyles() {
        List<String> paths = new ArrayList<>(site.html.keySet());
        paths.addAll(examples());
        assertEquals("", paths.stream().filter(path -> !path.equals("/book")).filter(path -> weight(path) >= BUDGET)
                .map(path -> path + ": " + weight(path) + " bytes").collect(Collectors.joining("\n")));
    }

    @Test
    void everyPageFetchesTheStylesOfAllThatStandsOnIt() throws IOException {
        Map<String, Set<String>> sheets = new HashMap<>();
        Set<String> all = new HashSet<>();
        try (Stream<Path> components = Files.list(Path.of("static/css"))) {
            for (Path component : components.filter(file -> !file.endsWith("print.css")).toList()) {
                all.addAll(selectors(Files.readString(component)));
            }
        }
        none((path, page) -> {
            Set<String> missing = new TreeSet<>(all);
            page.select(STYLES).forEach(link -> missing.removeAll(sheets.computeIfAbsent(link.attr("href"),
                    address -> selectors(org.roomforerror.RunningSite.text(site.site.get(address))))));
            missing.removeIf(selector -> page.select(selector).isEmpty());
            return List.copyOf(missing);
        });
    }

    /** Every calculator with each of its examples answered. */
    private List<String> examples() {
        List<String> paths = new ArrayList<>();
        site.page("/calculators").orElseThrow().select("main a[href^=/calculators/]").eachAttr("href").forEach(calculator ->
                site.page(calculator).orElseThrow().select(".examples a").eachAttr("href").forEach(link -> paths.add(link.replaceFirst("#.*", ""))));
        assertTrue(paths.size() > 20, paths.size() + " examples");
        return paths;
    }

    private int weight(String path) {
        int weight = site.site.get(path, "Accept-Encoding", "br", "Cookie", site.cookie).body().length;
        for (String sheet : site.page(path).orElseThrow().select(STYLES).eachAttr("href")) {
            weight += site.site.get(sheet, "Accept-Encoding", "br").body().length;
        }
        return weight;
    }

    /** The selectors of a style sheet that name a class, without states and drawn-in parts. */
    private static Set<String> selectors(String css) {
        return Pattern.compile("(?<=[{};]|^)[^{};@]+(?=\\{)").matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results().flatMap(rule -> Pattern.compile(",(?![^(]*\\))").splitAsStream(rule.group()))
                .map(selector -> selector.replaceAll("::?(?:before|after|marker|hover|focus|focus-visible|where\\([^)]*\\)|has\\(:checked\\))", "").replace(", ", ",").strip())
                .filter(selector -> selector.contains(".")).collect(Collectors.toSet());
    }

    private boolean dead(String address) {
        String path = address.replaceFirst("#.*", "");
        String anchor = address.contains("#") ? address.substring(address.indexOf('#') + 1).replaceFirst(":~:.*", "") : "";
        int status = site.status(path.isEmpty() ? "/" : path);
        return status != 200 && !site.html.containsKey(path)
                || !anchor.isEmpty() && site.page(path).map(page -> page.getElementById(anchor) == null).orElse(true);
    }

    private void none(BiFunction<String, Document, List<String>> faults) {
        List<String> found = new ArrayList<>();
        site.html.keySet().forEach(path -> faults.apply(path, site.pages.get(path)).forEach(fault -> found.add(path + ": " + fault)));
        assertEquals("", String.join("\n", found));
    }
}
