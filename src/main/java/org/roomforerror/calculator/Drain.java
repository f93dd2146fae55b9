package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.WhatIf;

/**
 * What a position pays while its price stands still: funding on futures, interest on what is borrowed.
 *
 * @param funding whether it is funding; otherwise interest
 * @param rate    at each payment: what a long pays a short as a fraction of the value, or interest as a fraction of the debt
 * @param hours   hours from one payment to the next
 */
public record Drain(Holding holding, boolean funding, BigDecimal rate, BigDecimal hours) {

    private static final BigDecimal YEAR = new BigDecimal("8766");

    /** Funding at each interval. */
    static Drain funding(Holding holding, BigDecimal rate, BigDecimal hours) {
        return new Drain(holding, true, rate, hours);
    }

    /** Simple interest, counted by the hour. */
    static Drain interest(Holding holding, BigDecimal yearly) {
        return new Drain(holding, false, yearly.divide(YEAR, MathContext.DECIMAL128), BigDecimal.ONE);
    }

    /** After how many payments a stage begins; zero if it has, empty if it never does. */
    public Optional<BigInteger> until(Stage stage) {
        return funding ? whatIf().fundingsUntil(stage, rate) : whatIf().hoursUntil(stage, rate);
    }

    /** The position after a number of payments. */
    public Position after(BigInteger payments) {
        if (payments.signum() == 0) {
            return holding.position();
        }
        return funding ? whatIf().funding(payments, rate) : whatIf().interest(rate, new BigDecimal(payments));
    }

    /** What holds the position up after a number of payments. */
    public BigDecimal support(BigInteger payments) {
        return holding.system().support(after(payments)).at(x());
    }

    /** What a stage demands after a number of payments. */
    public BigDecimal demand(Stage stage, BigInteger payments) {
        return holding.system().lines(stage, after(payments)).demand().at(x());
    }

    /** What has been paid by then; negative if it was received. */
    public BigDecimal paid(BigInteger payments) {
        BigDecimal before = holding.system().equity(holding.position()).at(x());
        return before.subtract(holding.system().equity(after(payments)).at(x()), MathContext.DECIMAL128);
    }

    /** The hours that a number of payments take. */
    public BigDecimal hours(BigInteger payments) {
        return hours.multiply(new BigDecimal(payments));
    }

    /** How many payments fall into some hours. */
    public BigInteger payments(BigDecimal inHours) {
        return inHours.divide(hours, 0, RoundingMode.FLOOR).toBigInteger();
    }

    /** Whether anything is paid at all; otherwise it is received, or nothing moves. */
    public boolean eats() {
        return paid(BigInteger.ONE).signum() > 0;
    }

    private WhatIf whatIf() {
        return new WhatIf(holding.system(), holding.position(), holding.price());
    }

    private BigDecimal x() {
        return holding.system().axis().at(holding.price());
    }
}
