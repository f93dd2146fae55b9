package org.roomforerror.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.calculator.Convention;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Written;

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
     * A calculator inside another page, opened with the values that a writer or a link gave.
     *
     * @param id     unique on the page; letters, digits and hyphens
     * @param action where its form is posted, for instance {@code /learn/slug/calculators/margin-call}
     * @return the HTML of the card; empty if there is no such calculator
     */
    public Optional<String> card(String name, Map<String, String> values, String id, String action) {
        return opened(name, values).map(sheet -> card(sheet, id, action));
    }

    /** A sheet that was filled in elsewhere, as a card. */
    public String card(Sheet sheet, String id, String action) {
        return draw("card", CardView.of(id, action, false, sheet));
    }

    /** Reads a posted form; the sheet says whether it is answered or what is wrong with it. */
    public Optional<Sheet> posted(String name, Map<String, String> texts) {
        return calculators.get().find(name).map(calculator -> fill(calculator, texts));
    }

    /** A calculator as a link fills it in; empty if there is none of that name. */
    Optional<Sheet> opened(String name, Map<String, String> texts) {
        return calculators.get().find(name).map(calculator -> Sheet.open(calculator, texts, Convention.POINT));
    }

    /** One fragment of {@code fragments/calculator.html}: {@code card} or {@code answer}. */
    String draw(String fragment, CardView card) {
        return pages.fragment("fragments/calculator", fragment, Map.of("card", card));
    }

    private static Sheet fill(Calculator calculator, Map<String, String> texts) {
        return Sheet.fill(calculator, texts, Written.IN_FORM, Convention.POINT);
    }
}
