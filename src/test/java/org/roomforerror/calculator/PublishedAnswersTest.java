package org.roomforerror.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers that others published, asked of a calculator by a link, as anybody may ask it: units, sides and rounding included. */
class PublishedAnswersTest {

    private static final Path FILE = Path.of("src/test/resources/org/roomforerror/margin/published-cases.txt");
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** One published case: what is given, and what it expects within how much. */
    record Published(String ask, String id, Map<String, String> given, Map<String, String> expected, String within) {
        static Published of(String line) {
            String[] parts = line.split(" \\| ");
            return new Published(parts[0].strip(), parts[1].strip(), words(parts[2]), words(parts[3]), parts[4].strip());
        }

        private static Map<String, String> words(String text) {
            Map<String, String> words = new LinkedHashMap<>();
            for (String pair : text.strip().split(" ")) {
                words.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
            return words;
        }

        BigDecimal number(String name) {
            return new BigDecimal(given.get(name));
        }

        boolean has(String name) {
            return given.containsKey(name);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Published> prices() throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> line.matches("(linear|inverse) \\|.*")).map(Published::of).toList();
        }
    }

    static List<Published> calls() throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.filter(line -> line.matches("(loan|securities|used-margin) \\|.*callPrice=.*")).map(Published::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("prices")
    void aCalculatorGivesThePublishedPriceOfALiquidation(Published published) {
        String stage = published.expected().containsKey("liquidation") ? "liquidation" : "bankruptcy";
        holds(published, stage, published.expected().get(stage), futures(published));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCalculatorGivesThePublishedPriceOfACall(Published published) {
        holds(published, "margin-call", published.expected().get("callPrice"), switch (published.ask()) {
            case "loan" -> "kind=loan&entry=" + published.given().get("price") + "&quantity=" + published.given().get("units") + "&debt=" + published.given().get("debt")
                    + "&callAt=" + (published.has("callLtv") ? published.number("callLtv") : BigDecimal.ONE.divide(published.number("callLevel"), DIGITS));
            case "securities" -> "kind=securities&side=" + published.given().get("side") + "&entry=" + published.given().get("entry") + "&quantity="
                    + published.given().get("quantity") + "&collateral=" + published.number("quantity").multiply(published.number("entry")).multiply(published.number("initial"))
                    + "&callAt=" + published.given().get("rate");
            default -> "kind=used-margin&side=" + published.given().get("side") + "&entry=" + published.given().get("entry") + "&quantity=" + published.given().get("quantity")
                    + "&collateral=" + published.given().get("collateral") + "&leverage=" + published.given().get("leverage") + "&callAt=" + published.given().get("callLevel");
        });
    }

    /** Rules of one's own with the published rate; the fee that was paid at the opening counts as paid. */
    private static String futures(Published published) {
        StringBuilder link = new StringBuilder("kind=" + published.ask() + "-futures&side=" + published.given().get("side") + "&entry=" + published.given().get("entry"));
        BigDecimal rate = published.has("maxLeverage") ? BigDecimal.ONE.divide(published.number("maxLeverage").multiply(BigDecimal.valueOf(2)), DIGITS)
                : published.has("rate") ? published.number("rate") : BigDecimal.ZERO;
        link.append("&maintenanceRate=").append(rate.toPlainString());
        if (published.ask().equals("inverse")) {
            link.append("&collateral=1&leverage=").append(published.given().get("leverage")).append("&basis=entry");
        } else {
            BigDecimal collateral = published.has("collateral") ? published.number("collateral")
                    : published.number("quantity").multiply(published.number("entry")).divide(published.number("leverage"), DIGITS);
            link.append("&quantity=").append(published.given().get("quantity")).append("&collateral=").append(collateral.toPlainString());
            also(link, published, "basis", "basis");
            also(link, published, "amount", "maintenanceAmount");
            also(link, published, "closeFee", "closeFeeRate");
            also(link, published, "otherMaintenance", "otherMaintenance");
            also(link, published, "otherProfit", "otherProfit");
            if (published.has("feePaidRate")) {
                link.append("&funding=").append(published.number("quantity").multiply(published.number("entry")).multiply(published.number("feePaidRate")).toPlainString());
            }
        }
        return link.toString();
    }

    private static void also(StringBuilder link, Published published, String name, String parameter) {
        if (published.has(name)) {
            link.append('&').append(parameter).append('=').append(published.given().get(name));
        }
    }

    private static void holds(Published published, String stage, String expected, String link) {
        Sheet sheet = Asking.sheet("margin-call", "system=own&" + link);
        assertEquals(List.of(), sheet.troubles(), link);
        Map<?, ?> rung = ((List<?>) sheet.answer().orElseThrow().data().get("ladder")).stream().map(one -> (Map<?, ?>) one)
                .filter(one -> one.get("stage").equals(stage)).findFirst().orElseThrow();
        assertTrue(rung.get("outcome").equals("at") || rung.get("outcome").equals("past"), () -> link + " " + rung);
        BigDecimal truth = new BigDecimal(expected);
        BigDecimal off = new BigDecimal((String) rung.get("exact")).subtract(truth).abs();
        String[] within = published.within().split(" ");
        BigDecimal most = within[0].equals("exact") ? BigDecimal.ZERO : new BigDecimal(within[1]).multiply(within[0].equals("rel") ? truth.abs() : BigDecimal.ONE);
        assertTrue(off.compareTo(most) <= 0, () -> link + " is " + rung.get("exact") + ", not " + expected);
    }
}
