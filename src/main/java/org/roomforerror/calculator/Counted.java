package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Position;
import org.roomforerror.systems.RuleBooks;

/** Inputs that say the same thing twice and differently: which of them was counted. Nothing is left aside in silence. */
final class Counted {

    private static final BigDecimal SAME = new BigDecimal("0.001");

    private final Inputs inputs;
    private final Holding holding;

    private Counted(Inputs inputs, Holding holding) {
        this.inputs = inputs;
        this.holding = holding;
    }

    static List<Part> notes(Inputs inputs, Holding holding) {
        Counted counted = new Counted(inputs, holding);
        List<Part> notes = new ArrayList<>();
        counted.size().ifPresent(notes::add);
        counted.tiers().ifPresent(notes::add);
        return notes;
    }

    private Optional<Part> size() {
        if (!inputs.has("quantity")) {
            return Optional.empty();
        }
        if (holding.pledges()) {
            return inputs.has("collateral") || inputs.has("leverage") ? said("counted.coins") : Optional.empty();
        }
        Position position = holding.position();
        BigDecimal times = position.notional().divide(position.collateral(), MathContext.DECIMAL64);
        return inputs.number("leverage")
                .filter(given -> times.subtract(given).abs().compareTo(given.multiply(SAME)) > 0)
                .flatMap(given -> said(Positions.countsLeverage(holding.system()) ? "counted.quantity-beside-leverage" : "counted.quantity",
                        holding.units().format().times(times), holding.units().format().times(given)));
    }

    private Optional<Part> tiers() {
        boolean twice = holding.book().id().equals(RuleBooks.OWN) && inputs.has("tiers")
                && (inputs.has("maintenanceRate") || inputs.has("maintenanceAmount"));
        return twice ? said("counted.tiers") : Optional.empty();
    }

    private Optional<Part> said(String key, Object... values) {
        return Optional.of(Part.Note.of(holding.units().say(key, values)));
    }
}
