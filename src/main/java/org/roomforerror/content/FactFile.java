package org.roomforerror.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.roomforerror.figures.Fact;
import org.roomforerror.writing.ContentFiles;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Problems;

/** Reads {@code facts.yaml}: facts about the world, each with its source and its date. */
final class FactFile {

    private static final Set<String> FIELDS = Set.of("value", "says", "source", "note", "asOf", "read");

    private static final Set<String> WORDS = Set.of("value", "says", "title");
    private static final String NAME = "facts.yaml";

    private FactFile() {}

    /** The facts in a language; what that language lacks is said in English. */
    static List<Fact> read(Folder folder, Locale language, Problems problems) {
        List<Fact> english = read(folder, folder.resolve(NAME), problems);
        Path translated = folder.resolve(language.toLanguageTag()).resolve(NAME);
        return Files.exists(translated) ? translated(english, folder, translated, problems) : english;
    }

    private static List<Fact> read(Folder folder, Path file, Problems problems) {
        if (!Files.exists(file)) {
            return List.of();
        }
        Fields all = Fields.read(folder.nameOf(file), ContentFiles.text(file), 1, problems);
        List<Fact> facts = new ArrayList<>();
        for (String id : all.names()) {
            all.fields(id).ifPresent(fields -> {
                fields.only(FIELDS);
                String title = fields.fields("source").map(source -> source.required("title").text()).orElse("");
                String address = fields.fields("source").map(source -> source.said("url").text()).orElse("");
                if (title.isEmpty()) {
                    fields.problem(fields.line(), "the fact '" + id + "' has no source");
                }
                facts.add(new Fact(id, fields.required("value").text(), fields.required("says").text(), title, address,
                        fields.required("asOf").text(), fields.required("read").text(), all.lineOf(id) - 1));
            });
        }
        return List.copyOf(facts);
    }

    /** The same facts in the words that the file of another language has for them. */
    private static List<Fact> translated(List<Fact> english, Folder folder, Path file, Problems problems) {
        Fields all = Fields.read(folder.nameOf(file), ContentFiles.text(file), 1, problems);
        all.only(english.stream().map(Fact::id).collect(Collectors.toSet()));
        return english.stream().map(fact -> all.fields(fact.id()).map(words -> {
            words.only(WORDS);
            return fact.in(said(words, "value", fact.value()), said(words, "says", fact.says()), said(words, "title", fact.title()));
        }).orElse(fact)).toList();
    }

    private static String said(Fields words, String name, String otherwise) {
        return words.said(name).isEmpty() ? otherwise : words.said(name).text();
    }
}
