package org.roomforerror.figures;

/**
 * A fact about the world that pages name instead of typing it.
 *
 * @param value as it stands in a sentence
 * @param says what the value says, in a sentence
 * @param asOf the day, month or year of which it speaks, as written: {@code 2018}, {@code 2018-03} or {@code 2018-03-01}
 * @param read the day on which somebody last read it at its source, as written
 * @param line its line in the file of facts
 */
public record Fact(String id, String value, String says, String title, String address, String asOf, String read,
        int line) {

    /** The same fact in other words. */
    public Fact in(String otherValue, String otherSays, String otherTitle) {
        return new Fact(id, otherValue, otherSays, otherTitle, address, asOf, read, line);
    }
}
