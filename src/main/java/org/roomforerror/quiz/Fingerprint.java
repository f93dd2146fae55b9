package org.roomforerror.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Short hexadecimal hash of texts: the version of a question, the id of an option, the seed of a quick check. */
final class Fingerprint {

    private Fingerprint() {
    }

    /** A number that is the same for the same texts: the seed of what everybody is to see alike. */
    static long seed(String... texts) {
        return Long.parseUnsignedLong(of(16, texts), 16);
    }

    /** An id that follows from texts of which one is secret. */
    static RandomId id(String... texts) {
        String digits = of(32, texts);
        return new RandomId(new UUID(Long.parseUnsignedLong(digits.substring(0, 16), 16),
                Long.parseUnsignedLong(digits.substring(16), 16)));
    }

    /** Line breaks and repeated blanks do not count, so that rewrapping a file makes no new version. */
    static String of(int digits, String... texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                digest.update(text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
