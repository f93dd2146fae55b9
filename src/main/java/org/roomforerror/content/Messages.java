package org.roomforerror.content;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of the site's own frame in one language: headings, labels and buttons, by key. What a language lacks is
 * said in English. Immutable.
 *
 * <p>A message may hold {@code {0}}, {@code {1}} … for values. Nothing else in it is special, an apostrophe least of all.
 */
public final class Messages {

    private static final String FILE = "messages.properties";

    private final Map<String, String> words;

    private Messages(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * The catalogue {@code messages.properties} of a language, from the content folder or the language's folder in it.
     *
     * @throws UncheckedIOException if a catalogue cannot be read
     */
    public static Messages load(Path content, Locale language) {
        Map<String, String> words = read(content.resolve(FILE));
        if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            words.putAll(read(content.resolve(language.toLanguageTag()).resolve(FILE)));
        }
        return new Messages(words);
    }

    /** The message of a key, its values filled in; empty if there is no such key in English either. */
    public Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(words.get(key)).map(message -> filled(message, values));
    }

    /**
     * The message of a key, its values filled in.
     *
     * @throws IllegalArgumentException if there is no such key in English either
     */
    public String say(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("There is no message '" + key + "' in " + FILE));
    }

    /** Every key with its message as it was written. */
    public Map<String, String> all() {
        return words;
    }

    private static String filled(String message, Object... values) {
        String filled = message;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> words = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
            properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        }
        return words;
    }
}
