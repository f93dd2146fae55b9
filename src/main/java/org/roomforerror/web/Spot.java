package org.roomforerror.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something that is drawn inside a page stands: its page, and the how-manyth of its name it is there.
 *
 * @param page   the address of the page, without the prefix of a language
 * @param number from 1
 */
public record Spot(String page, int number) {

    private static final Pattern ID = Pattern.compile("([a-z]+(?:-[a-z]+)*)(?:-([1-9][0-9]?))?");

    /** An id that is unique on the page: the name, and behind it the number where it is not the first. */
    public String id(String name) {
        return number == 1 ? name : name + "-" + number;
    }

    /** The name of what has that id; empty for a text that is no such id. */
    static String name(String id) {
        Matcher parts = ID.matcher(id);
        return parts.matches() ? parts.group(1) : "";
    }
}
