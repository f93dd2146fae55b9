package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.WhatIf;
import org.roomforerror.systems.Carry.Cost;

/**
 * What a position pays while its price stands still: funding, interest on what is borrowed, or fees for what is lent.
 *
 * @param cost     what is charged
 * @param rate     at each payment: what a long pays a short as a fraction of the value, interest as a fraction of the debt, or a fee as a
 *                 fraction of what was lent
 * @param hours    hours from one payment to the next
 * @param compound whether interest bears interest
 */
public record Drain(Holding holding, Cost cost, BigDecimal rate, BigDecimal hours, boolean compound) {

    private static final BigDecimal YEAR = new BigDecimal("8766");

    /** Funding at each interval. */
    static Drain funding(Holding holding, BigDecimal rate, BigDecimal hours) {
        return new Drain(holding, Cost.FUNDING, rate, hours, false);
    }

    /** A fee at each interval on what was lent. */
    static Drain rollover(Holding holding, BigDecimal rate, BigDecimal hours) {
        return new Drain(holding, Cost.ROLLOVER, rate, hours, false);
    }

    /** Interest, counted by the hour. */
    static Drain interest(Holding holding, BigDecimal yearly, boolean compound) {
        return new Drain(holding, Cost.INTEREST, yearly.divide(YEAR, MathContext.DECIMAL128), BigDecimal.ONE, compound);
    }

    /** Nothing at all, hour by hour. */
    static Drain none(Holding holding) {
        return new Drain(holding, Cost.NONE, BigDecimal.ZERO, BigDecimal.ONE, false);
    }

    /** After how many payments a stage begins; zero if it has, empty if it never does. */
    public Optional<BigInteger> until(Stage stage) {
        return switch (cost) {
            case FUNDING, NONE -> whatIf().fundingsUntil(stage, rate);
            case ROLLOVER -> whatIf().rolloversUntil(stage, rate);
            case INTEREST -> compound ? whatIf().compoundedHoursUntil(stage, rate) : whatIf().hoursUntil(stage, rate);
        };
    }

    /** The position after a number of payments. */
    public Position after(BigInteger payments) {
        if (payments.signum() == 0) {
            return holding.position();
        }
        return switch (cost) {
            case FUNDING, NONE -> whatIf().funding(payments, rate);
            case ROLLOVER -> whatIf().rolledOver(payments, rate);
            case INTEREST -> compound ? whatIf().compounded(rate, payments) : whatIf().interest(rate, new BigDecimal(payments));
        };
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

    /** What the rate is a fraction of: the value now, what is owed, or what was lent. */
    BigDecimal base() {
        return switch (cost) {
            case FUNDING, NONE -> holding.position().notionalAt(holding.price());
            case ROLLOVER -> whatIf().lent();
            case INTEREST -> whatIf().owed();
        };
    }

    /** How much support lies above what a stage demands after a number of payments. */
    BigDecimal room(Stage stage, BigInteger payments) {
        return holding.system().lines(stage, after(payments)).room(x());
    }

    private WhatIf whatIf() {
        return new WhatIf(holding.system(), holding.position(), holding.price());
    }

    private BigDecimal x() {
        return holding.system().axis().at(holding.price());
    }
}
