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
 * @param manner  how the form treats it beside its kind
 */
public record Field(String name, FieldKind kind, String label, String hint, String unit, boolean needed,
                    Bounds bounds, List<Choice> choices, String preset, String follows, Manner manner) {

    /**
     * How a form treats a field beside its kind.
     *
     * @param slider whether a slider helps to explore; the number stays the master
     * @param wide   whether its words need the room of two fields
     * @param leads  whether its choice changes which other fields there are, so that it stands first
     * @param part   which of several alike it belongs to, such as "Second position"; empty where there is only one
     */
    public record Manner(boolean slider, boolean wide, boolean leads, String part) {
        private static final Manner PLAIN = new Manner(false, false, false, "");
    }

    private static final Bounds SIZE = Bounds.between("0.000000000001", "1000000000000");

    /** A number above zero that has to be given. */
    public static Field number(String name, String label) {
        return new Field(name, FieldKind.NUMBER, label, "", "", true, SIZE, List.of(), "", "", Manner.PLAIN);
    }

    /** A share in per cent that has to be given. */
    public static Field rate(String name, String label) {
        return new Field(name, FieldKind.RATE, label, "", "%", true, Bounds.between("0", "1"), List.of(), "", "", Manner.PLAIN);
    }

    /** A multiple or ratio that has to be given. */
    public static Field ratio(String name, String label) {
        return new Field(name, FieldKind.RATIO, label, "", "", true, Bounds.between("0.0001", "1000"), List.of(), "", "", Manner.PLAIN);
    }

    /** A choice among few options, all shown. */
    public static Field radio(String name, String label, Choice... choices) {
        return new Field(name, FieldKind.RADIO, label, "", "", true, SIZE, List.of(choices), "", "", Manner.PLAIN);
    }

    /** A choice from a list. */
    public static Field list(String name, String label, List<Choice> choices) {
        return new Field(name, FieldKind.LIST, label, "", "", true, SIZE, List.copyOf(choices), "", "", Manner.PLAIN);
    }

    /** Text that the calculator reads itself. */
    public static Field text(String name, String label) {
        return new Field(name, FieldKind.TEXT, label, "", "", false, SIZE, List.of(), "", "", Manner.PLAIN);
    }

    /** Tiers, as {@link TierText} reads them. */
    public static Field tiers(String name, String label) {
        return new Field(name, FieldKind.TIERS, label, "", "", false, SIZE, List.of(), "", "", Manner.PLAIN);
    }

    /** A word that comes with a link and that nobody types. */
    public static Field hidden(String name, String label) {
        return new Field(name, FieldKind.HIDDEN, label, "", "", false, SIZE, List.of(), "", "", Manner.PLAIN);
    }

    public Field in(String newUnit) {
        return new Field(name, kind, label, hint, newUnit, needed, bounds, choices, preset, follows, manner);
    }

    public Field hint(String newHint) {
        return new Field(name, kind, label, newHint, unit, needed, bounds, choices, preset, follows, manner);
    }

    public Field optional() {
        return new Field(name, kind, label, hint, unit, false, bounds, choices, preset, follows, manner);
    }

    public Field between(String lowest, String highest) {
        return new Field(name, kind, label, hint, unit, needed, Bounds.between(lowest, highest), choices, preset, follows, manner);
    }

    public Field preset(String value) {
        return new Field(name, kind, label, hint, unit, false, bounds, choices, value, follows, manner);
    }

    /** An empty field means what stands in another one. */
    public Field following(String other) {
        return new Field(name, kind, label, hint, unit, false, bounds, choices, preset, other, manner);
    }

    public Field withSlider() {
        return treated(new Manner(true, manner.wide, manner.leads, manner.part));
    }

    public Field wider() {
        return treated(new Manner(manner.slider, true, manner.leads, manner.part));
    }

    public Field thatLeads() {
        return treated(new Manner(manner.slider, manner.wide, true, manner.part));
    }

    /** The same field of one of several alike, which messages and answers name: "Second position". */
    public Field of(String part) {
        return treated(new Manner(manner.slider, manner.wide, manner.leads, part));
    }

    private Field treated(Manner other) {
        return new Field(name, kind, label, hint, unit, needed, bounds, choices, preset, follows, other);
    }

    public boolean slider() {
        return manner.slider;
    }

    public boolean wide() {
        return manner.wide;
    }

    public boolean leading() {
        return manner.leads;
    }

    /** Which of several alike it belongs to; empty where there is only one. */
    public String part() {
        return manner.part;
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
