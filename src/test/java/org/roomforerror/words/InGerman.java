package org.roomforerror.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.roomforerror.content.Copies;

/** A German that knows only what a test tells it; the rest it says in English. */
public final class InGerman {

    private InGerman() {
    }

    /** @param content an empty folder for the catalogue */
    public static Speech saying(Path content, String... messages) throws IOException {
        Copies.ofMessages(content);
        Path german = Files.createDirectories(content.resolve("de/messages"));
        Files.write(german.resolve("few.properties"), List.of(messages));
        return Speech.load(content, Locale.GERMAN);
    }
}
