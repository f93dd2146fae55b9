package org.roomforerror.figures;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Tape;

/**
 * Answers the little language of the prose: {@code ten.call.price}, {@code ten@-5%.equity}, {@code fact.x.value}, {@code
 * system.x.call.at}, {@code tape.x.low}, {@code count.terms}. Every figure that a page, a table or a question shows is
 * asked here, so that the engine is the only one who reckons and {@link Format} the only one who writes numbers.
 */
public final class Figures {

    private static final Pattern NAMED = Pattern.compile("([A-Za-z][A-Za-z0-9-]*)(?:@([+-]?[0-9.]+%?))?\\.(.+)");
    private static final Pattern MARK = Pattern.compile("\\{([A-Za-z][^{}\n]*)}");

    private final World world;
    private final Positions positions;
    private final Map<String, HoldingFigures> held;

    Figures(World world, Positions positions) {
        this.world = world;
        this.positions = positions;
        this.held = positions.all().stream()
                .collect(Collectors.toUnmodifiableMap(Holding::name, holding -> new HoldingFigures(holding)));
    }

    /** What a path stands for. */
    public Figure figure(String path) {
        Matcher named = NAMED.matcher(path);
        if (!named.matches()) {
            return Figure.unknown(path);
        }
        String rest = named.group(3);
        if (named.group(2) == null) {
            switch (named.group(1)) {
                case "fact" -> {
                    return fact(rest);
                }
                case "system" -> {
                    return system(rest);
                }
                case "tape" -> {
                    return tape(rest);
                }
                case "count" -> {
                    return count(rest);
                }
                default -> { } // the name of a position
            }
        }
        Optional<Holding> holding = positions.find(named.group(1));
        if (holding.isEmpty()) {
            return positions.written(named.group(1))
                    ? new Figure.Faulty()
                    : new Figure.Unknown("there is no position '" + named.group(1) + "' here");
        }
        return named.group(2) == null
                ? held.get(holding.get().name()).figure(rest)
                : PricedFigures.figure(holding.get(), named.group(2), rest);
    }

    /** Whether a condition holds; what is no condition does not. */
    public boolean holds(String path) {
        return figure(path) instanceof Figure.Truth truth && truth.holds();
    }

    /**
     * A plain text with its conditions settled and its figures filled in.
     *
     * @throws IllegalArgumentException if a figure has nothing to state, naming it
     */
    public String fill(String text) {
        return MARK.matcher(Conditions.settle(text, this::holds))
                .replaceAll(mark -> Matcher.quoteReplacement(stated(mark.group(1).strip())));
    }

    private String stated(String path) {
        Figure figure = figure(path);
        if (figure instanceof Figure.Computed || figure instanceof Figure.Sourced) {
            return figure.words();
        }
        String why = figure instanceof Figure.Unknown unknown ? unknown.why() : "it has nothing to state";
        throw new IllegalArgumentException("{" + path + "}: " + why);
    }

    private Figure fact(String path) {
        int dot = path.lastIndexOf('.');
        Optional<Fact> fact = world.fact(dot < 0 ? path : path.substring(0, dot));
        if (fact.isEmpty() || dot < 0) {
            return new Figure.Unknown("there is no fact '" + path.replaceFirst("\\..*", "") + "' in facts.yaml");
        }
        String asOf = Dates.inWords(fact.get().asOf(), world.format());
        return switch (path.substring(dot + 1)) {
            case "value" -> new Figure.Sourced(fact.get().value(), asOf, fact.get().title(), fact.get().address());
            case "says" -> new Figure.Sourced(fact.get().says(), asOf, fact.get().title(), fact.get().address());
            case "asOf" -> Figure.of(asOf);
            default -> Figure.unknown("fact." + path);
        };
    }

    private Figure system(String path) {
        int dot = path.indexOf('.');
        Optional<RuleBook> book = world.systems().find(dot < 0 ? path : path.substring(0, dot));
        if (book.isEmpty() || dot < 0) {
            return new Figure.Unknown("there is no system '" + path.replaceFirst("\\..*", "") + "'");
        }
        return new SystemFigures(book.get()).figure(path.substring(dot + 1));
    }

    private Figure tape(String path) {
        int dot = path.lastIndexOf('.');
        Optional<Tape> tape = world.tapes().find(dot < 0 ? path : path.substring(0, dot));
        if (tape.isEmpty() || dot < 0) {
            return new Figure.Unknown("there is no tape '" + path.replaceFirst("\\..*", "") + "'");
        }
        return TapeFigures.figure(tape.get(), path.substring(dot + 1), world.format());
    }

    private Figure count(String of) {
        Integer count = world.counts().get(of);
        return count == null
                ? new Figure.Unknown("nobody counts '" + of + "'")
                : Figure.of(world.format().count(count));
    }
}
