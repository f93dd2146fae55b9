package org.roomforerror.content;

import java.util.Map;

/** How many there are of what the content folder holds, so that a page never states a number that has grown since. */
final class Counts {

    private Counts() {}

    static Map<String, Integer> of(Folder folder, Problems problems) {
        int questions = Folder.files(folder.resolve("quiz"), ".yaml").stream()
                .map(file -> Fields.read(folder.nameOf(file), Folder.text(file), 1, problems))
                .mapToInt(quiz -> quiz.many("questions").size())
                .sum();
        return Map.of(
                "terms", markdown(folder, "glossary"),
                "misreads", markdown(folder, "misreads"),
                "explainers", markdown(folder, "learn"),
                "faq", markdown(folder, "faq"),
                "questions", questions,
                "systems", Folder.files(folder.resolve("systems"), ".yaml").size());
    }

    private static int markdown(Folder folder, String kind) {
        return Folder.files(folder.resolve(kind), ".md").size();
    }
}
