package org.roomforerror.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.roomforerror.calculator.Calculator;
import org.roomforerror.calculator.Calculators;
import org.roomforerror.calculator.Convention;
import org.roomforerror.calculator.Sheet;
import org.roomforerror.calculator.Written;
import org.roomforerror.content.Embed;

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
     * A calculator inside another page, with the values that the writer gave and the fields that most readers need; a link
     * in it leads to the others.
     *
     * @param action where its form is posted, for instance {@code /learn/slug/calculators/margin-call}
     * @return the HTML of the card; empty if there is no such calculator
     */
    Optional<String> card(Embed embed, String action) {
        return calculators.get().find(embed.name()).map(calculator -> Sheet.open(calculator, embed.values(), Convention.POINT))
                .map(sheet -> draw(embed.closed() ? "closed" : "card", CardView.of(embed.name(), action, false, sheet).fold()));
    }

    /** A calculator inside another page, whole, with the values of a link. */
    Optional<String> card(String name, Map<String, String> values, String id, String action) {
        return calculators.get().find(name).map(calculator -> card(Sheet.open(calculator, values, Convention.POINT), id, action));
    }

    /** A calculator on its own page with an answer; empty where the values give none. */
    Optional<CardView> answered(String name, Map<String, String> values) {
        return calculators.get().find(name).map(calculator -> Sheet.open(calculator, values, Convention.POINT))
                .filter(sheet -> sheet.answer().isPresent()).map(sheet -> CardView.of(name, "/calculators/" + name, true, sheet));
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
                : calculators.get().find(name).map(calculator -> Sheet.open(calculator, Calculating.firstOf(ctx.queryParamMap()), Convention.POINT));
    }

    /** The query and fragment by which a page opens with a calculator filled in. */
    static String link(Sheet sheet) {
        String name = sheet.calculator().name();
        return "calculator=" + name + "&" + sheet.query() + "#" + name + "-result";
    }

    /** One fragment of {@code fragments/calculator.html}: {@code card}, {@code closed} or {@code answer}. */
    String draw(String fragment, CardView card) {
        return pages.fragment("fragments/calculator", fragment, Map.of("card", card));
    }

    private static Sheet fill(Calculator calculator, Map<String, String> texts) {
        return Sheet.fill(calculator, texts, Written.IN_FORM, Convention.POINT);
    }
}
