package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.words.Speech;

/** A guess made before the answer, and how it compares. Guessing first makes the answer stick. */
final class Guess {

    private static final BigDecimal CLOSE = new BigDecimal("0.005");

    private Guess() {
    }

    /** The folded group that asks for a guess; {@code what} is guessed. */
    static FieldGroup group(Speech speech, String what, String unit) {
        Field field = Field.number("guess", speech.say("guess." + what)).in(unit).optional().hint(speech.say("guess.hint"));
        return FieldGroup.folded(speech.say("guess.first"), List.of(field));
    }

    /** The verdict on a guessed price of a stage. */
    static Optional<Part> price(Inputs inputs, Holding holding, Optional<Rung> stage) {
        Optional<BigDecimal> guess = inputs.number("guess");
        if (guess.isEmpty() || stage.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part.Guess(verdict(guess.get(), stage.get(), holding)));
    }

    private static Sentence verdict(BigDecimal guess, Rung rung, Holding holding) {
        Units units = holding.units();
        String guessed = units.price(guess);
        if (!(rung.outcome() instanceof Outcome.At at)) {
            return units.sentence("guess.no-such-price", guessed);
        }
        BigDecimal off = guess.subtract(at.exact()).divide(at.exact(), MathContext.DECIMAL64);
        if (off.abs().compareTo(CLOSE) <= 0) {
            return units.sentence("guess.close", guessed, units.percent(off.abs()), rung.stage());
        }
        BigDecimal thought = guess.subtract(holding.price()).abs();
        BigDecimal room = at.exact().subtract(holding.price()).abs();
        return units.sentence(room.compareTo(thought) < 0 ? "guess.less-room" : "guess.more-room", guessed, rung.stage(), units.price(at.price()));
    }
}
