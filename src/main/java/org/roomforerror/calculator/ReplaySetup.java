package org.roomforerror.calculator;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Opening;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Tape;

/** Makes a replay out of a sound form. */
final class ReplaySetup {

    private final Inputs inputs;
    private final RuleBook book;
    private final Tape tape;

    ReplaySetup(Inputs inputs, RuleBook book, Tape tape) {
        this.inputs = inputs;
        this.book = book;
        this.tape = tape;
    }

    /** The replay of a sound form without {@link ReplayGaps}. */
    Replay replay() {
        return Replay.of(book.system(), opening(Side.of(inputs.word("side")).orElse(Side.LONG)), tape, place(inputs.word("hour"), tape).orElseThrow());
    }

    /** The step to stop at; the last one where the position was closed, or the tape ended, before. */
    OptionalInt step(Replay replay) {
        return inputs.number("step").map(asked -> OptionalInt.of(Math.min(asked.intValue(), replay.steps().size()))).orElse(OptionalInt.empty());
    }

    private Opening opening(Side side) {
        return inputs.has("quantity")
                ? Opening.pledged(inputs.number("quantity").orElseThrow(), inputs.number("loanToValue").orElseThrow())
                : Opening.leveraged(book.kind(), side, inputs.number("collateral").orElseThrow(), inputs.number("leverage").orElseThrow());
    }

    /** The place of an hour on a tape: a number counted from 1, or a time written in universal time; the first one where nothing is written. */
    static Optional<Integer> place(String hour, Tape tape) {
        String text = hour.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.of(0);
        }
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= tape.hours().size()) {
            return Optional.of(Integer.parseInt(text) - 1);
        }
        return time(text).flatMap(at -> tape.indexOf(at));
    }

    private static Optional<Instant> time(String text) {
        String plain = text.replace(" UTC", "").replace(' ', 'T').replaceAll("Z$", "");
        try {
            return Optional.of(Instant.parse(plain + (plain.matches(".*T[0-9]{2}:[0-9]{2}") ? ":00Z" : "Z")));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
