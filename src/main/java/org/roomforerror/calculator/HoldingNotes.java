package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** What else a reader should know about a position's stages before looking at them one by one. */
final class HoldingNotes {

    private HoldingNotes() {
    }

    static List<Part> of(Holding holding) {
        List<Part> notes = new ArrayList<>();
        holding.ladder().rung(StageName.WARNING).filter(rung -> rung.outcome() instanceof Outcome.Past)
                .filter(rung -> holding.assessment().stage().filter(stage -> stage.name() == StageName.WARNING).isPresent())
                .ifPresent(rung -> notes.add(Part.Note.of(holding.units().say("stages.warned"))));
        gap(holding).ifPresent(notes::add);
        return notes;
    }

    /** From call to liquidation: the distance in which something can still be done. */
    private static Optional<Part> gap(Holding holding) {
        Optional<BigDecimal> call = price(holding.ladder().rung(StageName.MARGIN_CALL));
        Optional<BigDecimal> liquidation = price(holding.ladder().rung(StageName.LIQUIDATION));
        if (call.isEmpty() || liquidation.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal gap = liquidation.get().subtract(call.get()).abs().divide(call.get(), MathContext.DECIMAL64);
        return Optional.of(Part.Note.of(holding.units().say("stages.gap", holding.units().percent(gap))));
    }

    private static Optional<BigDecimal> price(Optional<Rung> rung) {
        return rung.flatMap(r -> r.outcome() instanceof Outcome.At at ? Optional.of(at.exact()) : Optional.empty());
    }
}
