package org.roomforerror.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;

/** Reads the words of a named position, and says what is wrong with them. */
final class HoldingReader {

    private static final Set<String> NUMBERS = Set.of("entry", "collateral", "leverage", "quantity", "price", "added", "funding",
            "otherMaintenance", "otherProfit", "debt");
    private static final Set<String> TEXTS = Set.of("system", "side", "label");

    private final String name;
    private final Map<String, String> words;
    private final RuleBooks systems;
    private final List<String> faults = new ArrayList<>();

    HoldingReader(String name, Map<String, String> words, RuleBooks systems) {
        this.name = name;
        this.words = Map.copyOf(words);
        this.systems = systems;
    }

    Holding.Reading read() {
        words.keySet().stream().filter(word -> !NUMBERS.contains(word) && !TEXTS.contains(word)).sorted()
                .forEach(word -> faults.add("'" + word + "' is no parameter of a position"));
        NUMBERS.stream().sorted().forEach(this::number);
        Optional<RuleBook> book = book();
        Optional<Side> side = side();
        if (number("entry").isEmpty()) {
            faults.add("'entry' is missing");
        }
        if (!faults.isEmpty() || book.isEmpty() || side.isEmpty()) {
            return new Holding.Reading(Optional.empty(), faults.stream().distinct().toList());
        }
        try {
            Position position = later(opened(book.get(), side.get()));
            book.get().system().requirement(position); // refuses a position that cannot be held under these rules
            BigDecimal price = number("price").orElse(position.entry());
            String label = words.getOrDefault("label", name);
            return new Holding.Reading(Optional.of(new Holding(name, label, book.get(), position, price, words)), List.of());
        } catch (IllegalArgumentException refused) {
            return new Holding.Reading(Optional.empty(), List.of(String.valueOf(refused.getMessage())));
        }
    }

    private Position opened(RuleBook book, Side side) {
        BigDecimal entry = number("entry").orElseThrow();
        boolean inCoin = book.kind().axis() == Axis.RECIPROCAL;
        if (number("quantity").isEmpty()) {
            BigDecimal collateral = needed("collateral");
            BigDecimal leverage = needed("leverage");
            return inCoin ? Position.inverse(side, collateral, leverage, entry) : Position.leveraged(side, collateral, leverage, entry);
        }
        BigDecimal quantity = needed("quantity");
        if (number("collateral").isEmpty()) {
            return Position.pledged(quantity, entry, needed("debt"));
        }
        Position held = inCoin
                ? Position.contracts(side, quantity, entry, needed("collateral"))
                : Position.of(side, quantity, entry, needed("collateral"));
        return number("leverage").map(held::at).orElse(held);
    }

    private Position later(Position opened) {
        Position position = opened;
        if (number("added").isPresent()) {
            position = position.adding(needed("added"));
        }
        if (number("funding").isPresent()) {
            position = position.afterFunding(needed("funding"));
        }
        if (number("debt").isPresent()) {
            position = position.owing(needed("debt"));
        }
        if (number("otherMaintenance").isPresent() || number("otherProfit").isPresent()) {
            position = position.beside(number("otherMaintenance").orElse(BigDecimal.ZERO),
                    number("otherProfit").orElse(BigDecimal.ZERO));
        }
        return position;
    }

    private Optional<RuleBook> book() {
        String id = words.getOrDefault("system", "");
        Optional<RuleBook> book = systems.find(id);
        if (book.isEmpty()) {
            faults.add(id.isEmpty() ? "'system' is missing" : "there is no system '" + id + "'");
        }
        return book;
    }

    private Optional<Side> side() {
        String id = words.getOrDefault("side", Side.LONG.id());
        Optional<Side> side = Side.of(id);
        if (side.isEmpty()) {
            faults.add("'side' should be long or short, not '" + id + "'");
        }
        return side;
    }

    private BigDecimal needed(String word) {
        return number(word).orElseThrow(() -> new IllegalArgumentException("'" + word + "' is missing"));
    }

    private Optional<BigDecimal> number(String word) {
        String text = words.getOrDefault(word, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            faults.add("'" + word + "' should be a number, not '" + text + "'");
            return Optional.empty();
        }
    }
}
