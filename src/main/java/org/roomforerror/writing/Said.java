package org.roomforerror.writing;

/** A value as a writer wrote it, with the line on which it begins; empty where nothing was written. */
public record Said(String text, int line) {

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
