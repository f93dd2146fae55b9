package org.roomforerror.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a content folder, wherever it lies: on a disk or inside the jar. */
public final class ContentFiles {

    private ContentFiles() {}

    /**
     * The files with this ending directly in a folder, by name; none where the folder is missing.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static List<Path> in(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /** @throws UncheckedIOException if the file cannot be read */
    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The path by which problems name a file: below the content folder. */
    public static String name(Path content, Path file) {
        return content.relativize(file).toString().replace('\\', '/');
    }
}
