package org.roomforerror.calculator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the canonical query of a filled-in form: the order of the fields, plain numbers, nothing that is a default. */
public final class Permalink {

    private Permalink() {
    }

    /** The query without its question mark; empty where nothing was filled in. */
    public static String query(Inputs inputs) {
        return inputs.all().stream()
                .filter(input -> input.value().isPresent() && !input.value().get().equals(input.field().preset()))
                .map(input -> input.field().name() + "=" + encode(input.value().get()))
                .collect(Collectors.joining("&"));
    }

    /** A query from names and values that need no reading, such as an example's. */
    public static String query(Map<String, String> values) {
        return values.entrySet().stream().map(e -> e.getKey() + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",").replace("%3A", ":");
    }
}
