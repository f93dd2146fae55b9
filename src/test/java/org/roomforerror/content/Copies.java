package org.roomforerror.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies a content folder, so that a test may change it. */
public final class Copies {

    private Copies() {}

    public static void of(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                } else if (!Files.exists(target)) {
                    Files.createDirectory(target);
                }
            }
        }
    }
}
