package org.roomforerror.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One file of a catalogue, as it was written.
 *
 * @param messages by key
 */
public record MessageFile(Path path, Map<String, String> messages) {

    /** The files of a language's catalogue, in the content folder or in the folder of the language. */
    public static List<MessageFile> all(Path folder) {
        Path catalogue = folder.resolve("messages");
        if (!Files.isDirectory(catalogue)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(catalogue)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().map(MessageFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(catalogue.toString(), e);
        }
    }

    /** The line on which a key stands, from 1. */
    public int lineOf(String key) {
        Pattern begins = Pattern.compile("\\s*" + Pattern.quote(key) + "\\s*[=:].*");
        try {
            List<String> lines = Files.readAllLines(path);
            return 1 + Math.max(0, lines.indexOf(lines.stream().filter(line -> begins.matcher(line).matches()).findFirst().orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private static MessageFile read(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return new MessageFile(path, messages);
    }
}
