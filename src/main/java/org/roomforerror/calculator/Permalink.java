package org.roomforerror.calculator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the canonical query of a filled-in form: one fixed order, plain numbers, nothing that is a default. */
public final class Permalink {

    /** The order of the parameters that calculators share; a calculator's own ones follow in the order of its form. */
    private static final List<String> ORDER = List.of("system", "rules", "kind", "side", "entry", "collateral", "leverage", "quantity",
            "price", "add", "added", "funding", "otherMaintenance", "otherProfit", "debt", "maintenanceRate", "maintenanceAmount", "tiers",
            "basis", "closeFeeRate", "warningAt", "callAt", "liquidationAt");

    private Permalink() {
    }

    /** The query without its question mark; empty where nothing was filled in. */
    public static String query(Inputs inputs) {
        return inputs.all().stream()
                .filter(input -> input.value().isPresent())
                .sorted(Comparator.comparingInt(input -> rank(input.field().name())))
                .map(input -> input.field().name() + "=" + encode(input.value().get()))
                .collect(Collectors.joining("&"));
    }

    /** A query from names and values that need no reading, such as an example's. */
    public static String query(Map<String, String> values) {
        return values.entrySet().stream().map(e -> e.getKey() + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
    }

    private static int rank(String name) {
        int rank = ORDER.indexOf(name);
        return rank < 0 ? ORDER.size() : rank;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",").replace("%3A", ":");
    }
}
