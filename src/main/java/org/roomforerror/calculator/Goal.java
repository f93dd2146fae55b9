package org.roomforerror.calculator;

import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;
import org.roomforerror.systems.Cure;

/**
 * What somebody wants to get clear of, and what that is called.
 *
 * @param id    the id of a stage, or {@code target} for the place to which the venue itself wants a position brought back
 * @param words as they stand in a sentence after "clear of the"
 */
record Goal(String id, Threshold threshold, String words) {

    /**
     * @param wanted the id of a stage; or {@code target}: the venue's own target, else its call, its liquidation, or its last notice
     * @throws Misfit if the rules have no such stage
     */
    static Goal of(String wanted, Holding holding) throws Misfit {
        Units units = holding.units();
        Optional<Threshold> own = holding.book().cure().flatMap(Cure::target);
        if (wanted.equals("target") && own.isPresent()) {
            return new Goal(wanted, own.get(), units.say("restore.target.name"));
        }
        Optional<Stage> stage = wanted.equals("target")
                ? stage(holding, StageName.MARGIN_CALL).or(() -> stage(holding, StageName.LIQUIDATION)).or(() -> lastNotice(holding))
                : stage(holding, StageName.of(wanted).orElseThrow());
        Stage found = stage.orElseThrow(() -> new Misfit("behind", StageName.of(wanted)
                .map(name -> units.say("wrong.no-such-stage", name)).orElseGet(() -> units.say("wrong.no-target"))));
        return new Goal(found.name().id(), found.threshold(), units.stage(found));
    }

    /** A message, or its like about the venue's target. */
    String message(String what) {
        return id.equals("target") ? "restore.target." + what : "restore." + what;
    }

    private static Optional<Stage> stage(Holding holding, StageName name) {
        return holding.system().stages().stream().filter(stage -> stage.name() == name).findFirst();
    }

    private static Optional<Stage> lastNotice(Holding holding) {
        List<Stage> stages = holding.system().stages();
        return stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
    }
}
