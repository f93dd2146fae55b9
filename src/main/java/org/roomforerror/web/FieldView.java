package org.roomforerror.web;

import java.util.List;
import org.roomforerror.calculator.Field;
import org.roomforerror.calculator.FieldKind;
import org.roomforerror.calculator.Input;

/**
 * A field as its template draws it, with ids that are unique on a page that may hold several calculators.
 *
 * @param folded whether the options that few look for are left out
 */
public record FieldView(String id, Input input, boolean folded) {

    /** One option and whether it is chosen. */
    public record Option(String id, String value, String label, boolean chosen) {
    }

    static FieldView of(String card, Input input) {
        return new FieldView(card + "-" + input.field().name(), input, false);
    }

    FieldView fold() {
        return new FieldView(id, input, true);
    }

    public Field field() {
        return input.field();
    }

    /** The fragment of {@code fragments/field.html} that draws it. */
    public String fragment() {
        return switch (field().kind()) {
            case NUMBER, RATE, RATIO, TEXT, TIERS -> "box";
            case RADIO -> "radios";
            case LIST -> "list";
            case HIDDEN -> "hidden";
        };
    }

    /** A phone's number keypad, unless the number may need a minus or a per-cent sign, which some keypads lack. */
    public String inputMode() {
        return field().kind() == FieldKind.NUMBER && !field().signed() ? "decimal" : "text";
    }

    public boolean hasHint() {
        return !field().hint().isEmpty();
    }

    public boolean wrong() {
        return input.trouble().isPresent();
    }

    public String message() {
        return input.trouble().orElse("");
    }

    public String describedBy() {
        String hint = hasHint() ? id + "-hint" : "";
        String message = wrong() ? id + "-message" : "";
        return (hint + " " + message).strip();
    }

    /** The id of what an error link leads to: the box, or the first option. */
    public String target() {
        return field().kind() == FieldKind.RADIO ? id + "-" + field().choices().get(0).value() : id;
    }

    /** The options to choose from; the one that is chosen is always among them. */
    public List<Option> options() {
        return field().choices().stream().filter(choice -> !folded || !choice.rare() || input.chosen(choice))
                .map(choice -> new Option(id + "-" + choice.value(), choice.value(), choice.label(), input.chosen(choice))).toList();
    }
}
