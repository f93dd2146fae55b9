package org.roomforerror.content;

import java.util.Map;
import org.roomforerror.writing.ContentFiles;
import org.roomforerror.writing.Fields;
import org.roomforerror.writing.Problems;

/** How many there are of what the content folder holds, so that a page never states a number that has grown since. */
final class Counts {

    private Counts() {}

    static Map<String, Integer> of(Folder folder, Problems problems) {
        int questions = ContentFiles.in(folder.resolve("quiz"), ".yaml").stream()
                .map(file -> Fields.read(folder.nameOf(file), ContentFiles.text(file), 1, problems))
                .mapToInt(quiz -> quiz.many("questions").size())
                .sum();
        return Map.of(
                "terms", markdown(folder, "glossary"),
                "misreads", markdown(folder, "misreads"),
                "explainers", markdown(folder, "learn"),
                "faq", markdown(folder, "faq"),
                "questions", questions,
                "systems", ContentFiles.in(folder.resolve("systems"), ".yaml").size());
    }

    private static int markdown(Folder folder, String kind) {
        return ContentFiles.in(folder.resolve(kind), ".md").size();
    }
}
