package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.roomforerror.calculator.Holding;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.StageName;

/** How far away the stages of a position would be with another leverage, its own money and its entry the same. */
record RoomByLeverage(Holding holding) {

    /** The highest leverage that is looked at. */
    static final BigDecimal MOST = new BigDecimal("125");

    /** The stage that the room reaches to: the call, or where there is none the liquidation. */
    StageName stage() {
        return holding.ladder().rung(StageName.MARGIN_CALL).isPresent() ? StageName.MARGIN_CALL : StageName.LIQUIDATION;
    }

    /** How far away a stage is at a leverage; zero where it has begun, empty where nothing brings it. */
    Optional<BigDecimal> to(StageName name, BigDecimal leverage) {
        Position held = holding.position();
        BigDecimal entry = held.entry();
        Position position = held.axis() == Axis.RECIPROCAL ? Position.inverse(held.side(), held.collateral(), leverage, entry)
                : Position.leveraged(held.side(), held.collateral(), leverage.round(MathContext.DECIMAL64), entry);
        return Holding.of(holding.book(), position, entry).ladder().rung(name).flatMap(rung ->
                rung.outcome() instanceof Outcome.At ? rung.move().map(BigDecimal::abs)
                        : rung.outcome() instanceof Outcome.Past ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }

    /** The distance with next to no leverage, which is the largest worth drawing. */
    BigDecimal largest() {
        BigDecimal most = to(stage(), new BigDecimal("1.02")).or(() -> to(stage(), BigDecimal.valueOf(2))).orElse(BigDecimal.ONE);
        return most.max(new BigDecimal("0.1")).min(BigDecimal.valueOf(2));
    }
}
