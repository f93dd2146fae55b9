package org.roomforerror.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as it is measured.
 *
 * @param start its place in the text
 * @param text its words as written
 */
record Sentence(int start, String text) {

    private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)\\]]*(?=\\s+[\\p{Lu}\\p{N}\"'“‘(\\[+−]|\\s*$)");
    /** What ends in a point and ends no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile("(?i).*\\b(e\\.g|i\\.e|etc|vs|v|no|mr|ms|dr|approx|\\p{L})$", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+−-]?\\p{N}[\\p{N}.,\u202F\u00A0]*(\u00A0?(%|×|\\p{Lu}{3,5}\\b))?|%|×|…");

    /** The sentences of a text; what has no end mark counts as one. */
    static List<Sentence> in(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            if (end.group().startsWith(".") && ABBREVIATION.matcher(text.substring(from, end.start())).matches()) {
                continue;
            }
            add(from, text.substring(from, end.end()), sentences);
            from = end.end();
        }
        add(from, text.substring(from), sentences);
        return sentences;
    }

    /** How many words it has; a figure with its unit is one. */
    int length() {
        String counted = NUMBER.matcher(text).replaceAll(" n ");
        return (int) Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*").matcher(counted).results().count();
    }

    /** Its words without figures and formulas, for measuring how hard they are. */
    List<String> words() {
        String plain = NUMBER.matcher(text).replaceAll(" ");
        return Pattern.compile("\\p{L}[\\p{L}'’-]*").matcher(plain).results().map(result -> result.group()).toList();
    }

    /** Its first words, by which a writer finds it. */
    String opening() {
        String line = text.replaceAll("\\s+", " ");
        return line.substring(0, Math.min(40, line.length()));
    }

    private static void add(int from, String part, List<Sentence> sentences) {
        String stripped = part.strip();
        if (!stripped.isEmpty()) {
            sentences.add(new Sentence(from + part.indexOf(stripped.charAt(0)), stripped));
        }
    }
}
