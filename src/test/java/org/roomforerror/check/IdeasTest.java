package org.roomforerror.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.roomforerror.content.Article;
import org.roomforerror.content.Library;
import org.roomforerror.content.Misread;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;

/** The map in the writer's guide is true: each idea has its section, its misread and its questions, and nothing is left out. */
class IdeasTest {

    private static final Path CONTENT = Path.of("content");
    private static final Library LIBRARY = Library.load(CONTENT, World.load(CONTENT, Map.of("calculators", 8)));
    private static final QuestionBank QUESTIONS = QuestionBank.read(CONTENT.resolve("quiz"), new Wording(LIBRARY::world));

    /** A row of the map. */
    private record Idea(String idea, String section, List<String> misreads, List<String> questions) {}

    @Test
    void everyIdeaPointsToASectionAMisreadAndQuestionsThatExist() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Idea idea : ideas()) {
            String[] section = idea.section().split("#");
            if (section.length != 2 || LIBRARY.at("/learn/" + section[0]).filter(page -> page.hasAnchor(section[1])).isEmpty()) {
                wrong.add("no section " + idea.section());
            }
            idea.misreads().stream().filter(id -> LIBRARY.misread(id).isEmpty()).forEach(id -> wrong.add("no misread " + id));
            idea.questions().stream().filter(id -> QUESTIONS.find(id).isEmpty()).forEach(id -> wrong.add("no question " + id));
            if (idea.misreads().isEmpty() || idea.questions().size() < 2) {
                wrong.add("too little for " + idea.idea());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(ideas().size() >= 60, "ideas: " + ideas().size());
    }

    @Test
    void everyExplainerAndEveryMisreadIsOnTheMap() throws IOException {
        Set<String> pages = new TreeSet<>();
        Set<String> misreads = new TreeSet<>();
        for (Idea idea : ideas()) {
            pages.add(idea.section().replaceFirst("#.*", ""));
            misreads.addAll(idea.misreads());
        }
        assertEquals(new TreeSet<>(LIBRARY.articles().stream().map(Article::slug).toList()), pages);
        assertEquals(new TreeSet<>(LIBRARY.misreads().stream().map(Misread::id).toList()), misreads);
    }

    private static List<Idea> ideas() throws IOException {
        String readme = Files.readString(CONTENT.resolve("README.md"));
        String map = readme.substring(readme.indexOf("| idea of the brief |"));
        return map.lines().skip(2).filter(row -> row.startsWith("|") && !row.startsWith("| **"))
                .map(row -> row.split("\\|"))
                .map(cells -> new Idea(cells[1].strip(), cells[2].strip(), names(cells[3]), names(cells[4])))
                .toList();
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
