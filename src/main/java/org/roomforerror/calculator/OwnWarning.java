package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.words.Speech;

/**
 * A warning that a reader sets, whatever the system does: where the liquidation is still so far away, as a share of the price then.
 *
 * @param distance a fraction above 0 and below 1
 */
record OwnWarning(BigDecimal distance, Holding holding) {

    static final String NAME = "warnBefore";

    static Field field(Speech speech) {
        return new Fields(speech).rate(NAME, "field.warn-before").between("0.001", "0.95").optional();
    }

    /** The price at which to be warned, rounded so that the warning is not late; empty where no liquidation lies ahead. */
    Optional<BigDecimal> price() {
        return liquidation().map(at -> holding.position().side().sign() > 0
                ? at.exact().divide(BigDecimal.ONE.subtract(distance), MathContext.DECIMAL128)
                : at.exact().divide(BigDecimal.ONE.add(distance), MathContext.DECIMAL128)).map(this::rounded);
    }

    /** Whether the price now is past it. */
    boolean begun() {
        return price().filter(price -> holding.price().subtract(price).signum() * holding.position().side().sign() <= 0).isPresent();
    }

    String says() {
        Units units = holding.units();
        Optional<BigDecimal> price = price();
        if (price.isEmpty()) {
            return units.say("own-warning.never");
        }
        String far = units.percent(distance);
        if (begun()) {
            BigDecimal left = HowFar.move(liquidation().orElseThrow().exact(), holding.price()).abs();
            return units.say("own-warning.begun", far, units.format().percent(left, RoundingMode.DOWN));
        }
        return units.say("own-warning.at", units.price(price.get()), far);
    }

    Map<String, Object> data() {
        return HoldingData.map("distance", HoldingData.plain(distance), "outcome", price().isEmpty() ? "never" : begun() ? "past" : "at",
                "price", HoldingData.plain(price()));
    }

    private BigDecimal rounded(BigDecimal price) {
        return holding.position().side().sign() > 0 ? holding.book().tick().up(price) : holding.book().tick().down(price);
    }

    private Optional<Outcome.At> liquidation() {
        return holding.ladder().rung(StageName.LIQUIDATION).map(Rung::outcome).filter(Outcome.At.class::isInstance).map(Outcome.At.class::cast);
    }
}
