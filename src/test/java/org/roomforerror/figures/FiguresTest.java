package org.roomforerror.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The little language, asked about real rule books and tapes. */
class FiguresTest {

    private static final World WORLD = World.load(Path.of("content"), Map.of("calculators", 8)).with(
            List.of(new Fact("a-study", "15 %", "Share of something.", "A study", "https://example.org/", "2018-03", "2026-11-22", 1)),
            Map.of("terms", 1234));

    private static final Figures FIGURES = WORLD.figures(Positions.of(List.of(
            holding("ten", Map.of("system", "isolated-futures", "side", "long", "entry", "50000", "collateral", "1000",
                    "leverage", "10", "label", "Ten times leverage")),
            holding("one", Map.of("system", "isolated-futures", "entry", "50000", "collateral", "1000", "leverage", "1")),
            holding("short", Map.of("system", "isolated-futures", "side", "short", "entry", "50000", "collateral", "1000", "leverage", "10")),
            holding("late", Map.of("system", "isolated-futures", "entry", "50000", "collateral", "1000", "leverage", "10", "price", "45300")),
            holding("coin", Map.of("system", "coin-margined", "entry", "50000", "collateral", "0.1", "leverage", "2")),
            holding("loan", Map.of("system", "loan", "entry", "50000", "quantity", "0.2", "debt", "5000")),
            holding("pool", Map.of("system", "lending-pool", "entry", "50000", "quantity", "0.2", "debt", "5000")),
            holding("own", Map.of("system", "own", "kind", "linear-futures", "entry", "60000", "collateral", "1000", "leverage", "10",
                    "maintenanceRate", "0.5%")))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ten.entry                 | 50 000 USDT
            ten.collateral            | 1 000 USDT
            ten.leverage              | 10×
            ten.quantity              | 0.2 BTC
            ten.notional              | 10 000 USDT
            ten.side                  | long
            ten.system                | Isolated futures
            ten.label                 | Ten times leverage
            ten.call.price            | 45 340.06 USDT
            ten.call.move             | 9.3 %
            ten.call.left             | 68.01 USDT
            ten.call.lost             | 931.99 USDT
            ten.call.leftShare        | 6.8 %
            ten.call.outcome          | 45 340.06 USDT
            ten.liquidation.price     | 45 226.14 USDT
            ten.bankruptcy.price      | 45 000 USDT
            ten.bankruptcy.left       | 0 USDT
            ten.gap                   | 0.25 %
            ten.gap.price             | 113.92 USDT
            ten@45300.price           | 45 300 USDT
            ten@-5%.price             | 47 500 USDT
            ten@-5%.equity            | 500 USDT
            ten@-5%.loss              | 500 USDT
            ten@+5%.loss              | 500 USDT
            ten@-5%.profit            | −500 USDT
            ten@5%.profit             | +500 USDT
            ten@-5%.leverage          | 19×
            ten@-5%.stage             | open
            ten@45300.stage           | margin call
            ten@45300.requirement     | 45.30 USDT
            ten@45300.support         | 60 USDT
            ten@45300.notional        | 9 060 USDT
            ten@45300.ratio           | 75.5 %
            ten@45300.restore.add     | 7.95 USDT
            ten@45300.restore.close   | 11.7 %
            ten@45300.restore(warning).add | 75.90 USDT
            short.call.price          | 54 590.57 USDT
            short.call.move           | 9.1 %
            one.call.outcome          | cannot happen
            late.call.outcome         | already past
            coin.collateral           | 0.1 BTC
            coin.quantity             | 10 000 USD
            loan.debt                 | 5 000 USD
            pool.call.outcome         | no such stage
            pool.gap                  | nil
            own.liquidation.price     | 54 271.4 USD
            fact.a-study.value        | 15 %
            fact.a-study.asOf         | March 2018
            system.isolated-futures.name         | Isolated futures
            system.isolated-futures.maintenance  | 0.5 %
            system.isolated-futures.call.at      | a margin ratio of 66.7 %
            system.nexo-loan.liquidation.at      | 83.3 %
            system.nexo-loan.warning2.at         | 74.1 %
            tape.2020-03-12-btc.name  | Bitcoin, 12 and 13 March 2020
            count.calculators         | 8
            count.terms               | 1 234
            """)
    void aPathIsAnswered(String path, String words) {
        assertEquals(words, plain(FIGURES.figure(path).words()), path);
    }

    @ParameterizedTest
    @CsvSource({"ten.call.at, true", "ten.call.never, false", "late.call.past, true", "pool.call.exists, false",
            "ten.call.exists, true", "pool.call.at, false", "system.lending-pool.call.exists, false"})
    void aConditionHoldsOrNot(String path, boolean holds) {
        assertInstanceOf(Figure.Truth.class, FIGURES.figure(path));
        assertEquals(holds, FIGURES.holds(path), path);
    }

    @ParameterizedTest
    @CsvSource({"nine.call.price", "ten.call.colour", "ten.height", "ten", "ten@-5%.height", "ten@0.equity", "fact.nothing.value",
            "fact.a-study.colour", "system.nothing.name", "system.loan.height", "tape.nothing.low", "count.stars", "ten@x.equity"})
    void anUnknownNameIsSaidToBeUnknown(String path) {
        assertInstanceOf(Figure.Unknown.class, FIGURES.figure(path), path);
    }

    @ParameterizedTest
    @CsvSource({"pool.call.price", "pool.call.move", "system.lending-pool.call.at", "ten@45300.restore(warning2).add"})
    void aKnownNameMayHaveNothingToState(String path) {
        assertInstanceOf(Figure.Absent.class, FIGURES.figure(path), path);
    }

    @Test
    void aFactOfTheWorldCarriesItsDateAndItsSource() {
        Figure.Sourced fact = assertInstanceOf(Figure.Sourced.class, FIGURES.figure("system.nexo-loan.liquidation.at"));
        assertTrue(fact.address().startsWith("https://"), fact.address());
        assertInstanceOf(Figure.Computed.class, FIGURES.figure("system.isolated-futures.liquidation.at"));
    }

    @Test
    void whatIsLeftAndWhatIsLostAddUpToTheCollateral() {
        assertEquals("931.99 USDT", plain(FIGURES.figure("ten.call.lost").words()));
        assertEquals("68.01 USDT", plain(FIGURES.figure("ten.call.left").words()));
    }

    @Test
    void aTextIsFilledOrRefusedByName() {
        assertEquals("At 45 340.06 USDT, not never.", plain(FIGURES.fill("At {ten.call.price}, {?pool.call.at}soon{:}not never{/}.")));
        var refused = assertThrows(IllegalArgumentException.class, () -> FIGURES.fill("At {pool.call.price}."));
        assertTrue(refused.getMessage().contains("pool.call.price"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            system=nothing entry=1 collateral=1 leverage=1                    | there is no system 'nothing'
            entry=1 collateral=1 leverage=1                                   | 'system' is missing
            system=loan quantity=1 debt=1                                     | 'entry' is missing
            system=isolated-futures entry=1 collateral=1                      | 'leverage' is missing
            system=isolated-futures entry=x collateral=1 leverage=1           | 'entry' should be a number, not 'x'
            system=isolated-futures entry=1 collateral=1 leverage=1 side=up   | 'side' should be long or short, not 'up'
            system=isolated-futures entry=1 collateral=1 leverage=1 hue=red   | 'hue' is no parameter of a position
            system=own entry=1 collateral=1 leverage=1                        | with system 'own', 'kind' should name a kind of system
            """)
    void aPositionThatCannotBeReadSaysWhy(String words, String why) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : words.split(" ")) {
            parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        assertEquals(List.of(why), Holding.read("p", parameters, WORLD.systems()).faults());
    }

    private static Holding holding(String name, Map<String, String> words) {
        Holding.Reading reading = Holding.read(name, words, WORLD.systems());
        return reading.holding().orElseThrow(() -> new AssertionError(name + ": " + reading.faults()));
    }

    private static String plain(String shown) {
        return shown.replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
