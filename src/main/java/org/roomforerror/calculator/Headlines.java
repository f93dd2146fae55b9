package org.roomforerror.calculator;

import java.util.Optional;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** The answer to "where is my margin call?" in one sentence, whether or not it is a price. */
final class Headlines {

    private final Holding holding;
    private final Units units;

    Headlines(Holding holding) {
        this.holding = holding;
        this.units = holding.units();
    }

    Sentence sentence() {
        Optional<Rung> call = holding.ladder().rung(StageName.MARGIN_CALL);
        Optional<Rung> liquidation = holding.ladder().rung(StageName.LIQUIDATION);
        String now = units.price(holding.price());
        if (begun(liquidation)) {
            return units.sentence("headline.closed-at-once", now, began(liquidation.get()));
        }
        if (holding.assessment().stage().filter(stage -> stage.name() == StageName.BANKRUPTCY).isPresent()) {
            return units.sentence("headline.nothing-left", now);
        }
        if (begun(call)) {
            return units.sentence("headline.called-at-once", now, began(call.get()));
        }
        if (call.isPresent()) {
            return ahead(call.get(), "headline.call", "headline.no-call");
        }
        return liquidation.map(rung -> ahead(rung, "headline.liquidation", "headline.no-liquidation")).orElseGet(() -> units.sentence("headline.no-stage"));
    }

    private Sentence ahead(Rung rung, String at, String never) {
        if (rung.outcome() instanceof Outcome.At found) {
            return units.sentence(at, units.price(found.price()), new HowFar(holding).to(found.exact()));
        }
        return units.sentence(never);
    }

    private String began(Rung rung) {
        return units.price(((Outcome.Past) rung.outcome()).price());
    }

    private static boolean begun(Optional<Rung> rung) {
        return rung.isPresent() && rung.get().outcome() instanceof Outcome.Past;
    }
}
