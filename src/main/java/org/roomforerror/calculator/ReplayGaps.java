package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Side;
import org.roomforerror.window.Tape;
import org.roomforerror.words.Speech;

/** What a form still needs to open a position on a real day, what it says twice, and hours that the day does not have. */
final class ReplayGaps {

    private final Inputs inputs;
    private final Speech speech;
    private final List<Trouble> troubles = new ArrayList<>();

    private ReplayGaps(Inputs inputs, Speech speech) {
        this.inputs = inputs;
        this.speech = speech;
    }

    /** @param tape the chosen day; empty while none is chosen */
    static List<Trouble> of(Inputs inputs, Kind kind, Optional<Tape> tape, Speech speech) {
        ReplayGaps gaps = new ReplayGaps(inputs, speech);
        gaps.opening(kind.pledges(Side.of(inputs.word("side")).orElse(Side.LONG)));
        tape.ifPresent(gaps::hour);
        gaps.step();
        return gaps.troubles;
    }

    private void opening(boolean pledges) {
        boolean coins = !inputs.blank("quantity") || !inputs.blank("loanToValue");
        boolean leveraged = !inputs.blank("collateral") || !inputs.blank("leverage");
        if (coins && !pledges) {
            trouble("quantity", "replay.wrong.short");
        } else if (coins && leveraged) {
            trouble("collateral", "replay.wrong.both");
        } else if (pledges && !leveraged) {
            missing("quantity", "loanToValue");
        } else {
            missing("collateral", "leverage");
        }
    }

    private void hour(Tape tape) {
        if (ReplaySetup.place(inputs.word("hour"), tape).isEmpty()) {
            trouble("hour", "replay.wrong.hour", written(tape.first().start()), written(tape.last().start()), BigDecimal.valueOf(tape.hours().size()));
        }
    }

    private void step() {
        if (inputs.number("step").filter(step -> step.stripTrailingZeros().scale() > 0).isPresent()) {
            trouble("step", "replay.wrong.step");
        }
    }

    private void missing(String... fields) {
        for (String field : fields) {
            if (inputs.blank(field)) {
                troubles.add(new Trouble(field, new Wording(speech).missing(inputs.input(field).field())));
            }
        }
    }

    private void trouble(String field, String key, Object... values) {
        troubles.add(new Trouble(field, speech.say(key, values)));
    }

    private static String written(Instant hour) {
        return hour.toString().replace(":00Z", "Z");
    }
}
