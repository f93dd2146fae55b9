package org.roomforerror.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the folder {@code static/} and the two libraries that browsers load (the typeface and htmx).
 * {@link Styles} says which of the small style sheets, one a component, make the sheets that pages ask for. A script of
 * ours with the name of a library's follows that library in one file: our settings of htmx.
 */
public final class StaticFiles {

    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String TYPEFACE = WEBJARS + "fontsource__source-sans-pro/5.2.5/files/source-sans-pro-latin-";
    private static final Map<String, String> FROM_LIBRARIES = Map.of(
            "text.woff2", TYPEFACE + "400-normal.woff2",
            "text-italic.woff2", TYPEFACE + "400-italic.woff2",
            "text-strong.woff2", TYPEFACE + "600-normal.woff2",
            "htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js");

    /** What a style sheet writes where it means another static file: {@code url(asset:text.woff2)}. */
    private static final Pattern ASSET = Pattern.compile("asset:([\\w.-]+)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final Path folder;

    public StaticFiles(Path folder) {
        this.folder = folder;
    }

    /** Every file by the name under which templates ask for it. */
    Map<String, Body> read() {
        Map<String, Body> files = new LinkedHashMap<>();
        FROM_LIBRARIES.forEach((name, resource) -> files.put(name, body(name, resource(resource))));
        for (String part : List.of("img", "js")) {
            for (Path file : list(part)) {
                String name = file.getFileName().toString();
                files.put(name, body(name, FROM_LIBRARIES.containsKey(name) ? joined(resource(FROM_LIBRARIES.get(name)), bytes(file)) : bytes(file)));
            }
        }
        Styles.sheets().forEach((sheet, components) -> files.put(sheet, Body.text("text/css; charset=utf-8", styles(files, components)).lasting()));
        return files;
    }

    private String styles(Map<String, Body> files, List<String> components) {
        String all = components.stream()
                .map(component -> new String(bytes(folder.resolve("css/" + component + ".css")), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        return ASSET.matcher(lean(COMMENT.matcher(all).replaceAll("")))
                .replaceAll(name -> Matcher.quoteReplacement(address(name.group(1), files)));
    }

    private static byte[] joined(byte[] library, byte[] ours) {
        return (new String(library, StandardCharsets.UTF_8) + "\n" + new String(ours, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** Without the spaces that only a reader of the source needs; those inside values stay. */
    private static String lean(String css) {
        return css.replaceAll("(?m)^\\s+", "").replaceAll("\\n{2,}", "\n")
                .replaceAll(" *([{};,]) *", "$1").replaceAll("(?<=[a-z]): (?!\")", ":").replaceAll("(?<=[{};,])\\n", "").replace(";}", "}");
    }

    private static String address(String name, Map<String, Body> files) {
        Body body = files.get(name);
        if (body == null) {
            throw new IllegalArgumentException("A style sheet asks for '" + name + "', which is not there");
        }
        return Assets.address(name, body);
    }

    private List<Path> list(String part) {
        Path place = folder.resolve(part);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Body body(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "woff2" -> Body.dense("font/woff2", bytes);
            case "png" -> Body.dense("image/png", bytes);
            case "ico" -> Body.dense("image/x-icon", bytes);
            case "svg" -> Body.text("image/svg+xml", new String(bytes, StandardCharsets.UTF_8)).lasting();
            case "js" -> Body.text("text/javascript; charset=utf-8", new String(bytes, StandardCharsets.UTF_8)).lasting();
            default -> throw new IllegalArgumentException("No media type is known for the static file '" + name + "'");
        };
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library file '" + name + "' is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
