package org.roomforerror.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Written;
import org.roomforerror.content.Embed;

/** Draws calculators for whoever needs one: their own pages, articles, the first page and other people's frames. */
public final class Cards {

    /** The parameter by which a link to a page says which of its calculators it fills in. */
    static final String FILLED = "calculator";

    private final Pages pages;
    private final Supplier<Calculators> calculators;

    public Cards(Pages pages, Supplier<Calculators> calculators) {
        this.pages = pages;
        this.calculators = calculators;
    }

    /** The language of the pages on which they stand. */
    Language language() {
        return pages.language();
    }

    Calculators calculators() {
        return calculators.get();
    }

    /**
     * A calculator that a writer has placed in a page, with the values that the writer gave and the fields that most readers
     * need; links in it bring the rest. Empty if there is no such calculator.
     */
    Optional<String> placed(Embed embed, Seat seat) {
        return opened(embed.name(), embed.values()).map(sheet -> draw(embed.closed() ? "closed" : "card", CardView.of(seat, sheet).inBrief()));
    }

    /** A calculator on its own page with an answer; empty where the values give none. */
    Optional<CardView> answered(String name, Map<String, String> values) {
        return opened(name, values)
                .filter(sheet -> sheet.answer().isPresent()).map(sheet -> CardView.of(Seat.ownPage(sheet.calculator()), sheet));
    }

    /** A sheet that somebody filled in, as a whole card. */
    String card(Sheet sheet, Seat seat) {
        return draw("card", CardView.of(seat, sheet));
    }

    /** Reads a posted form; the sheet says whether it is answered or what is wrong with it. */
    public Optional<Sheet> posted(String name, Map<String, String> texts) {
        return calculators.get().find(name).map(calculator -> fill(calculator, texts));
    }

    /** A calculator as a link fills it in; empty if there is none of that name. */
    Optional<Sheet> opened(String name, Map<String, String> texts) {
        return calculators.get().find(name).map(calculator -> Sheet.open(calculator, texts));
    }

    /** One fragment of {@code fragments/calculator.html}: {@code card}, {@code closed} or {@code answer}. */
    String draw(String fragment, CardView card) {
        return pages.fragment("fragments/calculator", fragment, Map.of("card", card));
    }

    private static Sheet fill(Calculator calculator, Map<String, String> texts) {
        return Sheet.fill(calculator, texts, Written.IN_FORM);
    }
}
