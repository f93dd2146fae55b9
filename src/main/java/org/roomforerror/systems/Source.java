package org.roomforerror.systems;

/**
 * Where a fact is from.
 *
 * @param title what the page or file is called
 * @param url   where it was read, or how to find it
 */
public record Source(String title, String url) {
}
