package org.roomforerror.calculator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roomforerror.TheContent;
import org.roomforerror.figures.World;
import org.roomforerror.systems.RuleBooks;

/** Asks the site's own calculators by their links, with the rules and tapes of its content. */
final class Asking {

    private static final World WORLD = TheContent.WORLD;
    private static final Calculators ALL = Calculators.of(WORLD);

    private Asking() {
    }

    static RuleBooks books() {
        return WORLD.systems();
    }

    static World world() {
        return WORLD;
    }

    static Sheet sheet(String name, String query) {
        return Sheet.fill(ALL.find(name).orElseThrow(), words(query), Written.IN_LINK);
    }

    static Answer answer(String name, String query) {
        Sheet sheet = sheet(name, query);
        return sheet.answer().orElseThrow(() -> new AssertionError(query + ": " + sheet.troubles()));
    }

    /** With ordinary spaces. */
    static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u202F]", " ");
    }

    static Map<String, String> words(String query) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            words.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return words;
    }
}
