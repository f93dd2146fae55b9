package org.roomforerror.margin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What would become of a position if you, or time, changed it at an unchanged price.
 *
 * <p>Each change gives another {@link Position}; {@link BeforeAfter} puts the two side by side.
 *
 * @param price the mark price, which stays
 */
public record WhatIf(MarginSystem system, Position position, BigDecimal price) {

    public WhatIf {
        Exact.positive(price, "price");
    }

    /** More collateral is put in: units of the asset where they are pledged, else quote currency, or coin. */
    public Position add(BigDecimal collateral) {
        return putIn(Exact.notNegative(collateral, "collateral to add"));
    }

    /** Collateral is taken out; counted as in {@link #add}. */
    public Position withdraw(BigDecimal collateral) {
        return putIn(Exact.notNegative(collateral, "collateral to withdraw").negate());
    }

    /** Collateral is put in, or with a minus taken out; counted as in {@link #add}. */
    public Position putIn(BigDecimal collateral) {
        return system.kind().pledges(position.side()) ? position.pledging(collateral, price) : position.adding(collateral);
    }

    /** More of the same is opened at this price with nothing put in: what it costs is borrowed, or rests on the collateral that there is. */
    public Position enlarge(BigDecimal quantity) {
        return position.enlarged(quantity, price);
    }

    /**
     * Debt is repaid with money from elsewhere; a short buys back with it what it borrowed.
     *
     * @throws IllegalArgumentException if more is repaid than is owed
     */
    public Position repay(BigDecimal money) {
        BigDecimal owed = owed();
        if (Exact.notNegative(money, "money to repay").compareTo(owed) > 0) {
            throw new IllegalArgumentException("only " + owed.toPlainString() + " is owed");
        }
        return owed.signum() == 0 ? position : Repaying.after(position, price, Exact.divide(money, owed));
    }

    /** What is owed at this price, in quote currency; nothing where nothing is borrowed. */
    public BigDecimal owed() {
        boolean borrows = switch (system.kind()) {
            case SPOT_MARGIN, LOAN, LENDING_POOL, SECURITIES -> true;
            case LINEAR_FUTURES, INVERSE_FUTURES, USED_MARGIN -> false;
        };
        return borrows ? Borrowed.of(position).debt().at(price) : BigDecimal.ZERO;
    }

    /** A part is closed at this price without a fee; a share above 0 and below 1. */
    public Position reduce(BigDecimal share) {
        Exact.positive(share, "share to close");
        return system.close(position, Exact.times(position.quantity(), BigDecimal.ONE.subtract(share)), price, BigDecimal.ZERO);
    }

    /** All is closed and the same quantity opened on the other side, with what is left as collateral; empty if nothing is left. */
    public Optional<Position> flip() {
        BigDecimal left = system.equity(position).at(system.axis().at(price));
        if (left.signum() <= 0 || !system.kind().sides().contains(position.side().opposite())) {
            return Optional.empty();
        }
        Side side = position.side().opposite();
        Position flipped = system.axis() == Axis.PRICE
            ? Position.of(side, position.quantity(), price, left)
            : Position.contracts(side, position.quantity(), price, left);
        boolean accountsLeverage = system.kind() == Kind.USED_MARGIN && position.leverage().signum() > 0;
        return Optional.of(accountsLeverage ? flipped.at(position.leverage()) : flipped);
    }

    /**
     * Funding is paid a number of times.
     *
     * @param rate what a long pays a short each time, as a fraction of the value; negative when the short pays
     */
    public Position funding(BigInteger times, BigDecimal rate) {
        return position.afterFunding(Exact.times(payment(rate), new BigDecimal(times)));
    }

    /** After how many payments of funding a stage has begun, with no price move at all; zero if it has begun, empty if it never does. */
    public Optional<BigInteger> fundingsUntil(Stage stage, BigDecimal rate) {
        return until(stage, funding(BigInteger.ONE, rate));
    }

    /**
     * Interest is owed for a time; every hour that has started counts, and the first starts at once. Source: formula 1.6, Binance.
     *
     * @param hourlyRate simple interest per hour as a fraction of the debt
     * @param hours      zero or more
     */
    public Position interest(BigDecimal hourlyRate, BigDecimal hours) {
        BigDecimal started = hours.setScale(0, RoundingMode.CEILING).max(BigDecimal.ONE);
        return position.owing(Exact.times(debt(), BigDecimal.ONE.add(Exact.times(hourlyRate, started), Exact.DIGITS)));
    }

    /** After how many hours of interest a stage has begun, with no price move at all; zero if it has begun, empty if it never does. */
    public Optional<BigInteger> hoursUntil(Stage stage, BigDecimal hourlyRate) {
        return until(stage, interest(hourlyRate, BigDecimal.ONE));
    }

    /**
     * Interest that bears interest is owed for a time: every hour adds its share of what is owed by then.
     *
     * @param hourlyRate interest per hour as a fraction of the debt
     * @param hours      zero or more
     */
    public Position compounded(BigDecimal hourlyRate, BigInteger hours) {
        return position.owing(Exact.times(debt(), Exact.power(BigDecimal.ONE.add(hourlyRate, Exact.DIGITS), hours)));
    }

    /** After how many hours of such interest a stage has begun, with no price move at all; zero if it has begun, empty if it never does. */
    public Optional<BigInteger> compoundedHoursUntil(Stage stage, BigDecimal hourlyRate) {
        if (hoursUntil(stage, hourlyRate).filter(hours -> hours.signum() > 0).isEmpty()) {
            return hoursUntil(stage, hourlyRate);
        }
        BigInteger before = BigInteger.ZERO;
        BigInteger by = hoursUntil(stage, hourlyRate).orElseThrow();          // simple interest is never faster
        while (before.add(BigInteger.ONE).compareTo(by) < 0) {
            BigInteger middle = before.add(by).shiftRight(1);
            if (system.lines(stage, compounded(hourlyRate, middle)).begun(system.axis().at(price))) {
                by = middle;
            } else {
                before = middle;
            }
        }
        return Optional.of(by);
    }

    /** A fee on what was lent for the position is paid a number of times: on its cost for a long, on its value for a short. */
    public Position rolledOver(BigInteger times, BigDecimal rate) {
        return position.afterFunding(Exact.times(Exact.times(lent(), rate), new BigDecimal(times)));
    }

    /** What was lent for a position on used margin, in quote currency: its cost for a long, its value at this price for a short. */
    public BigDecimal lent() {
        return position.side() == Side.LONG ? position.notional() : position.notionalAt(price);
    }

    /** After how many such fees a stage has begun, with no price move at all; zero if it has begun, empty if it never does. */
    public Optional<BigInteger> rolloversUntil(Stage stage, BigDecimal rate) {
        return until(stage, rolledOver(BigInteger.ONE, rate));
    }

    /** How much collateral could be taken out before a stage begins; zero if it has begun. Counted as in {@link #add}. */
    public BigDecimal spare(Stage stage) {
        BigDecimal room = room(stage, position);
        BigDecimal perUnit = room(stage, add(BigDecimal.ONE)).subtract(room, Exact.DIGITS);
        return room.signum() <= 0 || perUnit.signum() <= 0 ? BigDecimal.ZERO : Exact.divide(room, perUnit);
    }

    /** The debt: quote currency for a long, units of the asset for a short. */
    private BigDecimal debt() {
        return position.side() == Side.LONG ? Borrowed.owed(position) : position.debt().orElse(position.quantity());
    }

    private BigDecimal payment(BigDecimal rate) {
        BigDecimal paidByLong = Exact.times(position.notionalAt(price), rate);
        return position.side() == Side.LONG ? paidByLong : paidByLong.negate();
    }

    /** Each step takes the same room, so that the number of steps is the room over what one of them takes. */
    private Optional<BigInteger> until(Stage stage, Position afterOne) {
        TwoLines lines = system.lines(stage, position);
        if (lines.begun(system.axis().at(price))) {
            return Optional.of(BigInteger.ZERO);
        }
        BigDecimal room = room(stage, position);
        BigDecimal taken = room.subtract(room(stage, afterOne), Exact.DIGITS);
        if (taken.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal steps = Exact.divide(room, taken);
        BigInteger whole = steps.setScale(0, RoundingMode.FLOOR).toBigInteger();
        boolean meetsExactly = new BigDecimal(whole).compareTo(steps) == 0;
        return Optional.of(meetsExactly && !lines.equalityHeld() ? whole : whole.add(BigInteger.ONE));
    }

    private BigDecimal room(Stage stage, Position changed) {
        return system.lines(stage, changed).room(system.axis().at(price));
    }
}
