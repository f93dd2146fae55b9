package org.roomforerror.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Copies a content folder, or lays one over another, so that a test may change it. */
public final class Copies {

    private Copies() {}

    public static void of(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                } else if (!Files.exists(target)) {
                    Files.createDirectories(target);
                }
            }
        }
    }

    /** The whole content, with the sample of a second language. */
    public static void ofContentInGermanToo(Path to) throws IOException {
        of(Path.of("content"), to);
        of(Path.of("src/test/resources/languages"), to);
    }

    /** The words that every content folder needs, whatever else a test puts into it. */
    public static void ofMessages(Path to) throws IOException {
        of(Path.of("content/messages"), to.resolve("messages"));
    }
}
