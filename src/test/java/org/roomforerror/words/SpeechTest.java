package org.roomforerror.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechTest {

    @TempDir
    private Path content;

    @Test
    void thingsAreListedTheWayTheLanguageListsThem() throws IOException {
        assertEquals("", InEnglish.SPEECH.list(List.of()));
        assertEquals("a", InEnglish.SPEECH.list(List.of("a")));
        assertEquals("a and b", InEnglish.SPEECH.list(List.of("a", "b")));
        assertEquals("a, b and c", InEnglish.SPEECH.list(List.of("a", "b", "c")));
        assertEquals("a, b und c", InGerman.saying(content, "list.and = {0} und {1}").list(List.of("a", "b", "c")));
    }

    @Test
    void waysAreJoinedByTheMessageThatSaysHow() throws IOException {
        assertEquals("", InEnglish.SPEECH.joined("list.or", List.of()));
        assertEquals("add, or repay, or close", InEnglish.SPEECH.joined("list.or", List.of("add", "repay", "close")));
        assertEquals("zahlen oder halten", InGerman.saying(content, "list.or = {0} oder {1}").joined("list.or", List.of("zahlen", "halten")));
    }
}
