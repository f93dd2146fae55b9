package org.roomforerror.calculator;

/** A link that opens a calculator filled in; the query is canonical. */
public record Example(String label, String query) {
}
