package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;

/** A guess made before the answer, and how it compares. Guessing first makes the answer stick. */
final class Guess {

    private static final BigDecimal CLOSE = new BigDecimal("0.005");

    private Guess() {
    }

    static Field field(String label, String unit) {
        return Field.number("guess", label).in(unit).optional().hint("Nobody sees it but you.");
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
        String guessed = "You guessed " + units.price(guess) + ". ";
        if (!(rung.outcome() instanceof Outcome.At at)) {
            return Sentence.plain(guessed + "There is no such price ahead of this position.");
        }
        BigDecimal off = guess.subtract(at.exact()).divide(at.exact(), MathContext.DECIMAL64);
        if (off.abs().compareTo(CLOSE) <= 0) {
            return new Sentence(guessed + "That is within ", units.percent(off.abs()), " of the " + rung.stage().label() + ".");
        }
        BigDecimal thought = guess.subtract(holding.price()).abs();
        BigDecimal room = at.exact().subtract(holding.price()).abs();
        return new Sentence(guessed + "The " + rung.stage().label() + " comes at " + units.price(at.price()) + ": you have ",
                room.compareTo(thought) < 0 ? "less room" : "more room", " than you thought.");
    }
}
