package org.roomforerror.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The catalogue of one language: every sentence that the site itself says, by key, as it was written. What a language
 * lacks is said in English. Immutable.
 */
public final class Messages {

    private static final String FOLDER = "messages";

    private final Map<String, String> words;

    private Messages(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * Reads {@code messages/*.properties} of the content folder, and over them those of the language's folder in it.
     *
     * @throws UncheckedIOException if a catalogue cannot be read
     * @throws IllegalArgumentException if a key stands in two files of one folder
     */
    public static Messages load(Path content, Locale language) {
        Map<String, String> words = read(content.resolve(FOLDER));
        if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            words.putAll(read(content.resolve(language.toLanguageTag()).resolve(FOLDER)));
        }
        return new Messages(words);
    }

    /** The message of a key as it was written; empty if there is no such key in English either. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** Every key with its message. */
    public Map<String, String> all() {
        return words;
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> words = new TreeMap<>();
        for (Path file : files(folder)) {
            properties(file).forEach((key, message) -> {
                if (words.putIfAbsent(key.toString(), message.toString()) != null) {
                    throw new IllegalArgumentException(file + ": the key '" + key + "' stands in another file too");
                }
            });
        }
        return words;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return properties;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
