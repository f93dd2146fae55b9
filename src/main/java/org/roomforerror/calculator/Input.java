package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A field as somebody filled it in.
 *
 * @param typed   the text to show in the box: as typed, with one exception (see {@link #read})
 * @param value   the value in the plain form of links and JSON, empty where there is none
 * @param settled whether the page's language chose between two readings of the text
 * @param trouble what is wrong, in words for the reader
 */
public record Input(Field field, String typed, Optional<String> value, boolean settled, Optional<String> trouble) {

    private static final int LONGEST_KEPT = 200;

    /**
     * Reads one field. A bare rate from a link comes back with its per-cent sign, because the same bare number in the
     * form would mean per cent.
     */
    static Input read(Field field, String text, Written written, Convention convention) {
        if (text.isBlank()) {
            return field.needed() ? empty(field).in(Wording.missing(field)) : empty(field);
        }
        if (field.kind().isNumber()) {
            return number(field, text, written, convention);
        }
        if (field.kind().isChoice()) {
            return field.choice(text.strip())
                    .map(choice -> good(field, text.strip(), choice.value(), false))
                    .orElseGet(() -> kept(field, text).in(Wording.choose(field)));
        }
        return text.length() > LONGEST_KEPT
                ? kept(field, text).in(field.label() + " must be at most " + LONGEST_KEPT + " characters long")
                : good(field, text, text.strip(), false);
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

    /** The same input with something wrong about it. */
    Input in(String message) {
        return new Input(field, typed, value, settled, Optional.of(message));
    }

    private static Input number(Field field, String text, Written written, Convention convention) {
        Reading reading = NumberText.read(text, convention);
        if (reading instanceof Reading.Unreadable unreadable) {
            return kept(field, text).in(Wording.unreadable(field, unreadable.why()));
        }
        Reading.Value value = (Reading.Value) reading;
        if (value.percent() && field.kind() == FieldKind.NUMBER) {
            return kept(field, text).in(Wording.noPercent(field));
        }
        boolean hundredth = value.percent() || (field.kind() == FieldKind.RATE && written == Written.IN_FORM);
        BigDecimal amount = hundredth ? value.amount().movePointLeft(2) : value.amount();
        if (!field.bounds().hold(amount)) {
            return kept(field, text).in(Wording.outside(field));
        }
        String shown = field.kind() == FieldKind.RATE && !value.percent() && written == Written.IN_LINK
                ? plain(amount.movePointRight(2)) + "%" : text.strip();
        return good(field, shown, plain(amount), value.settled());
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static Input empty(Field field) {
        return new Input(field, "", Optional.empty(), false, Optional.empty());
    }

    private static Input good(Field field, String typed, String value, boolean settled) {
        return new Input(field, typed, Optional.of(value), settled, Optional.empty());
    }

    /** Text that could not be read, kept as typed; only what nobody typed by hand is cut. */
    private static Input kept(Field field, String text) {
        String kept = text.length() > LONGEST_KEPT ? text.substring(0, LONGEST_KEPT) : text;
        return new Input(field, kept, Optional.empty(), false, Optional.empty());
    }
}
