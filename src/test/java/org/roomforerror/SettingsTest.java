package org.roomforerror;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SettingsTest {

    @Test
    void anEmptyEnvironmentStartsTheSiteOnPort7070() {
        Settings settings = Settings.from(Map.of());
        assertEquals(7070, settings.port());
        assertEquals("http://localhost:7070", settings.siteUrl());
        assertTrue(settings.contentDir().isEmpty());
    }

    @Test
    void developmentReadsTheFoldersOfTheSource() {
        Settings settings = Settings.from(Map.of("DEVELOPMENT", "true"));
        assertEquals(Path.of("content"), settings.contentDir().orElseThrow());
        assertEquals(Path.of("static"), settings.staticDir().orElseThrow());
    }

    @Test
    void aPortThatIsNoNumberIsRefusedByName() {
        for (String wrong : List.of("http", "70000", "-1", "")) {
            var refused = assertThrows(IllegalArgumentException.class, () -> Settings.from(Map.of("PORT", wrong)));
            assertTrue(refused.getMessage().startsWith("PORT must be"), refused.getMessage());
        }
    }

    @Test
    void theReadmeListsEverySettingWithItsStandardValue() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> rows = Settings.ALL.stream()
                .map(setting -> "| `%s` | `%s` | %s |".formatted(setting.name(), setting.standard(), setting.meaning()))
                .toList();
        rows.forEach(row -> assertTrue(readme.contains(row), "The README lacks this row: " + row));
        assertEquals(rows.size(), readme.lines().filter(line -> line.matches("\\| `[A-Z_]+` \\|.*")).count());
    }
}
