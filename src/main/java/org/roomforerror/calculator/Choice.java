package org.roomforerror.calculator;

/**
 * One option of a field: the word in the link and the words that people read.
 *
 * @param rare whether few readers of another page look for it, so that a folded card may leave it out
 */
public record Choice(String value, String label, boolean rare) {

    public Choice(String value, String label) {
        this(value, label, false);
    }
}
