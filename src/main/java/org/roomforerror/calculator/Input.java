package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A field as somebody filled it in.
 *
 * @param typed   the text to show in the box: as typed, or a link's number as the page's language writes it
 * @param value   the value in the plain form of links and JSON; empty where there is none, and where it is what an empty field means
 * @param settled whether the page's language chose between two readings of the text, or a mark of thousands was read as that of decimals
 * @param trouble what is wrong, in words for the reader
 */
public record Input(Field field, String typed, Optional<String> value, boolean settled, Optional<String> trouble) {

    static Input empty(Field field) {
        return new Input(field, "", Optional.empty(), false, Optional.empty());
    }

    static Input good(Field field, String typed, String value) {
        return new Input(field, typed, Optional.of(value), false, Optional.empty());
    }

    /** The number; only for number fields that are filled in and readable. */
    public Optional<BigDecimal> number() {
        return value.map(BigDecimal::new);
    }

    public boolean chosen(Choice choice) {
        return choice.value().equals(value.orElse(field.preset()));
    }

    public boolean filled() {
        return !typed.isEmpty();
    }

    /** The same text, which says nothing that an empty box does not say. */
    Input asIfEmpty() {
        return new Input(field, typed, Optional.empty(), false, trouble);
    }

    /** The same input with something wrong about it. */
    Input in(String message) {
        return new Input(field, typed, value, settled, Optional.of(message));
    }

    /** The same input without a word about what is wrong. */
    Input untroubled() {
        return new Input(field, typed, value, settled, Optional.empty());
    }
}
