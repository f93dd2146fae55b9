package org.roomforerror.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Tape;
import org.roomforerror.window.WindowCount;
import org.roomforerror.window.Windows;

/**
 * The response windows of real days in words, ready to be drawn: day by day for one system, and all days together for
 * every system. Each position is opened at the first hour of a tape, on the side that the day went against.
 *
 * @param days    a row for each tape, a column for each leverage; links to the replay of the day
 * @param systems a row for each system, with how many days turned out how; links to the page of the system
 * @param notes   how to read them, a sentence or two each
 */
public record WindowsTable(Grid days, Grid systems, List<String> notes) {

    private static final String SHOWN = "isolated-futures";
    private static final List<String> LEVERAGES = List.of("5", "10", "20");

    private static final List<String> NOTES = List.of(
            "Each position is opened at the first hour of a tape, on the side that the day went against, and then left alone.",
            "An hour that touches two stages has had both. The tape is hourly and cannot say how far apart they were.",
            "Liquidated means that the price reached that stage. A lender or a broker may also close a position because a call was not answered in time.",
            "The rules of a venue are held through the days of their own asset. Rules made up for teaching are held through all of them.",
            "These days were chosen because they were violent. They are not a forecast.");

    /** A table with a heading line; the first column of the heads is over the rows' own heads. */
    public record Grid(String caption, List<String> heads, List<Row> rows) {
    }

    /** A row, and where its head leads. */
    public record Row(String head, String address, List<String> cells) {
    }

    /** The tables of a world; without tapes or without rule books they have no rows. */
    public static WindowsTable of(World world) {
        List<Tape> tapes = world.tapes().all();
        Format format = world.format();
        List<Row> days = world.systems().find(SHOWN).stream()
                .flatMap(book -> tapes.stream().map(tape -> day(book, tape, format))).toList();
        List<Row> systems = world.systems().all().stream()
                .flatMap(book -> system(book, tapes, format).stream()).toList();
        return new WindowsTable(
                new Grid("Time from margin call to liquidation, day by day, on " + name(world) + ", by leverage", dayHeads(format), days),
                new Grid("How many of the days turned out how, system by system", List.of("System", "Held", "Days", "Neither came",
                        "Called, not liquidated", "Liquidated without a call", "Both within the same hour", "Liquidated later",
                        "Longest time between"), systems), NOTES);
    }

    private static String name(World world) {
        return world.systems().find(SHOWN).map(RuleBook::name).orElse(SHOWN);
    }

    private static List<String> dayHeads(Format format) {
        return Stream.concat(Stream.of("Day", "Side"), LEVERAGES.stream().map(leverage -> format.times(new BigDecimal(leverage)))).toList();
    }

    private static Row day(RuleBook book, Tape tape, Format format) {
        List<String> cells = new ArrayList<>();
        for (String leverage : LEVERAGES) {
            UsualHolding holding = new UsualHolding(book, leverage, Optional.of(new BigDecimal(leverage)));
            if (cells.isEmpty()) {
                cells.add(holding.side(tape).id());
            }
            cells.add(WindowWords.of(windows(holding, List.of(tape)).rows().get(0).window(), format));
        }
        String side = cells.get(0);
        return new Row(tape.name(), "/calculators/replay?tape=" + tape.id() + "&system=" + book.id() + "&side=" + side
                + "&collateral=1000&leverage=10", cells);
    }

    private static Optional<Row> system(RuleBook book, List<Tape> tapes, Format format) {
        List<Tape> concerned = tapes.stream().filter(tape -> book.taught() || tape.header().asset().equals(book.asset())).toList();
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        return UsualHolding.of(book, concerned, format).map(holding -> {
            WindowCount count = windows(holding, concerned).count(book.id());
            return new Row(book.name(), "/systems/" + book.id(), List.of(holding.words(), format.count(count.tapes()),
                    format.count(count.untouched()), format.count(count.onlyCalled()), format.count(count.withoutCall()),
                    format.count(count.sameHour()), format.count(count.later()),
                    count.longest().map(between -> WindowWords.of(between, format)).orElse("none")));
        });
    }

    private static Windows windows(UsualHolding holding, List<Tape> tapes) {
        RuleBook book = holding.book();
        return new Windows(tapes.stream().flatMap(tape -> Windows.of(List.of(tape), List.of(new Windows.Case(book.id(), book.name(),
                book.system(), holding.side(tape), holding.opening(holding.side(tape)), Optional.empty()))).rows().stream()).toList());
    }
}
