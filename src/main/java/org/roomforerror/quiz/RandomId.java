package org.roomforerror.quiz;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * 128 random bits that stand for a learner or an attempt, written with 26 letters and digits that cannot be confused
 * when read aloud (Crockford's alphabet: no I, L, O or U). Whoever knows it holds it; nothing can be guessed from it.
 */
public record RandomId(UUID uuid) {

    private static final SecureRandom random = new SecureRandom();
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;

    public static RandomId fresh() {
        return new RandomId(new UUID(random.nextLong(), random.nextLong()));
    }

    /** Reads what {@link #text()} or {@link #grouped()} wrote, forgiving blanks, hyphens, capitals and look-alikes. */
    public static Optional<RandomId> parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "")
                .replace('o', '0').replace('i', '1').replace('l', '1');
        if (plain.length() != LENGTH || !plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        BigInteger bits = BigInteger.ZERO;
        for (char c : plain.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(DIGITS.indexOf(c)));
        }
        if (bits.bitLength() > 128) {
            return Optional.empty();
        }
        return Optional.of(new RandomId(new UUID(bits.shiftRight(64).longValue(), bits.longValue())));
    }

    /** As it stands in an address or a cookie. */
    public String text() {
        BigInteger bits = unsigned(uuid.getMostSignificantBits()).shiftLeft(64)
                .or(unsigned(uuid.getLeastSignificantBits()));
        char[] text = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = DIGITS.charAt(bits.intValue() & 31);
            bits = bits.shiftRight(5);
        }
        return new String(text);
    }

    /** As it is copied by hand: capitals in groups of four. */
    public String grouped() {
        return text().toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static BigInteger unsigned(long bits) {
        return new BigInteger(Long.toUnsignedString(bits));
    }
}
