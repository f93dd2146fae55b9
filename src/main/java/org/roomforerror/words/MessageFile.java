package org.roomforerror.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.roomforerror.writing.ContentFiles;

/**
 * One file of a catalogue, as it was written.
 *
 * @param messages by key
 */
public record MessageFile(Path path, Map<String, String> messages) {

    /** The files of a language's catalogue, in the content folder or in the folder of the language. */
    public static List<MessageFile> all(Path folder) {
        return ContentFiles.in(folder.resolve("messages"), ".properties").stream().map(MessageFile::read).toList();
    }

    /** The line on which a key stands, from 1. */
    public int lineOf(String key) {
        Pattern begins = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:].*");
        List<String> lines = ContentFiles.text(path).lines().toList();
        return 1 + Math.max(0, lines.indexOf(lines.stream().filter(line -> begins.matcher(line).matches()).findFirst().orElse("")));
    }

    private static MessageFile read(Path path) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(ContentFiles.text(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return new MessageFile(path, messages);
    }
}
