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
        return new Part.Turn("Walk through it hour by hour", List.of("Each page stops at the end of an hour and shows only what could be known by then."),
                Optional.empty(), query(1), stops(0));
    }

    /** One hour: what the price did, how the position stood, and what could still be done. */
    Part at(Step step) {
        Hour hour = step.hour();
        List<String> says = new ArrayList<>();
        says.add("The price opened at " + units.bare(hour.open()) + ", ran between " + units.bare(hour.low()) + " and " + units.bare(hour.high())
                + ", and closed at " + units.price(hour.close()) + ".");
        for (Reached reached : step.begun()) {
            says.add("The " + units.stage(reached.stage()) + " begins at " + units.price(reached.price()) + ".");
        }
        if (step.severalWithinTheHour()) {
            says.add("The tape cannot say how far apart they came.");
        }
        BigDecimal worst = step.atWorst().equity();
        says.add(worst.signum() > 0 ? "At the worst price " + units.left(worst) + " of your own money was left." : "At the worst price nothing of your own money was left.");
        step.atClose().ifPresent(close -> says.add("At the end of the hour it was " + units.left(close.equity().max(BigDecimal.ZERO)) + "."));
        says.add(units.speech().say(step.still().says()));
        return new Part.Turn("Hour " + step.number() + " after the opening", says, query(step.number() - 1), query(step.number() + 1),
                stops(step.number()));
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
            stops.add(new Part.Turn.Stop("The whole day", Permalink.query(inputs.without("step"))));
        }
        return stops;
    }

    private Optional<String> query(int step) {
        return replay.step(step).map(found -> Permalink.query(inputs.replacing("step", String.valueOf(step))));
    }
}
