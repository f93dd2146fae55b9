package org.roomforerror.content.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the words of a placed line: a kind, perhaps a name, and {@code name=value} settings. */
final class PlacedWords {

    private PlacedWords() {}

    static Piece.Placed read(String words, int line) {
        String[] parts = words.split("\\s+");
        String name = "";
        Map<String, String> settings = new LinkedHashMap<>();
        List<String> stray = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0) {
                settings.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
            } else if (i == 1) {
                name = parts[i];
            } else {
                stray.add(parts[i]);
            }
        }
        return new Piece.Placed(parts[0], name, settings, List.copyOf(stray), line);
    }
}
