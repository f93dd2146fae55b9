package org.roomforerror.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.roomforerror.words.Messages;

/** A language made up for tests: English in which every word is half as long again. */
final class LongWords {

    /** Its name; numbers and dates are written as in German. */
    static final Locale LANGUAGE = Locale.GERMAN;

    private static final Path CONTENT = Path.of("content");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}{])\\p{L}{2,}(?![\\p{L}}])");

    private LongWords() {
    }

    /** Adds the language to a folder that is empty so far, beside the content of the site that drawings need. */
    static Path write(Path folder) {
        try {
            copy("messages", folder);
            copy("systems", folder);
            copy("tapes", folder);
            Path own = folder.resolve(LANGUAGE.toLanguageTag());
            Files.createDirectories(own.resolve("messages"));
            Properties stretched = new Properties();
            Messages.load(CONTENT, Locale.ENGLISH).all().forEach((key, message) -> stretched.setProperty(key, stretched(message)));
            try (Writer out = Files.newBufferedWriter(own.resolve("messages/all.properties"))) {
                stretched.store(out, "");
            }
            Files.createDirectories(own.resolve("systems"));
            for (Path book : files(CONTENT.resolve("systems"))) {
                Files.writeString(own.resolve("systems").resolve(book.getFileName()), book(Files.readString(book)));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "Margin call" is "Marginmar callca": half of each word once more. */
    static String stretched(String text) {
        return WORD.matcher(text).replaceAll(word -> word.group()
                + word.group().substring(0, (word.group().length() + 1) / 2).toLowerCase(Locale.ROOT));
    }

    /** The words of a rule book, in the places where a translation has them: its name, and the labels of its stages in their order. */
    private static String book(String yaml) {
        List<String> words = new ArrayList<>();
        String part = "";
        for (String line : yaml.lines().toList()) {
            part = line.matches("\\S.*") ? line.replaceFirst(":.*", "") : part;
            if (line.startsWith("name: ") || part.equals("stages") && line.startsWith("    label: ")) {
                int value = line.indexOf(": ") + 2;
                words.add(line.substring(0, value) + stretched(line.substring(value)));
            } else if (line.equals("stages:")) {
                words.add(line);
            } else if (part.equals("stages") && line.startsWith("  - ")) {
                words.add("  - then: \"closed\"");
            }
        }
        return String.join("\n", words);
    }

    private static void copy(String name, Path folder) throws IOException {
        Files.createDirectories(folder.resolve(name));
        for (Path file : files(CONTENT.resolve(name))) {
            Files.copy(file, folder.resolve(name).resolve(file.getFileName()));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
