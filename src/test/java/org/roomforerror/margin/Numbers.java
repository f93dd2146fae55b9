package org.roomforerror.margin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/** Short ways to write numbers and systems in tests, and to compare numbers. */
final class Numbers {

    private Numbers() {
    }

    static BigDecimal n(String text) {
        return new BigDecimal(text);
    }

    /** Equal up to the rounding of the last digits. */
    static void same(String expected, BigDecimal actual) {
        near(n(expected), actual, "1e-24");
    }

    static void same(BigDecimal expected, BigDecimal actual) {
        near(expected, actual, "1e-24");
    }

    /** Equal within a share of the expected value, or within that amount near zero. */
    static void near(BigDecimal expected, BigDecimal actual, String tolerance) {
        BigDecimal allowed = expected.abs().max(BigDecimal.ONE).multiply(n(tolerance));
        assertTrue(expected.subtract(actual).abs().compareTo(allowed) <= 0, () -> "expected " + expected + " but was " + actual);
    }

    static Terms terms(Gauge gauge, Stage... stages) {
        return new Terms(List.of(stages), Tick.NONE, gauge);
    }

    static Stage warning(String multiple) {
        return Stage.at(StageName.WARNING, n(multiple));
    }

    static Stage call(String multiple) {
        return Stage.at(StageName.MARGIN_CALL, n(multiple));
    }

    static Stage liquidation(String multiple) {
        return Stage.at(StageName.LIQUIDATION, n(multiple));
    }

    static Maintenance rate(String rate) {
        return new Maintenance.Table(Tiers.flat(n(rate)), Basis.MARK, BigDecimal.ZERO);
    }

    /** The teaching rules: warning at 3, call at 1.5, liquidation at 1 times a maintenance margin of 0.5 %. */
    static MarginSystem teaching() {
        return Futures.linear(rate("0.005"), terms(Gauge.MARGIN_RATIO, warning("3"), call("1.5"), liquidation("1")));
    }

    /** Floors and rates in turn. */
    static TreeMap<BigDecimal, BigDecimal> table(String... floorsAndRates) {
        TreeMap<BigDecimal, BigDecimal> table = new TreeMap<>();
        for (int i = 0; i < floorsAndRates.length; i += 2) {
            table.put(n(floorsAndRates[i]), n(floorsAndRates[i + 1]));
        }
        return table;
    }

    /** Binance's table for BTC/USDT of 2024-10-24. */
    static TreeMap<BigDecimal, BigDecimal> bitcoinTable() {
        return table("0", "0.004", "50000", "0.005", "600000", "0.0065", "3000000", "0.01", "12000000", "0.02", "70000000", "0.025",
            "100000000", "0.05", "230000000", "0.1", "480000000", "0.125", "600000000", "0.15", "800000000", "0.25", "1200000000", "0.5");
    }

    static BigDecimal priceOf(MarginSystem system, Position position, StageName stage) {
        return ((Outcome.At) Ladder.of(system, position, position.entry()).rung(stage).orElseThrow().outcome()).exact();
    }
}
