package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a position stands at a price. Money in quote currency, or coin for a coin-margined contract.
 *
 * @param price             the mark price it was assessed at
 * @param stage             the deepest stage that has begun; empty while the position is simply open
 * @param support           what holds it up
 * @param requirement       what the system demands
 * @param equity            what would be left if all were closed at this price
 * @param profit            gain since entry, open or taken, negative for a loss; funding and fees are not in it
 * @param notional          the value of the position
 * @param ratio             how safe it is in the system's own number
 * @param effectiveLeverage value / equity now; empty once there is no equity
 * @param tier              the maintenance tier that counts here; empty where the system has none
 */
public record Assessment(BigDecimal price, Optional<Stage> stage, BigDecimal support, BigDecimal requirement, BigDecimal equity,
                         BigDecimal profit, BigDecimal notional, Ratio ratio, Optional<BigDecimal> effectiveLeverage,
                         Optional<Tier> tier) {

    /**
     * Assesses a position at a price.
     *
     * @throws IllegalArgumentException if the price is not more than zero, or the position is not one for this system
     */
    public static Assessment of(MarginSystem system, Position position, BigDecimal price) {
        BigDecimal x = system.axis().at(Exact.positive(price, "price"));
        Drawn drawn = new Drawn(system, position);
        BigDecimal support = drawn.support().at(x);
        BigDecimal requirement = drawn.requirement().at(x);
        BigDecimal equity = drawn.equity().at(x);
        BigDecimal notional = position.notionalAt(price);
        return new Assessment(price, deepest(system, drawn, x), support, requirement, equity,
            position.profitAt(price).add(position.realised(), Exact.DIGITS), notional, system.ratio(position, price),
            equity.signum() <= 0 || Exact.vanishes(equity, notional) ? Optional.empty() : Optional.of(Exact.divide(notional, equity)),
            drawn.requirement().tierAt(x));
    }

    /** How much support lies above the requirement; negative when it lies below. */
    public BigDecimal buffer() {
        return support.subtract(requirement, Exact.DIGITS);
    }

    /** The word for where it stands: {@code open}, or the id of the stage. */
    public String stageId() {
        return stage.map(begun -> begun.name().id()).orElse("open");
    }

    private static Optional<Stage> deepest(MarginSystem system, Drawn drawn, BigDecimal x) {
        if (drawn.lines(Stage.BANKRUPTCY).begun(x)) {
            return Optional.of(Stage.BANKRUPTCY);
        }
        return system.stages().stream()
            .filter(stage -> drawn.lines(stage).begun(x))
            .reduce((milder, next) -> next.name().compareTo(milder.name()) >= 0 ? next : milder);
    }
}
