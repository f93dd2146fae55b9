package org.roomforerror.words;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogue of one language: every sentence that the site itself says, by key, as it was written. What a language
 * lacks is said in English. Immutable.
 */
public final class Messages {

    private final Map<String, String> words;

    private Messages(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * Reads {@code messages/*.properties} of the content folder, and over them those of the language's folder in it.
     *
     * @throws UncheckedIOException if a catalogue cannot be read
     */
    public static Messages load(Path content, Locale language) {
        Map<String, String> words = new TreeMap<>();
        MessageFile.all(content).forEach(file -> words.putAll(file.messages()));
        if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            MessageFile.all(content.resolve(language.toLanguageTag())).forEach(file -> words.putAll(file.messages()));
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
}
