package org.roomforerror.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.roomforerror.figures.Fact;

/** Reads {@code facts.yaml}: facts about the world, each with its source and its date. */
final class FactFile {

    private static final Set<String> FIELDS = Set.of("value", "says", "source", "note", "asOf", "read");

    private FactFile() {}

    static List<Fact> read(Folder folder, Problems problems) {
        Path file = folder.resolve("facts.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        Fields all = Fields.read(folder.nameOf(file), Folder.text(file), 1, problems);
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
}
