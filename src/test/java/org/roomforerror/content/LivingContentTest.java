package org.roomforerror.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roomforerror.figures.World;

/** What happens when the files change: figures follow the rules, languages follow their folders. */
class LivingContentTest {

    private static final String PAGE = """
            ---
            title: A page
            order: 1
            summary: A summary.
            quickAnswer: "The call begins at {ten.call.price}. {?tiny.call.at}A small one at {tiny.call.price}.{:}A small one never does.{/}"
            keyPoints: [One., Two., Three.]
            reviewed: 2026-11-22
            positions:
              ten: {system: isolated-futures, side: long, entry: 50000, collateral: 1000, leverage: 10}
              tiny: {system: isolated-futures, side: long, entry: 50000, collateral: 1000, leverage: 1}
            ---
            The [[margin call]] leaves {ten.call.left}.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("systems"));
        Files.createDirectories(folder.resolve("learn"));
        Files.createDirectories(folder.resolve("glossary"));
        Copies.ofMessages(folder);
        Files.copy(Path.of("content/systems/isolated-futures.yaml"), folder.resolve("systems/isolated-futures.yaml"));
        Files.writeString(folder.resolve("learn/a-page.md"), PAGE);
        Files.writeString(folder.resolve("glossary/margin-call.md"),
                "---\nterm: Margin call\ndefinition: A stage.\n---\nMore.\n");
    }

    @Test
    void changingATierInASystemFileChangesTheFiguresInTheProse() throws IOException {
        Library before = load(Locale.ENGLISH);
        Path system = folder.resolve("systems/isolated-futures.yaml");
        String rules = Files.readString(system);
        assertTrue(rules.contains("rate: 0.5%"), rules);
        Files.writeString(system, rules.replace("rate: 0.5%", "rate: 1%"));
        Library after = load(Locale.ENGLISH);

        assertEquals("The call begins at 45 340.06 USDT. A small one never does.", quickAnswer(before));
        assertEquals("The call begins at 45 685.28 USDT. A small one never does.", quickAnswer(after));
        assertTrue(prose(before).contains("leaves 68.01 USDT"), prose(before));
        assertTrue(prose(after).contains("leaves 137.05 USDT"), prose(after));
        assertNotEquals(before.version(), after.version());
    }

    @Test
    void anotherLanguageIsFilesOnlyAndWhatItLacksIsEnglish() throws IOException {
        Files.createDirectories(folder.resolve("de/learn"));
        Files.writeString(folder.resolve("de/learn/a-page.md"), PAGE.replace("The call begins at", "Der Nachschuss beginnt bei"));
        Files.writeString(folder.resolve("learn/b-page.md"), PAGE.replace("A page", "B page"));
        Library german = load(Locale.GERMAN);

        assertEquals(List.of(Locale.ENGLISH, Locale.GERMAN), Library.languages(folder));
        assertTrue(quickAnswer(german).startsWith("Der Nachschuss beginnt bei 45 340,06 USDT"), quickAnswer(german));
        assertEquals(Locale.GERMAN, german.article("a-page").orElseThrow().language());
        assertEquals(Locale.ENGLISH, german.article("b-page").orElseThrow().language());
        assertTrue(prose(german).contains("href=\"/de/glossary/margin-call\""), prose(german));
        assertFalse(prose(load(Locale.ENGLISH)).contains("/de/"));
    }

    @Test
    void theFolderMayLieInsideAJar() throws IOException {
        Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Path packed = zip.getPath("/content");
            Copies.of(folder, Files.createDirectories(packed));
            Library library = Library.load(packed, World.load(packed, Map.of()));
            assertEquals(List.of(), library.problems());
            assertEquals(load(Locale.ENGLISH).version(), library.version());
            assertEquals("The call begins at 45 340.06 USDT. A small one never does.", quickAnswer(library));
        }
    }

    private Library load(Locale language) {
        Library library = Library.load(folder, World.load(folder, language));
        assertEquals(List.of(), library.problems());
        return library;
    }

    private static String quickAnswer(Library library) {
        return library.article("a-page").orElseThrow().quickAnswer().text().replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    private static String prose(Library library) {
        return library.article("a-page").orElseThrow().body().blocks().toString().replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
