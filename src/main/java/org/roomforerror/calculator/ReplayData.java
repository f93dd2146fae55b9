package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.window.Assumptions;
import org.roomforerror.window.Reached;
import org.roomforerror.window.Replay;
import org.roomforerror.window.Step;
import org.roomforerror.window.TapeWindow;
import org.roomforerror.window.TopUp;
import org.roomforerror.words.Speech;

/** A replay for programs. Hours are the beginnings of hours in universal time; ranges are whole hours. */
final class ReplayData {

    private final Replay replay;
    private final RuleBook book;
    private final Speech speech;

    ReplayData(Replay replay, RuleBook book) {
        this.replay = replay;
        this.book = book;
        this.speech = book.speech();
    }

    Map<String, Object> of(Optional<BigDecimal> added, OptionalInt step) {
        Map<String, Object> data = HoldingData.map("system", HoldingData.system(book),
                "tape", HoldingData.map("id", replay.tape().id(), "name", replay.tape().name(), "price", replay.tape().header().price(),
                        "unit", replay.tape().header().unit(), "first", replay.tape().first().start().toString(), "last", replay.tape().last().start().toString()),
                "opened", replay.steps().get(0).hour().start().toString(), "position", HoldingData.position(replay.position()),
                "ladder", HoldingData.ladder(replay.ladder(), speech),
                "reached", replay.reached().stream().map(this::reached).toList(), "window", window(replay.window()));
        added.filter(amount -> amount.signum() > 0).ifPresent(amount -> data.put("topUp", topUp(amount, replay.topUp(amount))));
        List<Step> steps = step.isPresent() ? replay.step(step.getAsInt()).stream().toList() : replay.steps();
        data.put("steps", steps.stream().map(this::step).toList());
        data.put("assumptions", Assumptions.ofReplay().stream().map(one -> HoldingData.map("what", speech.say(one.what()), "direction", one.direction().id())).toList());
        return data;
    }

    private Map<String, Object> reached(Reached at) {
        return HoldingData.map("stage", at.stage().name().id(), "label", speech.stage(at.stage()), "hour", at.hour().start().toString(),
                "price", HoldingData.plain(at.price()), "met", HoldingData.plain(at.met()));
    }

    private Map<String, Object> window(TapeWindow window) {
        Map<String, Object> data = HoldingData.map("says", speech.say(window.says()));
        if (window instanceof TapeWindow.CalledThenLiquidated both) {
            data.putAll(HoldingData.map("sameHour", both.between().withinTheSameHour(), "hoursAtLeast", String.valueOf(both.between().atLeast()),
                    "hoursAtMost", String.valueOf(both.between().atMost())));
        }
        return data;
    }

    private Map<String, Object> topUp(BigDecimal amount, TopUp topUp) {
        Map<String, Object> data = HoldingData.map("added", HoldingData.plain(amount), "says", speech.say(topUp.says()));
        if (topUp instanceof TopUp.Added done) {
            data.put("ladder", HoldingData.ladder(done.after().ladder(), speech));
            data.put("liquidation", done.liquidation().map(this::reached).orElse(null));
        }
        return data;
    }

    private Map<String, Object> step(Step step) {
        return HoldingData.map("step", String.valueOf(step.number()), "hour", step.hour().start().toString(), "worst", HoldingData.plain(step.worst()),
                "stage", step.atWorst().stageId(), "equityAtWorst", HoldingData.plain(step.atWorst().equity()),
                "equityAtClose", step.atClose().map(close -> HoldingData.plain(close.equity())).orElse(null),
                "begun", step.begun().stream().map(at -> at.stage().name().id()).toList(), "still", speech.say(step.still().says()));
    }
}
