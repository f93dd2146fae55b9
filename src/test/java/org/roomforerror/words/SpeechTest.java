package org.roomforerror.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechTest {

    @Test
    void partsInARowAreJoinedTwoByTwo() {
        assertEquals("warning, margin call, liquidation", InEnglish.SPEECH.inARow("list.comma", List.of("warning", "margin call", "liquidation")));
        assertEquals("warning", InEnglish.SPEECH.inARow("list.comma", List.of("warning")));
        assertEquals("", InEnglish.SPEECH.inARow("list.comma", List.of()));
    }

    @Test
    void anotherLanguageCountsAndJoinsWithItsOwnWords(@TempDir Path content) throws IOException {
        write(content.resolve("messages"), "axis.days = {0} days\naxis.days.one = {0} day\nlist.comma = {0}, {1}\n");
        write(content.resolve("de/messages"), "axis.days = {0} Tage\naxis.days.one = {0} Tag\n");
        Speech german = Speech.load(content, Locale.GERMAN);
        assertEquals("1 Tag", german.count("axis.days", BigDecimal.ONE));
        assertEquals("1,5 Tage", german.count("axis.days", new BigDecimal("1.5")));
        assertEquals("1 Tag, 2 Tage", german.inARow("list.comma", List.of(german.count("axis.days", BigDecimal.ONE), german.count("axis.days", BigDecimal.valueOf(2)))));
    }

    private static void write(Path folder, String words) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("words.properties"), words);
    }
}
