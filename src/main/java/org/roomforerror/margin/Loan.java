package org.roomforerror.margin;

import java.math.BigDecimal;

/**
 * A loan against coins, by loan-to-value: support is the value of the coins, requirement is the debt with its interest.
 *
 * <p>A stage at a loan-to-value of 70 % begins where the value is debt / 0.70: at a multiple of 1 / 0.70. Money added counts as pledged in
 * the currency of the debt; coins added are a larger quantity. Funding plays no part. Source: formula 1.7.
 */
public record Loan(Terms terms) implements MarginSystem {

    @Override
    public Kind kind() {
        return Kind.LOAN;
    }

    @Override
    public Line support(Position position) {
        return new Line(kind().accept(position).added(), position.quantity());
    }

    @Override
    public Requirement requirement(Position position) {
        return Requirement.of(Line.constant(Borrowed.owed(kind().accept(position))));
    }

    @Override
    public Line equity(Position position) {
        return support(position).minus(Line.constant(Borrowed.owed(position)));
    }

    @Override
    public Position close(Position position, BigDecimal newQuantity, BigDecimal price, BigDecimal feeRate) {
        return Borrowed.close(kind().accept(position), newQuantity, price, feeRate);
    }
}
