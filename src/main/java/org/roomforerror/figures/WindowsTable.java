package org.roomforerror.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Tape;
import org.roomforerror.window.WindowCount;
import org.roomforerror.window.Windows;
import org.roomforerror.words.Format;
import org.roomforerror.words.Speech;

/**
 * The response windows of real days in words, ready to be drawn: day by day for one system, and all days together for
 * every system. Each position is opened at the first hour of a tape, on the side that the day went against.
 *
 * @param days    a row for each tape, a column for each leverage; links to the replay of the day
 * @param taught  a row for each system made up for teaching, with how many days turned out how; links to the page of the system
 * @param systems the same for every system
 * @param notes   how to read them, a sentence or two each
 */
public record WindowsTable(Grid days, Grid taught, Grid systems, List<String> notes) {

    private static final String SHOWN = "isolated-futures";
    private static final List<String> LEVERAGES = List.of("5", "10", "20");

    private static final List<String> NOTES = List.of("opened", "same-hour", "liquidated", "assets", "violent");
    private static final List<String> HEADS =
            List.of("system", "held", "days", "untouched", "only-called", "without-call", "same-hour", "later", "longest");

    /** A table with a heading line; the first column of the heads is over the rows' own heads. */
    public record Grid(String caption, List<String> heads, List<Row> rows) {
    }

    /** A row, and where its head leads. */
    public record Row(String head, String address, List<String> cells) {
    }

    /** A system with its row, which takes a while to reckon. */
    private record Counted(RuleBook book, Row row) {
    }

    /** The tables of a world; without tapes or without rule books they have no rows. */
    public static WindowsTable of(World world) {
        List<Tape> tapes = world.tapes().all();
        Speech speech = world.speech();
        List<Row> days = world.systems().find(SHOWN).stream()
                .flatMap(book -> tapes.stream().map(tape -> day(book, tape))).toList();
        List<Counted> systems = world.systems().all().stream()
                .flatMap(book -> system(book, tapes).map(row -> new Counted(book, row)).stream()).toList();
        return new WindowsTable(
                new Grid(speech.say("windows.by-day", name(world)), dayHeads(speech), days),
                bySystem(systems.stream().filter(counted -> counted.book().taught()), speech),
                bySystem(systems.stream(), speech),
                NOTES.stream().map(note -> speech.say("windows.note." + note)).toList());
    }

    private static Grid bySystem(Stream<Counted> systems, Speech speech) {
        return new Grid(speech.say("windows.by-system"), HEADS.stream().map(head -> speech.say("windows.head." + head)).toList(),
                systems.map(Counted::row).toList());
    }

    private static String name(World world) {
        return world.systems().find(SHOWN).map(RuleBook::name).orElse(SHOWN);
    }

    private static List<String> dayHeads(Speech speech) {
        return Stream.concat(Stream.of("day", "side").map(head -> speech.say("windows.head." + head)),
                LEVERAGES.stream().map(leverage -> speech.format().times(new BigDecimal(leverage)))).toList();
    }

    private static Row day(RuleBook book, Tape tape) {
        List<String> cells = new ArrayList<>();
        Side side = Side.LONG;
        for (String leverage : LEVERAGES) {
            UsualHolding holding = new UsualHolding(book, leverage, Optional.of(new BigDecimal(leverage)));
            if (cells.isEmpty()) {
                side = holding.side(tape);
                cells.add(book.speech().side(side));
            }
            cells.add(WindowWords.of(windows(holding, List.of(tape)).rows().get(0).window(), book.speech()));
        }
        return new Row(tape.name(), "/calculators/replay?tape=" + tape.id() + "&system=" + book.id() + "&side=" + side.id()
                + "&collateral=1000&leverage=10", cells);
    }

    private static Optional<Row> system(RuleBook book, List<Tape> tapes) {
        Speech speech = book.speech();
        Format format = speech.format();
        List<Tape> concerned = tapes.stream().filter(tape -> book.taught() || tape.header().asset().equals(book.asset())).toList();
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        return UsualHolding.of(book, concerned).map(holding -> {
            WindowCount count = windows(holding, concerned).count(book.id());
            return new Row(book.name(), "/systems/" + book.id(), List.of(holding.words(), format.count(count.tapes()),
                    format.count(count.untouched()), format.count(count.onlyCalled()), format.count(count.withoutCall()),
                    format.count(count.sameHour()), format.count(count.later()),
                    count.longest().map(between -> WindowWords.of(between, speech)).orElseGet(() -> speech.say("figure.none"))));
        });
    }

    private static Windows windows(UsualHolding holding, List<Tape> tapes) {
        RuleBook book = holding.book();
        return new Windows(tapes.stream().flatMap(tape -> Windows.of(List.of(tape), List.of(new Windows.Case(book.id(), book.name(),
                book.system(), holding.side(tape), holding.opening(holding.side(tape)), Optional.empty()))).rows().stream()).toList());
    }
}
