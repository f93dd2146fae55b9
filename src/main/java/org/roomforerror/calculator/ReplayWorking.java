package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.roomforerror.margin.Side;
import org.roomforerror.window.Reached;
import org.roomforerror.window.Replay;

/** The working of a replay: in which hour the price of the tape first reached each stage. Where the stages begin is the ladder's working. */
final class ReplayWorking {

    private final Replay replay;
    private final Units units;
    private final ReplayWords words;

    ReplayWorking(Replay replay, Units units) {
        this.replay = replay;
        this.units = units;
        this.words = new ReplayWords(replay, units);
    }

    /** The hours that reached a stage, up to the step at which somebody stands; none if none has. */
    List<Steps> until(OptionalInt step) {
        int last = step.isPresent() ? replay.opened() + step.getAsInt() - 1 : Integer.MAX_VALUE;
        List<Reached> reached = replay.reached().stream().filter(at -> at.place() <= last).toList();
        if (reached.isEmpty()) {
            return List.of();
        }
        Steps steps = new Steps(units, units.say("replay.working"));
        reached.forEach(at -> met(steps, at));
        return List.of(steps);
    }

    private void met(Steps steps, Reached at) {
        boolean falls = replay.position().side() == Side.LONG;
        BigDecimal worst = at.hour().worst(replay.position().side());
        BigDecimal stage = replay.ladder().rungs().stream().filter(rung -> rung.stage().equals(at.stage())).findFirst()
                .flatMap(rung -> rung.outcome().where()).orElseThrow();
        steps.step(units.say(falls ? "replay.working.low" : "replay.working.high", units.speech().capital(words.during(at.hour())), at.stage()),
                Steps.written(worst) + (falls ? " ≤ " : " ≥ ") + Steps.written(stage), at.price(), units.price(at.price()));
    }
}
