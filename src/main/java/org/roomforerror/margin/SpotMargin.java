package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * Spot trading with borrowed money, by margin level: support is the assets, requirement is the debt with its interest.
 *
 * <p>A stage at level 1.3 begins where the assets are 1.3 times the debt. Source: formula 1.6.
 */
public record SpotMargin(Terms terms) implements MarginSystem {

    @Override
    public Kind kind() {
        return Kind.SPOT_MARGIN;
    }

    @Override
    public Line support(Position position) {
        return Borrowed.of(kind().accept(position)).assets();
    }

    @Override
    public Requirement requirement(Position position) {
        return Requirement.of(Borrowed.of(kind().accept(position)).debt());
    }

    @Override
    public Line equity(Position position) {
        return Borrowed.of(kind().accept(position)).equity();
    }

    @Override
    public Position close(Position position, BigDecimal newQuantity, BigDecimal price, BigDecimal feeRate) {
        return Borrowed.close(kind().accept(position), newQuantity, price, feeRate);
    }
}
