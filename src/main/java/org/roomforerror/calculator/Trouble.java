package org.roomforerror.calculator;

/** What is wrong with one field, in words for the person who filled it in. */
public record Trouble(String field, String message) {
}
