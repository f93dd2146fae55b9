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
        if (begun(liquidation) || holding.assessment().stage().map(stage -> stage.name() == StageName.BANKRUPTCY).orElse(false)) {
            return new Sentence("This position would be ", "closed at once", past(liquidation));
        }
        if (begun(call)) {
            return new Sentence("You would get the margin call ", "at once", past(call));
        }
        if (call.isPresent()) {
            return ahead("Your margin call comes at ", "No price brings a margin call to this position.", call.get());
        }
        if (liquidation.isPresent()) {
            return ahead("There is no margin call here: liquidation comes at ",
                    "There is no margin call here, and no price brings a liquidation.", liquidation.get());
        }
        return Sentence.plain("These rules have neither a margin call nor a liquidation.");
    }

    private Sentence ahead(String before, String never, Rung rung) {
        if (rung.outcome() instanceof Outcome.At at) {
            return new Sentence(before, units.price(at.price()), ", " + rung.move().map(units::fromEntry).orElse("") + ".");
        }
        return Sentence.plain(never);
    }

    private String past(Optional<Rung> rung) {
        return rung.filter(r -> r.outcome() instanceof Outcome.Past)
                .map(r -> ": at " + units.price(holding.price()) + " it is past its " + r.stage().label() + " already.")
                .orElse(": at " + units.price(holding.price()) + " nothing of your own is left.");
    }

    private static boolean begun(Optional<Rung> rung) {
        return rung.isPresent() && rung.get().outcome() instanceof Outcome.Past;
    }
}
