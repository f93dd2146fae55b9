package org.roomforerror.calculator;

/** One option of a field: the word in the link and the words that people read. */
public record Choice(String value, String label) {
}
