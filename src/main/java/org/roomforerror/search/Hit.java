package org.roomforerror.search;

/**
 * An entry that fits the words, with the fitting words marked.
 *
 * @param entry   what was found
 * @param title   its title as safe HTML, the words in {@code <mark>}
 * @param extract a sentence or two around the words as safe HTML, or the first sentence where only the title fits
 */
public record Hit(Entry entry, String title, String extract) {
}
