package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * A margin account for securities: support is equity, requirement is a rate of the market value.
 *
 * <p>Stages are multiples of the requirement, so that a call at an equity ratio of 30 % where the rate is 25 % is at a multiple of 1.2.
 * Source: formula 1.8, Regulation T.
 *
 * @param rate the rate that makes the requirement, a fraction above 0 and below 1
 */
public record Securities(BigDecimal rate, Terms terms) implements MarginSystem {

    public Securities {
        Exact.positive(rate, "maintenance rate");
    }

    @Override
    public Kind kind() {
        return Kind.SECURITIES;
    }

    @Override
    public BigDecimal unit() {
        return rate;
    }

    @Override
    public Line support(Position position) {
        return equity(position);
    }

    @Override
    public Requirement requirement(Position position) {
        return Requirement.of(Line.through(Exact.times(kind().accept(position).quantity(), rate)));
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
