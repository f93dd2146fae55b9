package org.roomforerror.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roomforerror.words.Messages;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The whole content once more in a language that nobody speaks: every word that a person reads in other letters, so that whatever is
 * left in Latin ones was never given to a translator. Marks, figures, addresses and the names of positions stay.
 */
public final class Cyrillic {

    /** What the folder is called: a language whose own calendar is in these letters. */
    public static final Locale LANGUAGE = Locale.forLanguageTag("bg");

    /** The fields that hold words for readers, at whatever depth. */
    private static final Set<String> WORDS = Set.of("title", "summary", "quickAnswer", "keyPoints", "label", "term", "aliases", "definition",
            "example", "says", "here", "for", "answer", "belief", "tempts", "truth", "demonstration", "scope", "name", "note", "actsOn", "who",
            "how", "time", "then", "none", "what", "venue", "value", "stem", "case", "sentence", "text", "why", "caption", "head");
    /** The fields of a rule book that hold words or have such within. */
    private static final Set<String> WORDED_RULES = Set.of("name", "note", "actsOn", "source", "title", "stages", "label", "says", "who", "how",
            "time", "then", "none", "cure", "carry", "leftOut", "what");
    private static final Set<String> WORDED_QUESTIONS = Set.of("questions", "id", "stem", "case", "sentence", "key", "wrong", "text", "why");

    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    /** What stays in a text, or is a term whose name stays. */
    private static final Pattern MARK = Pattern.compile(
            "\\{[^{}]*}|]\\([^)]*\\)|\\[\\^[^]]*]|`[^`]*`|(?m:^::.*$)|\\[\\[(?<term>[^]|]*)(?:\\|(?<shown>[^]]*))?]]");
    private static final Pattern TABLE = Pattern.compile("(?ms)^```figures\n(.*?)^```");

    private final Path english;
    private final Path folder;

    private Cyrillic(Path content) {
        this.english = content;
        this.folder = content.resolve(LANGUAGE.toLanguageTag());
    }

    /** Adds the language to a content folder. */
    public static void addTo(Path content) throws IOException {
        Cyrillic language = new Cyrillic(content);
        language.messages();
        for (String pages : List.of("learn", "glossary", "faq", "misreads", "pages")) {
            for (Path file : language.files(pages, ".md")) {
                language.write(file, page(Files.readString(file), pages.equals("faq")));
            }
        }
        for (Path file : language.files("systems", ".yaml")) {
            language.write(file, json(only(WORDED_RULES, yaml(Files.readString(file)))));
        }
        for (Path file : language.files("quiz", ".yaml")) {
            language.write(file, json(only(WORDED_QUESTIONS, yaml(Files.readString(file)))));
        }
        for (Path file : language.files("tapes", ".csv")) {
            language.write(file, Files.readString(file).lines().filter(line -> line.startsWith("# "))
                    .map(line -> line.replaceFirst(":.*", "") + letters(line.replaceFirst("^[^:]*", ""))).collect(Collectors.joining("\n")));
        }
        language.facts();
    }

    /** The words in the other letters. */
    public static String letters(String words) {
        return LETTER.matcher(words).replaceAll(found -> {
            char letter = found.group().charAt(0);
            return String.valueOf((char) (Character.isUpperCase(letter) ? '\u0410' + letter - 'A' : '\u0430' + letter - 'a'));
        });
    }

    private void messages() throws IOException {
        Properties all = new Properties();
        Messages.load(english, Locale.ENGLISH).all().forEach((key, message) -> all.setProperty(key, outside("\\{[^{}]*}", message)));
        Path file = Files.createDirectories(folder.resolve("messages")).resolve("all.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            all.store(writer, null);
        }
    }

    private void facts() throws IOException {
        Map<String, Object> told = new LinkedHashMap<>();
        yaml(Files.readString(english.resolve("facts.yaml"))).forEach((name, fact) -> {
            Map<?, ?> fields = (Map<?, ?>) fact;
            told.put(name, Map.of("value", text(fields.get("value")), "says", text(fields.get("says")),
                    "title", text(((Map<?, ?>) fields.get("source")).get("title"))));
        });
        write(english.resolve("facts.yaml"), json(told));
    }

    private List<Path> files(String name, String ending) throws IOException {
        try (Stream<Path> files = Files.list(english.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private void write(Path file, String words) throws IOException {
        Path target = folder.resolve(english.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, words);
    }

    private static String page(String file, boolean grouped) {
        String[] parts = file.split("(?m)^---$", 3);
        Map<String, Object> fields = yaml(parts[1]);
        Object group = fields.get("group");
        Map<String, Object> told = told(fields);
        if (grouped) {
            told.put("group", text(group));
        }
        if (told.get("page") instanceof String section) {
            told.put("page", address(section));
        }
        return "---\n" + json(told) + "\n---\n" + body(parts[2]);
    }

    private static String body(String text) {
        Matcher tables = TABLE.matcher(text);
        StringBuilder told = new StringBuilder();
        int from = 0;
        while (tables.find()) {
            told.append(text(text.substring(from, tables.start()))).append("```figures\n").append(json(told(yaml(tables.group(1))))).append("\n```");
            from = tables.end();
        }
        return told.append(text(text.substring(from))).toString();
    }

    private static Map<String, Object> told(Map<String, Object> fields) {
        Map<String, Object> told = new LinkedHashMap<>();
        fields.forEach((name, value) -> told.put(name, told(WORDS.contains(name), value)));
        return told;
    }

    @SuppressWarnings("unchecked")
    private static Object told(boolean words, Object value) {
        if (value instanceof Map<?, ?> fields) {
            return told((Map<String, Object>) fields);
        }
        if (value instanceof List<?> list) {
            List<Object> told = new ArrayList<>();
            list.forEach(each -> told.add(told(words, each)));
            return told;
        }
        return words ? text(value) : value;
    }

    /** The same, with nothing in it but these fields. */
    private static Map<String, Object> only(Set<String> wanted, Map<String, Object> fields) {
        Map<String, Object> told = told(fields);
        narrow(wanted, told);
        return told;
    }

    private static void narrow(Set<String> wanted, Object value) {
        if (value instanceof Map<?, ?> fields) {
            fields.entrySet().removeIf(field -> !wanted.contains(field.getKey()) || field.getKey().equals("carry") && field.getValue() instanceof String);
            fields.values().forEach(each -> narrow(wanted, each));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> narrow(wanted, each));
        }
    }

    private static String text(Object words) {
        String text = String.valueOf(words);
        Matcher marks = MARK.matcher(text);
        StringBuilder told = new StringBuilder();
        int from = 0;
        while (marks.find()) {
            told.append(letters(text.substring(from, marks.start()))).append(mark(marks));
            from = marks.end();
        }
        return told.append(letters(text.substring(from))).toString();
    }

    private static String mark(Matcher mark) {
        if (mark.group("term") != null) {
            return "[[" + mark.group("term") + "|" + letters(mark.group("shown") == null ? mark.group("term") : mark.group("shown")) + "]]";
        }
        return mark.group().startsWith("](/") ? address(mark.group()) : mark.group();
    }

    /** A heading is called by its words, so what leads to it is too. */
    private static String address(String address) {
        int hash = address.contains("?") || address.startsWith("](/calculators") ? -1 : address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash) + letters(address.substring(hash));
    }

    private static String outside(String marks, String text) {
        Matcher kept = Pattern.compile(marks).matcher(text);
        StringBuilder told = new StringBuilder();
        int from = 0;
        while (kept.find()) {
            told.append(letters(text.substring(from, kept.start()))).append(kept.group());
            from = kept.end();
        }
        return told.append(letters(text.substring(from))).toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(String text) {
        return (Map<String, Object>) new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build()).loadFromString(text);
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
