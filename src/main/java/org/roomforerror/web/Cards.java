package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Written;

/** Draws calculators for whoever needs one: their own pages, articles, the first page and other people's frames. */
public final class Cards {

    private final Pages pages;
    private final Supplier<Calculators> calculators;

    public Cards(Pages pages, Supplier<Calculators> calculators) {
        this.pages = pages;
        this.calculators = calculators;
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
        return calculators.get().find(name).map(calculator -> card(Sheet.open(calculator, values), id, action));
    }

    /** A sheet that was filled in elsewhere, as a card. */
    public String card(Sheet sheet, String id, String action) {
        return draw("card", CardView.of(id, action, false, sheet));
    }

    /** Reads a posted form; the sheet says whether it is answered or what is wrong with it. */
    public Optional<Sheet> posted(String name, Map<String, String> texts) {
        return calculators.get().find(name).map(calculator -> fill(calculator, texts));
    }

    /** The calculator that a link to a page has filled in, as {@link #link} writes it. */
    Optional<Sheet> linked(Context ctx) {
        String name = ctx.queryParam("calculator");
        return name == null ? Optional.empty()
                : calculators.get().find(name).map(calculator -> Sheet.open(calculator, Calculating.firstOf(ctx.queryParamMap())));
    }

    /** The query and fragment by which a page opens with a calculator filled in. */
    static String link(Sheet sheet) {
        String name = sheet.calculator().name();
        return "calculator=" + name + "&" + sheet.query() + "#" + name + "-result";
    }

    /** One fragment of {@code fragments/calculator.html}: {@code card} or {@code answer}. */
    String draw(String fragment, CardView card) {
        return pages.fragment("fragments/calculator", fragment, Map.of("card", card));
    }

    private static Sheet fill(Calculator calculator, Map<String, String> texts) {
        return Sheet.fill(calculator, texts, Written.IN_FORM);
    }
}
