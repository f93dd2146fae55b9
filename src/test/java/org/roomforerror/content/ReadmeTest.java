package org.roomforerror.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.figures.World;
import org.roomforerror.quiz.QuestionBank;
import org.roomforerror.quiz.Wording;
import org.roomforerror.writing.ContentProblem;

/** The writer's guide teaches by example, and every example is true: it is drawn as if it stood on a page of the site. */
class ReadmeTest {

    private static final Path CONTENT = Path.of("content");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^(`{3,4})markdown\n(.*?)^\\1\n(?:\n```html\n(.*?)^```\n)?", Pattern.DOTALL);

    /** A Markdown example, with the HTML that the guide says it becomes; empty where it does not say. */
    private record Example(String markdown, String html) {}

    private static final List<Example> EXAMPLES = new ArrayList<>();

    @TempDir
    private static Path folder;

    private static String readme;
    private static Library library;

    @BeforeAll
    static void drawEveryExample() throws IOException {
        readme = Files.readString(CONTENT.resolve("README.md"));
        Copies.of(CONTENT, folder);
        Matcher example = EXAMPLE.matcher(readme);
        while (example.find()) {
            EXAMPLES.add(new Example(example.group(2), example.group(3) == null ? "" : example.group(3)));
        }
        String fields = fenced("yaml");
        for (int i = 0; i < EXAMPLES.size(); i++) {
            String page = "---\n" + fields.replace("How far", i + " How far") + "---\n" + EXAMPLES.get(i).markdown();
            Files.writeString(folder.resolve("learn/example-" + i + ".md"), page);
        }
        Files.writeString(folder.resolve("quiz/example.yaml"), fenced("quiz"));
        library = Library.load(folder, World.load(folder, Map.of("calculators", 8)));
    }

    @Test
    void noExampleHasAProblem() {
        assertTrue(EXAMPLES.size() >= 8, "examples: " + EXAMPLES.size());
        List<ContentProblem> problems = library.problems().stream().filter(problem -> problem.file().contains("example")).toList();
        assertEquals(List.of(), problems);
        assertEquals(List.of(), QuestionBank.read(folder.resolve("quiz"), new Wording(library::world)).problems().stream()
                .filter(problem -> problem.file().contains("example")).toList());
    }

    @Test
    void whatStandsBelowAnExampleIsWhatTheSiteMakesOfIt() {
        int shown = 0;
        for (int i = 0; i < EXAMPLES.size(); i++) {
            if (!EXAMPLES.get(i).html().isEmpty()) {
                assertEquals(EXAMPLES.get(i).html(), plain(html(body(i))));
                shown++;
            }
        }
        assertTrue(shown >= 4, "shown: " + shown);
    }

    @Test
    void everyThingThatCanBePlacedIsShown() {
        Set<Embed.Kind> kinds = EnumSet.of(Embed.Kind.CHECK); // asked for by a field, not by a line
        boolean table = false;
        for (int i = 0; i < EXAMPLES.size(); i++) {
            for (Block block : body(i).blocks()) {
                table |= block instanceof Block.WorkedTable;
                if (block instanceof Embed embed) {
                    kinds.add(embed.kind());
                }
            }
        }
        assertEquals(EnumSet.allOf(Embed.Kind.class), kinds);
        assertTrue(table);
    }

    @Test
    void everyFieldOfAnExplainerIsExplained() {
        for (String field : Article.FIELDS) {
            assertTrue(readme.contains("`" + field + "`"), field);
            assertTrue(fenced("yaml").contains(field + ":"), field);
        }
    }

    private static Body body(int example) {
        return library.article("example-" + example).orElseThrow().body();
    }

    private static String html(Body body) {
        return body.blocks().stream().filter(Block.Prose.class::isInstance).map(block -> ((Block.Prose) block).html())
                .collect(Collectors.joining());
    }

    /** No-break spaces are written as plain ones in the guide. */
    private static String plain(String html) {
        return html.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    private static String fenced(String kind) {
        Matcher block = Pattern.compile("(?ms)^```" + kind + "\n(.*?)^```").matcher(readme);
        assertTrue(block.find(), kind);
        return block.group(1);
    }
}
