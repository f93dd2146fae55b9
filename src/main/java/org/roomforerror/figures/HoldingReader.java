package org.roomforerror.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.WhatIf;
import org.roomforerror.systems.OwnRules;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;

/** Reads the words of a named position, and says what is wrong with them. */
final class HoldingReader {

    private static final Set<String> NUMBERS = Set.of("entry", "collateral", "leverage", "quantity", "price", "added", "funding",
            "otherMaintenance", "otherProfit", "debt");
    private static final Set<String> TEXTS = Set.of("system", "side", "label");
    private static final Set<String> OWN_TEXTS = Set.of("kind", "basis");

    private final String name;
    private final Map<String, String> words;
    private final RuleBooks systems;
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    HoldingReader(String name, Map<String, String> words, RuleBooks systems) {
        this.name = name;
        this.words = Map.copyOf(words);
        this.systems = systems;
    }

    Holding.Reading read() {
        new TreeMap<>(words).forEach(this::word);
        if (!words.containsKey("entry")) {
            faults.add("'entry' is missing");
        }
        if (!words.containsKey("system")) {
            faults.add("'system' is missing");
        }
        if (!faults.isEmpty()) {
            return new Holding.Reading(Optional.empty(), List.copyOf(faults));
        }
        try {
            return new Holding.Reading(Optional.of(holding()), List.of());
        } catch (IllegalArgumentException refused) {
            return new Holding.Reading(Optional.empty(), List.of(String.valueOf(refused.getMessage())));
        }
    }

    private void word(String word, String text) {
        boolean own = RuleBooks.OWN.equals(words.get("system"));
        if (NUMBERS.contains(word) || own && OwnRules.NUMBERS.contains(word)) {
            number(word, text);
        } else if (word.equals("system") && !own && systems.find(text).isEmpty()) {
            faults.add("there is no system '" + text + "'");
        } else if (word.equals("side") && Side.of(text).isEmpty()) {
            faults.add("'side' should be long or short, not '" + text + "'");
        } else if (!TEXTS.contains(word) && !(own && OWN_TEXTS.contains(word))) {
            faults.add("'" + word + "' is no parameter of a position");
        }
    }

    /** A number; with a per cent sign it is a fraction. */
    private void number(String word, String text) {
        try {
            boolean percent = text.endsWith("%");
            BigDecimal number = new BigDecimal(percent ? text.substring(0, text.length() - 1).strip() : text);
            numbers.put(word, percent ? number.movePointLeft(2) : number);
        } catch (NumberFormatException notNumber) {
            faults.add("'" + word + "' should be a number, not '" + text + "'");
        }
    }

    private Holding holding() {
        RuleBook book = systems.find(words.get("system")).orElseGet(this::own);
        Side side = Side.of(words.getOrDefault("side", "")).orElse(Side.LONG);
        Position position = later(opened(book, side), book.system());
        book.system().requirement(position); // refuses a position that cannot be held under these rules
        return new Holding(name, words.getOrDefault("label", name), book, position,
                numbers.getOrDefault("price", position.entry()), words);
    }

    /** The rules that a writer makes up for one position: {@code system: own} and the parameters that go with it. */
    private RuleBook own() {
        Kind kind = Kind.of(words.getOrDefault("kind", ""))
                .orElseThrow(() -> new IllegalArgumentException("with system 'own', 'kind' should name a kind of system"));
        Basis basis = Basis.of(words.getOrDefault("basis", "")).orElse(Basis.MARK);
        return systems.own(OwnRules.of(kind, basis, word -> Optional.ofNullable(numbers.get(word))));
    }

    private Position opened(RuleBook book, Side side) {
        BigDecimal entry = needed("entry");
        boolean inCoin = book.kind().axis() == Axis.RECIPROCAL;
        if (!numbers.containsKey("quantity")) {
            return inCoin
                    ? Position.inverse(side, needed("collateral"), needed("leverage"), entry)
                    : Position.leveraged(side, needed("collateral"), needed("leverage"), entry);
        }
        if (!numbers.containsKey("collateral")) {
            return Position.pledged(needed("quantity"), entry, needed("debt"));
        }
        Position held = inCoin
                ? Position.contracts(side, needed("quantity"), entry, needed("collateral"))
                : Position.of(side, needed("quantity"), entry, needed("collateral"));
        return numbers.containsKey("leverage") ? held.at(needed("leverage")) : held;
    }

    private Position later(Position opened, MarginSystem system) {
        Position position = numbers.containsKey("debt") ? opened.owing(needed("debt")) : opened;
        position = new WhatIf(system, position, position.entry()).putIn(orNothing("added")).afterFunding(orNothing("funding"));
        return numbers.containsKey("otherMaintenance") || numbers.containsKey("otherProfit")
                ? position.beside(orNothing("otherMaintenance"), orNothing("otherProfit"))
                : position;
    }

    private BigDecimal orNothing(String word) {
        return numbers.getOrDefault(word, BigDecimal.ZERO);
    }

    private BigDecimal needed(String word) {
        if (!numbers.containsKey(word)) {
            throw new IllegalArgumentException("'" + word + "' is missing");
        }
        return numbers.get(word);
    }
}
