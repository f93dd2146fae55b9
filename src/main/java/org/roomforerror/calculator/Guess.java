package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.words.Speech;

/**
 * A question to guess at before the answer is seen, and how the guess compares. Guessing first makes the answer stick.
 *
 * <p>A calculator asks one such question, in an open field above its button. {@code guess.QUESTION} of the catalogue is what the field is
 * called; where {@code guess.QUESTION.high} and {@code guess.QUESTION.low} are there, they go before the general verdicts.
 *
 * @param question the last part of its messages' keys
 * @param unit     what stands beside the box; for a share the per-cent sign stands there in any case
 */
record Guess(Speech speech, String question, Kind kind, String unit) {

    /** The name of the field, in every calculator. */
    static final String NAME = "guess";

    /** What is guessed, and how far off still counts as close, as a share of what is true. */
    enum Kind {
        PRICE("0.005"),
        AMOUNT("0.05"),
        PER_CENT("0.05"),
        COUNT("0"),
        TIME("0.1");

        private final BigDecimal close;

        Kind(String close) {
            this.close = new BigDecimal(close);
        }
    }

    /** The open group that asks for the guess; it stands last, so that the button follows. */
    FieldGroup group() {
        return FieldGroup.open(List.of(field()));
    }

    private Field field() {
        String label = speech.say("guess." + question);
        Field field = switch (kind) {
            case PRICE, AMOUNT -> Field.number(NAME, label).in(unit);
            case PER_CENT -> Field.rate(NAME, label).between("0", "100");
            case COUNT, TIME -> Field.number(NAME, label).in(unit).between("0", "1000000");
        };
        return field.optional().hint(speech.find("guess." + question + ".hint").orElseGet(() -> speech.say("guess.hint")));
    }

    /**
     * The verdict on what was guessed.
     *
     * @param truth   what is true; empty where there is no such thing
     * @param written how such a value is written, with its unit
     */
    Optional<Part> verdict(Inputs inputs, Optional<BigDecimal> truth, Function<BigDecimal, String> written) {
        return inputs.number(NAME).map(guess -> new Part.Guess(Sentence.of(truth.map(is -> compared(guess, is, written))
                .orElseGet(() -> said("none", "guess.none", written.apply(guess))))));
    }

    private String compared(BigDecimal guess, BigDecimal truth, Function<BigDecimal, String> written) {
        String guessed = written.apply(guess);
        String is = written.apply(truth);
        BigDecimal off = off(guess, truth);
        if (guessed.equals(is)) {
            return speech.say("guess.right", guessed);
        }
        if (off.abs().compareTo(kind.close) <= 0) {
            return speech.say("guess.close", guessed, is, within(off));
        }
        return off.signum() > 0 ? said("high", "guess.high", guessed, is) : said("low", "guess.low", guessed, is);
    }

    /**
     * The verdict on a guessed price of a stage: how much room there is counts, seen from the price now.
     *
     * @param stage what was guessed at; empty where the rules have no such stage
     */
    Optional<Part> verdict(Inputs inputs, Holding holding, Optional<Rung> stage) {
        return inputs.number(NAME).map(guess -> new Part.Guess(Sentence.of(stage.map(rung -> price(guess, rung, holding))
                .orElseGet(() -> speech.say("guess.none", holding.units().price(guess))))));
    }

    private String price(BigDecimal guess, Rung rung, Holding holding) {
        String guessed = holding.units().price(guess);
        if (rung.outcome() instanceof Outcome.Past) {
            return speech.say("guess.begun", guessed, rung.stage());
        }
        if (!(rung.outcome() instanceof Outcome.At at)) {
            return speech.say("guess.no-such-price", guessed, rung.stage());
        }
        String is = holding.units().price(at.price());
        BigDecimal off = off(guess, at.exact());
        if (guessed.equals(is)) {
            return speech.say("guess.right-price", guessed, rung.stage());
        }
        if (off.abs().compareTo(kind.close) <= 0) {
            return speech.say("guess.close-price", guessed, rung.stage(), is, within(off));
        }
        return speech.say(verdict(guess.subtract(holding.price()), at.exact().subtract(holding.price())), guessed, rung.stage(), is);
    }

    /** The verdict on a distance that was thought, and the one that there is. */
    private static String verdict(BigDecimal thought, BigDecimal room) {
        if (thought.signum() * room.signum() < 0) {
            return "guess.other-side";
        }
        return room.abs().compareTo(thought.abs()) < 0 ? "guess.less-room" : "guess.more-room";
    }

    /** The question's own words, or the general ones. */
    private String said(String own, String general, Object... values) {
        return speech.find("guess." + question + "." + own, values).orElseGet(() -> speech.say(general, values));
    }

    /** How far off, as a share of what is true; nothing is close to a truth of zero. */
    private static BigDecimal off(BigDecimal guess, BigDecimal truth) {
        BigDecimal missed = guess.subtract(truth);
        return truth.signum() == 0 ? BigDecimal.valueOf(missed.signum()) : missed.divide(truth.abs(), MathContext.DECIMAL64);
    }

    private String within(BigDecimal off) {
        return speech.format().percent(off.abs(), RoundingMode.UP);
    }
}
