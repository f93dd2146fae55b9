package org.roomforerror.content.markdown;

/**
 * A run of plain words from a page, without its markup: what search indexes and what the checks read.
 *
 * @param section the id of the heading it stands under, empty before the first
 * @param text the words; line breaks are those of the file, so that a place in it can be turned into a line
 * @param line the line on which it begins
 */
public record Passage(Kind kind, String section, String text, int line) {

    /** Where the words stand; only prose is measured for reading grade and length of sentences, and a note carries its own source. */
    public enum Kind { PROSE, HEADING, TABLE, NOTE }

    /** The same words, as a note. */
    public Passage asNote() {
        return new Passage(Kind.NOTE, section, text, line);
    }

    /** Whether the words stand here as readers see them. */
    public boolean says(String words) {
        return plain(text).contains(plain(words));
    }

    /** Words as they can be compared: on one line, single blanks, every quotation mark and apostrophe a straight one. */
    public static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    }

    /** The line of the file on which the character at the given place stands. */
    public int lineAt(int place) {
        return line + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }
}
