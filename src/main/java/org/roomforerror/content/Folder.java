package org.roomforerror.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.roomforerror.writing.ContentFiles;
import org.roomforerror.writing.Problems;

/**
 * The content folder, wherever it lies: on a disk or inside the jar. English lies directly in it; another language
 * mirrors it in a folder of its own, and what is missing there is taken from the English.
 */
final class Folder {

    private static final Locale ENGLISH = Locale.ENGLISH;

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    /** The languages that have words here: English, and each folder named by a language tag such as {@code de}. */
    List<Locale> languages() {
        SortedSet<String> tags = new TreeSet<>();
        try (Stream<Path> inside = Files.list(root)) {
            inside.filter(Files::isDirectory).map(Folder::name).filter(n -> n.matches("[a-z]{2}(-[A-Z]{2})?")).forEach(tags::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.concat(Stream.of(ENGLISH), tags.stream().map(Locale::forLanguageTag)).toList();
    }

    /** The files of a kind in one language, with the English ones where that language has none; in order of their ids. */
    List<Source> sources(String kind, Locale language, Problems problems) {
        SortedMap<String, Source> byId = new TreeMap<>();
        read(root.resolve(kind), ENGLISH, byId, problems);
        if (!language.getLanguage().equals(ENGLISH.getLanguage())) {
            read(root.resolve(language.toLanguageTag()).resolve(kind), language, byId, problems);
        }
        return List.copyOf(byId.values());
    }

    /** The path by which problems name a file: below the content folder. */
    String nameOf(Path file) {
        return ContentFiles.name(root, file);
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** Twelve hexadecimal digits that change when any file of the content does. */
    String version() {
        try (Stream<Path> all = Files.walk(root)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Every file with its size and when it was last saved. */
    String saved() {
        try (Stream<Path> all = Files.walk(root)) {
            StringBuilder saved = new StringBuilder();
            for (Path file : all.sorted().toList()) {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                if (now.isRegularFile()) {
                    saved.append(file).append(' ').append(now.size()).append(' ').append(now.lastModifiedTime()).append('\n');
                }
            }
            return saved.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path folder, Locale language, SortedMap<String, Source> byId, Problems problems) {
        for (Path file : ContentFiles.in(folder, ".md")) {
            String id = name(file).replaceFirst("\\.md$", "");
            if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                problems.add(nameOf(file), 1, "the file's name becomes an address: use lower-case letters, digits and hyphens");
            }
            byId.put(id, Source.read(nameOf(file), id, language, ContentFiles.text(file), problems));
        }
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "content" : last.toString().replace("/", "");
    }
}
