package org.roomforerror.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The words that no page says: hype, filler and false comfort, read from {@code check/banned-words.txt}. */
final class BannedWords {

    private static final String FILE = "/check/banned-words.txt";

    private BannedWords() {}

    /** A pattern for each, which finds the whole word in any case, across a line break as well. */
    static List<Pattern> patterns() {
        return text().lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                .map(BannedWords::pattern).toList();
    }

    private static Pattern pattern(String words) {
        String regex = Pattern.quote(words).replace(" ", "\\E\\s+\\Q").replace("'", "\\E['’]\\Q");
        boolean word = Character.isLetter(words.charAt(0));
        return Pattern.compile(word ? "(?i)\\b" + regex + "\\b" : regex);
    }

    private static String text() {
        try (InputStream in = BannedWords.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
