package org.roomforerror.margin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A number that somebody published, with what it was reckoned from. */
record PublishedCase(String ask, String id, Map<String, String> given, Map<String, String> expected, String within, String source) {

    static List<PublishedCase> all() {
        var stream = PublishedCase.class.getResourceAsStream("published-cases.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(PublishedCase::parse).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PublishedCase parse(String line) {
        String[] parts = line.split(" \\| ", 6);
        return new PublishedCase(parts[0], parts[1], pairs(parts[2]), pairs(parts[3]), parts[4], parts[5]);
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(" ")) {
            pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return pairs;
    }

    boolean has(String name) {
        return given.containsKey(name);
    }

    /** A number that was given; {@code 1/0.6} is a quotient. */
    BigDecimal number(String name) {
        String[] parts = Optional.ofNullable(given.get(name)).orElseThrow(() -> new AssertionError(id + " gives no " + name)).split("/");
        BigDecimal first = new BigDecimal(parts[0]);
        return parts.length == 1 ? first : Exact.divide(first, new BigDecimal(parts[1]));
    }

    BigDecimal number(String name, BigDecimal otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    Side side() {
        return Side.of(given.get("side")).orElseThrow();
    }

    Tiers tiers() {
        return Tiers.withDeductions(Numbers.table(given.get("tiers").split("[:,]")));
    }

    /** Whether an answer lies within the case's own tolerance of what is expected; words and truths must be the same. */
    boolean accepts(String name, String answer) {
        String[] wanted = expected.get(name).split(",");
        String[] given = answer.split(",");
        if (wanted.length != given.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!near(wanted[i], given[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean near(String wanted, String answer) {
        if (!wanted.matches("-?[0-9.]+")) {
            return wanted.equals(answer);
        }
        BigDecimal value = new BigDecimal(wanted);
        BigDecimal difference = value.subtract(new BigDecimal(answer)).abs();
        String[] words = within.split(" ");
        for (int i = 0; i + 1 < words.length; i += 2) {
            BigDecimal allowed = new BigDecimal(words[i + 1]);
            if (difference.compareTo(words[i].equals("rel") ? allowed.multiply(value.abs()) : allowed) <= 0) {
                return true;
            }
        }
        return difference.compareTo(value.abs().multiply(new BigDecimal("1e-28"))) <= 0;
    }

    @Override
    public String toString() {
        return id + " (" + source + ")";
    }
}
