package org.roomforerror.calculator;

import java.util.List;
import java.util.Optional;

/**
 * One field of a calculator: its name in form, link and JSON, and the words around it.
 *
 * @param unit    what stands beside the box, empty for none
 * @param needed  whether an empty field is a mistake
 * @param preset  the value of an empty field; left out of canonical links. Empty: none
 * @param follows the name of another field whose value an empty one takes; the same value is left out of canonical links. Empty: none
 * @param slider  whether a slider helps to explore; the number stays the master
 * @param leading whether its choice changes which other fields there are
 */
public record Field(String name, FieldKind kind, String label, String hint, String unit, boolean needed,
                    Bounds bounds, List<Choice> choices, String preset, String follows, boolean slider, boolean leading) {

    private static final Bounds SIZE = Bounds.between("0.000000000001", "1000000000000");

    /** A number above zero that has to be given. */
    public static Field number(String name, String label) {
        return new Field(name, FieldKind.NUMBER, label, "", "", true, SIZE, List.of(), "", "", false, false);
    }

    /** A share in per cent that has to be given. */
    public static Field rate(String name, String label) {
        return new Field(name, FieldKind.RATE, label, "", "%", true, Bounds.between("0", "1"), List.of(), "", "", false, false);
    }

    /** A multiple or ratio that has to be given. */
    public static Field ratio(String name, String label) {
        return new Field(name, FieldKind.RATIO, label, "", "", true, Bounds.between("0.0001", "1000"), List.of(), "", "", false, false);
    }

    /** A choice among few options, all shown. */
    public static Field radio(String name, String label, Choice... choices) {
        return new Field(name, FieldKind.RADIO, label, "", "", true, SIZE, List.of(choices), "", "", false, false);
    }

    /** A choice from a list. */
    public static Field list(String name, String label, List<Choice> choices) {
        return new Field(name, FieldKind.LIST, label, "", "", true, SIZE, List.copyOf(choices), "", "", false, false);
    }

    /** Text that the calculator reads itself. */
    public static Field text(String name, String label) {
        return new Field(name, FieldKind.TEXT, label, "", "", false, SIZE, List.of(), "", "", false, false);
    }

    /** Tiers, as {@link TierText} reads them. */
    public static Field tiers(String name, String label) {
        return new Field(name, FieldKind.TIERS, label, "", "", false, SIZE, List.of(), "", "", false, false);
    }

    /** A word that comes with a link and that nobody types. */
    public static Field hidden(String name, String label) {
        return new Field(name, FieldKind.HIDDEN, label, "", "", false, SIZE, List.of(), "", "", false, false);
    }

    public Field in(String newUnit) {
        return new Field(name, kind, label, hint, newUnit, needed, bounds, choices, preset, follows, slider, leading);
    }

    public Field hint(String newHint) {
        return new Field(name, kind, label, newHint, unit, needed, bounds, choices, preset, follows, slider, leading);
    }

    public Field optional() {
        return new Field(name, kind, label, hint, unit, false, bounds, choices, preset, follows, slider, leading);
    }

    public Field between(String lowest, String highest) {
        return new Field(name, kind, label, hint, unit, needed, Bounds.between(lowest, highest), choices, preset, follows, slider, leading);
    }

    public Field preset(String value) {
        return new Field(name, kind, label, hint, unit, false, bounds, choices, value, follows, slider, leading);
    }

    /** An empty field means what stands in another one. */
    public Field following(String other) {
        return new Field(name, kind, label, hint, unit, false, bounds, choices, preset, other, slider, leading);
    }

    public Field thatLeads() {
        return new Field(name, kind, label, hint, unit, needed, bounds, choices, preset, follows, slider, true);
    }

    public Field withSlider() {
        return new Field(name, kind, label, hint, unit, needed, bounds, choices, preset, follows, true, leading);
    }

    /** The option with this word. */
    public Optional<Choice> choice(String value) {
        return choices.stream().filter(c -> c.value().equals(value)).findFirst();
    }

    /** Whether the number may be below zero, so that a phone's keypad has to offer a minus. */
    public boolean signed() {
        return kind.isNumber() && bounds.lowest().signum() < 0;
    }
}
