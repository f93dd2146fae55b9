package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.StageWords;

/** The ladder of a position as rows to be read: the entry, then each stage, and in words those that there are not. */
final class StageRows {

    private final Holding holding;
    private final Units units;
    private final HowFar far;
    private final StageTerms terms;

    private StageRows(Holding holding) {
        this.holding = holding;
        this.units = holding.units();
        this.far = new HowFar(holding);
        this.terms = new StageTerms(holding);
    }

    /** The rows as a part of an answer. */
    static Part part(Holding holding) {
        return new Part.Stages(holding.units().say("stages.caption"), of(holding));
    }

    static List<StageRow> of(Holding holding) {
        StageRows rows = new StageRows(holding);
        List<StageRow> all = new ArrayList<>();
        BigDecimal entry = holding.position().entry();
        all.add(StageRow.of("entry", holding.beginning(), rows.units.price(entry), List.of(), rows.units.left(rows.equityAt(entry))));
        if (!holding.atEntry()) {
            all.add(rows.now());
        }
        List<StageWords> missing = new ArrayList<>(holding.book().words().stream().filter(words -> words.stage().isEmpty()).toList());
        for (Rung rung : holding.ladder().rungs()) {
            missing.stream().filter(words -> words.name().compareTo(rung.stage().name()) < 0).forEach(words -> all.add(rows.absent(words)));
            missing.removeIf(words -> words.name().compareTo(rung.stage().name()) < 0);
            all.add(rows.rung(rung));
        }
        return all;
    }

    /** A stage that the system does not have, in its place among those that it has. */
    private StageRow absent(StageWords words) {
        String says = words.then().isEmpty() ? units.say("stages.absent", words.name()) : units.speech().capital(words.then());
        return StageRow.worded(words.name().id(), units.title(words.name()), "", says, "");
    }

    private StageRow now() {
        return StageRow.of("now", units.say("stages.now"), units.price(holding.price()), List.of(far.ofNow()), units.left(holding.assessment().equity()));
    }

    private StageRow rung(Rung rung) {
        String label = units.title(rung.stage());
        String id = rung.stage().name().id();
        String begins = terms.begins(rung.stage());
        String told = terms.told(rung.stage());
        if (rung.outcome() instanceof Outcome.At at) {
            return new StageRow(id, label, begins, units.price(at.price()), far.both(at.exact()), left(rung), told, false);
        }
        if (rung.outcome() instanceof Outcome.Past past) {
            String ends = holding.position().side().sign() > 0 ? "stages.ends-above" : "stages.ends-below";
            return StageRow.worded(id, label, begins, units.say(ends, units.price(past.price())), told);
        }
        return StageRow.worded(id, label, begins, units.speech().say(((Outcome.Never) rung.outcome()).reason()), told);
    }

    /** At bankruptcy nothing is left; reckoning it would show a rounding. */
    private String left(Rung rung) {
        if (rung.stage().name() == StageName.BANKRUPTCY) {
            return units.money(BigDecimal.ZERO);
        }
        return rung.left().map(left -> left.setScale(18, RoundingMode.HALF_EVEN)).map(units::left).orElse("");
    }

    private BigDecimal equityAt(BigDecimal price) {
        return holding.system().equity(holding.position()).at(holding.system().axis().at(price));
    }
}
