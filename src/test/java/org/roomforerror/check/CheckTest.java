package org.roomforerror.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.content.Copies;
import org.roomforerror.writing.ContentProblem;

class CheckTest {

    @TempDir
    private static Path broken;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @BeforeAll
    static void copy() throws IOException {
        Copies.of(Path.of("src/test/resources/broken-content"), broken);
        Copies.ofMessages(broken);
    }

    @Test
    void theBrokenSampleListsAllItsProblemsEachWithItsLine() throws IOException {
        Map<String, String> texts = Map.of("source.txt", "He said: The quick brown fox jumps over the lazy dog, as ever.");
        Report report = new Check(TODAY, texts).of(broken);
        String found = Stream.concat(
                        report.problems().stream().map(ContentProblem::toString),
                        report.warnings().stream().map(warning -> "warning " + warning))
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(Files.readString(Path.of("src/test/resources/broken-content.expected.txt")), found);
    }

    @Test
    void theContentIsClean() {
        assertEquals(List.of(), new Check(TODAY, Map.of()).of(Path.of("content")).problems());
    }

    @Test
    void theCommandPrintsEveryProblemAndFails() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = Check.run(broken, List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8));
        String text = printed.toString(StandardCharsets.UTF_8);
        assertEquals(1, code);
        assertTrue(text.contains("learn/first-page.md:20 [[mistery term]] is no term of the glossary"), text);
        assertTrue(text.lines().reduce((before, last) -> last).orElseThrow().matches("\\d+ problems, \\d+ warnings"), text);
    }

    @Test
    void theCommandSaysHowItIsUsed() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        assertEquals(2, Check.run(broken, List.of("--text"), nowhere));
        assertEquals(2, Check.run(broken, List.of("--texts", "no-such-file.txt"), nowhere));
    }
}
