package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * A margin account for securities: support is equity, requirement is a rate of the market value.
 *
 * <p>Stages are multiples of the requirement, so that a call at an equity ratio of 30 % where the rate is 25 % is at a multiple of 1.2.
 * Source: formula 1.8, Regulation T.
 *
 * @param rate      the rate that makes the requirement of a long, a fraction above 0 and below 1
 * @param shortRate the same for a short
 */
public record Securities(BigDecimal rate, BigDecimal shortRate, Terms terms) implements MarginSystem {

    public Securities {
        Exact.positive(rate, "maintenance rate");
        Exact.positive(shortRate, "maintenance rate of a short");
    }

    /** The same rate for both sides. */
    public Securities(BigDecimal rate, Terms terms) {
        this(rate, rate, terms);
    }

    @Override
    public Kind kind() {
        return Kind.SECURITIES;
    }

    /** An equity ratio is stated for a long; a short's stages are the same multiples of its own rate. */
    @Override
    public BigDecimal unit() {
        return rate;
    }

    @Override
    public Ratio ratio(Position position, BigDecimal price) {
        return terms.gauge().read(support(position).at(price), requirement(position).at(price), rateOf(position));
    }

    @Override
    public Line support(Position position) {
        return equity(position);
    }

    @Override
    public Requirement requirement(Position position) {
        return Requirement.of(Line.through(Exact.times(kind().accept(position).quantity(), rateOf(position))));
    }

    @Override
    public Line equity(Position position) {
        return Borrowed.of(kind().accept(position)).equity();
    }

    @Override
    public Position close(Position position, BigDecimal newQuantity, BigDecimal price, BigDecimal feeRate) {
        return Borrowed.close(kind().accept(position), newQuantity, price, feeRate);
    }

    private BigDecimal rateOf(Position position) {
        return position.side() == Side.LONG ? rate : shortRate;
    }
}
