package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts the stages of an account into a {@link Ladder}. */
final class Rungs {

    private Rungs() {
    }

    static Ladder of(Terms terms, Crossing crossing, Line equity, BigDecimal from, Function<Stage, TwoLines> lines, String what) {
        List<Stage> stages = new ArrayList<>(terms.stages());
        stages.add(Stage.BANKRUPTCY);
        List<Rung> rungs = new ArrayList<>();
        for (Stage stage : stages) {
            Outcome outcome = crossing.of(lines.apply(stage), () -> "No move of " + what + " alone brings the " + stage.label() + ".");
            rungs.add(new Rung(stage, outcome, outcome.where().map(exact -> Exact.divide(exact.subtract(from), from)),
                outcome.where().map(exact -> equity.at(crossing.axis().at(exact)))));
        }
        return Ladder.inOrder(rungs, from);
    }
}
