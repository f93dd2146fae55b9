package org.roomforerror.calculator;

import java.math.BigDecimal;

/** What a field's text turned out to say. */
public sealed interface Reading {

    /**
     * A number.
     *
     * @param amount  the number as written: {@code 0.5%} gives 0.5
     * @param percent whether a per-cent sign stood beside it
     * @param settled whether the text could mean two numbers and the page's language chose between them, or a mark of thousands was read as that of decimals
     * @param unit    the currency sign, code or word beside it, in small letters; empty for none
     */
    record Value(BigDecimal amount, boolean percent, boolean settled, String unit) implements Reading {
        public Value(BigDecimal amount, boolean percent, boolean settled) {
            this(amount, percent, settled, "");
        }
    }

    /** Nothing, or only spaces. */
    record Blank() implements Reading {
    }

    /** Not a number that this reader knows. */
    record Unreadable(Why why) implements Reading {
    }

    /** Why a text is no number. */
    enum Why { NOT_A_NUMBER, TOO_LONG, OTHER_DIGITS }
}
