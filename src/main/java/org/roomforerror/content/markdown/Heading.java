package org.roomforerror.content.markdown;

/**
 * A heading of a page with the id that links lead to.
 *
 * @param level 2 or 3; the page's title is level 1 and no part of the body
 */
public record Heading(int level, String id, String text, int line) {}
