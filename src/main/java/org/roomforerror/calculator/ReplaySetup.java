package org.roomforerror.calculator;

import java.math.BigDecimal;
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

    /** @throws Misfit if the form's fields do not fit together, or the hour is not on the tape */
    Replay replay() throws Misfit {
        Side side = Side.of(inputs.word("side")).orElse(Side.LONG);
        if (!book.kind().sides().contains(side)) {
            throw wrong("side", "wrong.no-shorts");
        }
        return Replay.of(book.system(), opening(side), tape, place());
    }

    /** The step to stop at; the last one where the position was closed, or the tape ended, before. */
    OptionalInt step(Replay replay) throws Misfit {
        Optional<BigDecimal> asked = inputs.number("step");
        if (asked.isEmpty()) {
            return OptionalInt.empty();
        }
        if (asked.get().stripTrailingZeros().scale() > 0) {
            throw wrong("step", "replay.wrong.step");
        }
        return OptionalInt.of(Math.min(asked.get().intValue(), replay.steps().size()));
    }

    private Opening opening(Side side) throws Misfit {
        boolean pledges = book.kind().pledges(side);
        boolean leveraged = inputs.has("collateral") || inputs.has("leverage");
        if (inputs.has("quantity") || inputs.has("loanToValue")) {
            if (!pledges || leveraged) {
                throw wrong(pledges ? "collateral" : "quantity", pledges ? "replay.wrong.both" : "replay.wrong.short");
            }
            BigDecimal units = inputs.number("quantity").orElseThrow(() -> missing("quantity"));
            return Opening.pledged(units, inputs.number("loanToValue").orElseThrow(() -> missing("loanToValue")));
        }
        BigDecimal collateral = inputs.number("collateral").orElseThrow(() -> missing(pledges && !leveraged ? "quantity" : "collateral"));
        return Opening.leveraged(book.kind(), side, collateral, inputs.number("leverage").orElseThrow(() -> missing("leverage")));
    }

    /** The place of the opening hour: a number counted from 1, or a time written in universal time. */
    private int place() throws Misfit {
        String text = inputs.word("hour").strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return 0;
        }
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= tape.hours().size()) {
            return Integer.parseInt(text) - 1;
        }
        return time(text).flatMap(tape::indexOf).orElseThrow(() -> wrong("hour", "replay.wrong.hour",
                written(tape.first().start()), written(tape.last().start()), BigDecimal.valueOf(tape.hours().size())));
    }

    private Misfit missing(String field) {
        return new Misfit(field, new Wording(book.speech()).missing(inputs.input(field).field()));
    }

    private Misfit wrong(String field, String key, Object... values) {
        return new Misfit(field, book.speech().say(key, values));
    }

    private static Optional<Instant> time(String text) {
        String plain = text.replace(" UTC", "").replace(' ', 'T').replaceAll("Z$", "");
        try {
            return Optional.of(Instant.parse(plain + (plain.matches(".*T[0-9]{2}:[0-9]{2}") ? ":00Z" : "Z")));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static String written(Instant hour) {
        return hour.toString().replace(":00Z", "Z");
    }
}
