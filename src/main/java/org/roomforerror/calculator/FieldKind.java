package org.roomforerror.calculator;

/** How a field's text is read and drawn. */
public enum FieldKind {
    /** A plain number. */
    NUMBER,
    /** A share such as 0.5 %: a bare number is per cent in a form and a fraction in a link. */
    RATE,
    /** A multiple or a ratio: a bare number is itself everywhere, {@code 70%} is 0.7. */
    RATIO,
    /** Few options, all shown. */
    RADIO,
    /** Many options, folded into a list. */
    LIST,
    /** Text with a form of its own, read by the calculator. */
    TEXT,
    /** Floors and rates of tiers, in a long box. */
    TIERS,
    /** A word that comes with a link and is handed on. */
    HIDDEN;

    boolean isNumber() {
        return this == NUMBER || this == RATE || this == RATIO;
    }

    boolean isChoice() {
        return this == RADIO || this == LIST;
    }
}
