package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Optional;
import org.roomforerror.words.Speech;

/**
 * Reads the texts of a form or a link, field by field, and says in the page's language what is wrong with one.
 *
 * <p>A form is read the way the page's language writes numbers. A link has one notation in every language, plain numbers
 * with a point; in the boxes of a form they are shown as the language writes them.
 */
final class InputReader {

    private static final int LONGEST_KEPT = 200;

    private final Written written;
    private final Convention here;
    private final Convention there;
    private final Wording wording;
    private final String times;

    InputReader(Speech speech, Written written) {
        this.written = written;
        this.here = Convention.of(speech);
        this.there = written == Written.IN_LINK ? Convention.POINT : here;
        this.wording = new Wording(speech);
        this.times = speech.say("unit.times");
    }

    Input read(Field field, String text) {
        if (text.isBlank()) {
            return field.needed() ? Input.empty(field).in(wording.missing(field)) : Input.empty(field);
        }
        if (field.kind().isNumber()) {
            return number(field, text);
        }
        if (field.kind().isChoice()) {
            return field.choice(text.strip())
                    .map(choice -> Input.good(field, text.strip(), choice.value()))
                    .orElseGet(() -> kept(field, text).in(wording.choose(field)));
        }
        if (text.length() > LONGEST_KEPT) {
            return kept(field, text).in(wording.tooLong(field, LONGEST_KEPT));
        }
        return field.kind() == FieldKind.TIERS ? tiers(field, text) : Input.good(field, text, text.strip());
    }

    private Input number(Field field, String text) {
        Reading reading = NumberText.read(withoutUnit(field, text), there);
        if (reading instanceof Reading.Unreadable unreadable) {
            return kept(field, text).in(wording.unreadable(field, unreadable.why()));
        }
        Reading.Value value = (Reading.Value) reading;
        if (value.percent() && field.kind() == FieldKind.NUMBER) {
            return kept(field, text).in(wording.noPercent(field));
        }
        if (!fits(value.unit(), field)) {
            return kept(field, text).in(wording.otherUnit(field));
        }
        boolean hundredth = value.percent() || (field.kind() == FieldKind.RATE && written == Written.IN_FORM);
        BigDecimal amount = hundredth ? value.amount().movePointLeft(2) : value.amount();
        if (!field.bounds().hold(amount)) {
            return kept(field, text).in(wording.outside(field));
        }
        String shown = shown(field, value).orElse(text).strip();
        return new Input(field, shown, Optional.of(plain(amount)), settled(field, shown), Optional.empty());
    }

    /** Whether the page's language chose between two readings of what stands in the box. */
    private boolean settled(Field field, String shown) {
        return NumberText.read(withoutUnit(field, shown), here) instanceof Reading.Value value && value.settled();
    }

    /**
     * What stands in the box in place of the text. A bare rate from a link has to come back with its per-cent sign, because
     * the same bare number in the form would mean per cent; and any number from a link in the page's own convention.
     */
    private Optional<String> shown(Field field, Reading.Value value) {
        boolean bareRate = field.kind() == FieldKind.RATE && !value.percent();
        if (here == there && !(bareRate && written == Written.IN_LINK)) {
            return Optional.empty();
        }
        BigDecimal amount = bareRate ? value.amount().movePointRight(2) : value.amount();
        return Optional.of(here.typed(plain(amount)) + (bareRate || value.percent() ? "%" : ""));
    }

    private Input tiers(Field field, String text) {
        Optional<TierText> tiers = TierText.read(text, there, written);
        if (tiers.isEmpty()) {
            return kept(field, text).in(TierText.grouped(text) ? wording.tiersGrouped() : wording.noTiers());
        }
        Input input = Input.good(field, written == Written.IN_FORM ? text : tiers.get().written(here), tiers.get().written(Convention.POINT));
        return tiers.get().repeats() ? input.in(wording.tierTwice()) : input;
    }

    /** Whether a unit written into a box may stand there; what tells nothing apart may stand anywhere. */
    private boolean fits(String unit, Field field) {
        Optional<UnitText> box = field.unit().equals(times) ? Optional.of(UnitText.TIMES) : UnitText.of(field.unit());
        return field.kind() != FieldKind.NUMBER || box.isEmpty() || UnitText.of(unit).map(one -> one.fits(box.get())).orElse(true);
    }

    /** People write the unit into the box as well as beside it. */
    private static String withoutUnit(Field field, String text) {
        String stripped = text.strip();
        int start = stripped.length() - field.unit().length();
        return field.kind() != FieldKind.RATE && start > 0 && stripped.regionMatches(true, start, field.unit(), 0, field.unit().length())
                ? stripped.substring(0, start) : text;
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    /** Text that could not be read, kept as typed; only what nobody typed by hand is cut. */
    private static Input kept(Field field, String text) {
        String kept = text.length() > LONGEST_KEPT ? text.substring(0, LONGEST_KEPT) : text;
        return new Input(field, kept, Optional.empty(), false, Optional.empty());
    }
}
