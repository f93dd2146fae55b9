package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.window.Hour;
import org.roomforerror.window.Reached;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Step;

/** The walk through a replay, hour by hour, as pages that link to each other. */
final class ReplayWalk {

    private final Replay replay;
    private final Units units;
    private final Inputs inputs;
    private final ReplayWords words;

    ReplayWalk(Replay replay, Units units, Inputs inputs) {
        this.replay = replay;
        this.units = units;
        this.inputs = inputs;
        this.words = new ReplayWords(replay, units);
    }

    /** The way in, from the whole day. */
    Part start() {
        List<Part.Turn.Stop> ways = new ArrayList<>(List.of(new Part.Turn.Stop(units.say("replay.walk.start"), query(1).orElseThrow())));
        ways.addAll(stops(0));
        return new Part.Turn(units.say("replay.walk"), List.of(units.say("replay.walk.says")), Optional.empty(), Optional.empty(), ways);
    }

    /** One hour: what the price did, how the position stood, and what could still be done. */
    Part at(Step step) {
        Hour hour = step.hour();
        List<String> says = new ArrayList<>();
        says.add(units.say("replay.walk.price", units.bare(hour.open()), units.bare(hour.low()), units.bare(hour.high()), units.price(hour.close())));
        for (Reached reached : step.begun()) {
            says.add(units.say("replay.walk.begins", reached.stage(), units.price(reached.price())));
        }
        if (step.severalWithinTheHour()) {
            says.add(units.say("replay.walk.unknown"));
        }
        BigDecimal worst = step.atWorst().equity();
        says.add(units.say(worst.signum() > 0 ? "replay.walk.worst" : "replay.walk.worst-nothing", units.left(worst)));
        step.atClose().ifPresent(close -> says.add(units.say("replay.walk.end", units.left(close.equity().max(BigDecimal.ZERO)))));
        says.add(units.speech().say(step.still().says()));
        return new Part.Turn(units.say("replay.walk.hour", BigDecimal.valueOf(step.number())), says,
                query(step.number() - 1), query(step.number() + 1), stops(step.number()));
    }

    /** The hours worth stopping at: each stage, but from inside the walk only those that have come; and the whole day. */
    private List<Part.Turn.Stop> stops(int here) {
        List<Part.Turn.Stop> stops = new ArrayList<>();
        for (Step step : replay.steps()) {
            if (!step.begun().isEmpty() && step.number() != here && (here == 0 || step.number() < here)) {
                stops.add(new Part.Turn.Stop(units.speech().capital(words.stages(step)), query(step.number()).orElseThrow()));
            }
        }
        if (here > 0) {
            stops.add(new Part.Turn.Stop(units.say("replay.walk.whole-day"), Permalink.query(inputs.without("step"))));
        }
        return stops;
    }

    private Optional<String> query(int step) {
        return replay.step(step).map(found -> Permalink.query(inputs.replacing("step", String.valueOf(step))));
    }
}
