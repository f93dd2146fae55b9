package org.roomforerror.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.roomforerror.words.Messages;

/** The catalogue of messages and the templates fit together: nothing is missing, nothing is left over, nothing is typed past it. */
class CatalogueOfWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java/org/roomforerror");
    private static final Set<String> KEYS = Messages.load(Path.of("content"), Locale.ENGLISH).all().keySet();

    /** A message in a template, and in code every literal that begins like a key of the catalogue. */
    private static final Pattern NAMED = Pattern.compile("#\\{([a-z][a-z.-]*)|\"((?:"
            + KEYS.stream().map(key -> key.replaceFirst("\\..*", "")).distinct().map(Pattern::quote).collect(Collectors.joining("|"))
            + ")\\.[a-z.-]*[a-z])(?<!\\.css|\\.js)\"");

    /** The name of the site, which is the same in every language. */
    private static final Set<String> NAMES = Set.of("Room for Error");

    /** The one template with words of its own: the style page, which only we see. */
    private static final Set<String> ENGLISH = Set.of("style.html");

    @Test
    void everyMessageThatATemplateSaysOrThatCodeNamesIsInTheCatalogue() {
        Set<String> missing = new TreeSet<>();
        for (String text : texts()) {
            NAMED.matcher(text).results()
                    .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                    .filter(key -> !KEYS.contains(key)).forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyMessageOfTheCatalogueIsSaidSomewhere() {
        String all = String.join("\n", texts());
        Set<String> begun = Pattern.compile("['\"]([a-z.-]+\\.)['\"] \\+").matcher(all).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> said = Pattern.compile("(?:#\\{|\")([\\w.-]+)(?=[}\"(])").matcher(all).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> idle = KEYS.stream()
                .filter(key -> begun.stream().noneMatch(key::startsWith))
                .filter(key -> !said.contains(key))
                .filter(key -> !implied(key, all))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), idle);
    }

    /** Whether it comes with another message: the one for a single thing with that for several, a hint with its label. */
    private static boolean implied(String key, String all) {
        return key.endsWith(".one") && all.contains("count(\"" + key.replaceFirst("\\.one$", "") + "\"")
                || key.endsWith(".hint") && all.contains("\"" + key.replaceFirst("\\.hint$", "") + "\"");
    }

    @Test
    void noTemplateTypesWordsPastTheCatalogue() {
        List<String> typed = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            if (!ENGLISH.contains(template.getFileName().toString())) {
                Document page = Jsoup.parse(read(template));
                page.getAllElements().forEach(element -> words(element).forEach(words -> typed.add(template.getFileName() + ": " + words)));
            }
        }
        assertEquals(List.of(), typed);
    }

    /** The words that an element says by itself; what stands in {@code th:text} takes their place. */
    private static Stream<String> words(Element element) {
        boolean replaced = Stream.of("th:text", "th:utext", "th:replace", "th:insert").anyMatch(element::hasAttr);
        Stream<String> own = replaced || element.tagName().equals("script") ? Stream.empty() : Stream.of(element.ownText());
        Stream<String> attributes = Stream.of("aria-label", "title", "alt", "placeholder", "data-slider").map(element::attr);
        return Stream.concat(own, attributes)
                .map(text -> text.replaceAll("\\[\\[.*?]]", "").strip())
                .filter(text -> text.matches("(?s).*\\p{L}{2}.*") && !NAMES.contains(text));
    }

    private static List<String> texts() {
        return Stream.concat(files(TEMPLATES, "").stream(), files(CODE, ".java").stream()).map(CatalogueOfWordsTest::read).toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
