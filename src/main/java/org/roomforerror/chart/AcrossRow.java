package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Units;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/**
 * One system of a drawing across systems.
 *
 * @param begun the sign of the deepest stage that has begun; the entry's while there is none
 * @param ahead the stages that are still to come, the nearest first
 * @param words what signs cannot show: stages that have begun, cannot come, or do not exist; may be empty
 */
record AcrossRow(String name, Sign begun, List<Rung> ahead, String words) {

    static final List<StageName> STAGES = List.of(StageName.WARNING, StageName.MARGIN_CALL, StageName.LIQUIDATION);
    private static final double TOUCHING = 12;

    AcrossRow {
        ahead = List.copyOf(ahead);
    }

    static AcrossRow of(Holding held) {
        List<Rung> rungs = held.ladder().rungs().stream().filter(rung -> STAGES.contains(rung.stage().name())).toList();
        Sign begun = STAGES.stream().filter(stage -> past(rungs, stage)).reduce((milder, deeper) -> deeper).map(Sign::of).orElse(Sign.ENTRY);
        return new AcrossRow(held.book().name(), begun, rungs.stream().filter(rung -> rung.outcome() instanceof Outcome.At)
                .sorted(Comparator.comparing(AcrossRow::distance)).toList(), words(rungs, held.units()));
    }

    /** How far the price has to move to a stage that is ahead. */
    static BigDecimal distance(Rung rung) {
        return rung.move().orElseThrow().abs();
    }

    /** The stages ahead in the groups whose signs would hide each other on a scale. */
    List<List<Rung>> groups(Scale x) {
        List<List<Rung>> groups = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Rung rung : ahead) {
            double at = x.within(distance(rung));
            if (at - last >= TOUCHING) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(rung);
            last = at;
        }
        return groups;
    }

    private static String words(List<Rung> rungs, Units units) {
        if (past(rungs, StageName.LIQUIDATION)) {
            return units.say("drawing.across.closed");
        }
        if (past(rungs, StageName.MARGIN_CALL)) {
            return units.say("drawing.across.called");
        }
        if (rungs.stream().allMatch(rung -> rung.outcome() instanceof Outcome.Never)) {
            return units.say("drawing.across.none");
        }
        return rungs.stream().anyMatch(rung -> rung.stage().name() == StageName.MARGIN_CALL) ? "" : units.say("drawing.across.no-call");
    }

    private static boolean past(List<Rung> rungs, StageName name) {
        return rungs.stream().anyMatch(rung -> rung.stage().name() == name && rung.outcome() instanceof Outcome.Past);
    }
}
