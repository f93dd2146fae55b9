package org.roomforerror.web;

import java.util.Arrays;

/** Reads the two request headers that decide in which form a body is sent (RFC 9110, sections 12.5.3 and 13.1.2). */
final class Encodings {

    private Encodings() {
    }

    /** Whether the list of encodings lets one through: {@code gzip;q=0} does not. A missing header takes plain bytes. */
    static boolean takes(String acceptEncoding, String coding) {
        if (acceptEncoding == null) {
            return false;
        }
        return Arrays.stream(acceptEncoding.split(","))
                .map(part -> part.strip().toLowerCase())
                .filter(part -> part.equals(coding) || part.startsWith(coding + ";"))
                .anyMatch(part -> !part.matches(".*;\\s*q=0(\\.0*)?$"));
    }

    /** Whether the browser already holds the version with this tag. */
    static boolean matches(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return Arrays.stream(ifNoneMatch.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }
}
