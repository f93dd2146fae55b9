package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is held, and what stands behind it. Immutable; every change gives a new position.
 *
 * <p>A position counts either units of an asset ({@link Axis#PRICE}), with money in quote currency, or the US dollars (quote currency) of
 * coin-margined contracts ({@link Axis#RECIPROCAL}), with money in coin. Quantity and entry price are more than zero, collateral zero or more.
 */
public final class Position {

    private final Opened opened;
    private final Since since;
    private final Others others;

    private Position(Opened opened, Since since, Others others) {
        this.opened = opened;
        this.since = since;
        this.others = others;
    }

    /** Units of an asset. */
    public static Position of(Side side, BigDecimal quantity, BigDecimal entry, BigDecimal collateral) {
        return new Position(Opened.of(Axis.PRICE, side, quantity, entry, collateral), Since.NOTHING, Others.NONE);
    }

    /** As many units of an asset as a collateral and a leverage give: {@code collateral * leverage / entry}. */
    public static Position leveraged(Side side, BigDecimal collateral, BigDecimal leverage, BigDecimal entry) {
        BigDecimal value = Exact.times(Exact.positive(collateral, "collateral"), Exact.positive(leverage, "leverage"));
        return of(side, Exact.divide(value, Exact.positive(entry, "entry price")), entry, collateral).at(leverage);
    }

    /** Coins pledged for a loan: long the coins, with a debt in quote currency, interest included. */
    public static Position pledged(BigDecimal units, BigDecimal entry, BigDecimal debt) {
        return of(Side.LONG, units, entry, Exact.times(Exact.positive(units, "quantity"), Exact.positive(entry, "entry price"))).owing(debt);
    }

    /** Coin-margined contracts, counted in US dollars (quote currency), with collateral in coin. */
    public static Position contracts(Side side, BigDecimal dollars, BigDecimal entry, BigDecimal coinCollateral) {
        return new Position(Opened.of(Axis.RECIPROCAL, side, dollars, entry, coinCollateral), Since.NOTHING, Others.NONE);
    }

    /** As many coin-margined contracts as a collateral in coin and a leverage give: {@code coin * leverage * entry} US dollars. */
    public static Position inverse(Side side, BigDecimal coinCollateral, BigDecimal leverage, BigDecimal entry) {
        BigDecimal coins = Exact.times(Exact.positive(coinCollateral, "collateral"), Exact.positive(leverage, "leverage"));
        return contracts(side, Exact.times(coins, Exact.positive(entry, "entry price")), entry, coinCollateral).at(leverage);
    }

    /** The axis on which its value is a straight line. */
    public Axis axis() {
        return opened.axis();
    }

    public Side side() {
        return opened.side();
    }

    /** Units of the asset, or US dollars of contracts. */
    public BigDecimal quantity() {
        return opened.quantity();
    }

    /** The price at which it was opened, in quote currency. */
    public BigDecimal entry() {
        return opened.entry();
    }

    /** What was put behind it when it was opened: quote currency, or coin. For a loan: the value of the coins pledged. */
    public BigDecimal collateral() {
        return opened.collateral();
    }

    /** The leverage chosen, or else value at entry divided by collateral; zero when there is no collateral to divide by. */
    public BigDecimal leverage() {
        return opened.leverage();
    }

    /** The leverage that was chosen; empty where it only follows from the quantity. */
    Optional<BigDecimal> chosenLeverage() {
        return opened.chosenLeverage();
    }

    /** Margin added by hand since; negative when more was taken out than put in. Same currency as the collateral. */
    public BigDecimal added() {
        return since.added();
    }

    /** Funding and fees paid since; negative when received. Same currency as the collateral. */
    public BigDecimal funding() {
        return since.funding();
    }

    /** Profit (negative: loss) already taken on parts closed since. Same currency as the collateral. */
    public BigDecimal realised() {
        return since.realised();
    }

    /** What is owed now, interest included, where it was stated: quote currency for a long, units of the asset for a short. */
    public Optional<BigDecimal> debt() {
        return since.debt();
    }

    /** What the other positions on the same collateral demand and have gained, held still. */
    public Others others() {
        return others;
    }

    /** The value at entry: quote currency, or coin. */
    public BigDecimal notional() {
        return notionalAt(entry());
    }

    /** The value at a price: {@code quantity * price} in quote currency, or {@code quantity / price} in coin. */
    public BigDecimal notionalAt(BigDecimal price) {
        return opened.notionalAt(price);
    }

    /** The gain (negative: loss) since entry if the price is this, on what is still open. */
    public BigDecimal profitAt(BigDecimal price) {
        return opened.profitAt(price);
    }

    Since since() {
        return since;
    }

    /** The same position with more margin behind it; a negative amount takes margin out. */
    public Position adding(BigDecimal margin) {
        return new Position(opened, since.adding(margin), others);
    }

    /** The same position after funding or fees were paid; a negative amount was received. */
    public Position afterFunding(BigDecimal paid) {
        return new Position(opened, since.afterFunding(paid), others);
    }

    /** The same position with a stated debt: quote currency for a long, units of the asset for a short. Zero or more. */
    public Position owing(BigDecimal debt) {
        return new Position(opened, since.owing(Exact.notNegative(debt, "debt")), others);
    }

    /** The same position with more units pledged. Their own gain begins at the price now, so that the gain so far stays what it was. */
    public Position pledging(BigDecimal units, BigDecimal atPrice) {
        BigDecimal worth = Exact.times(units, atPrice);
        BigDecimal before = Exact.times(units, entry()).subtract(worth, Exact.DIGITS);
        Opened more = opened.resized(quantity().add(units, Exact.DIGITS)).backedBy(collateral().add(worth, Exact.DIGITS));
        return new Position(more, since.taking(before), others);
    }

    /** The same position with other positions on the same collateral, held still. */
    public Position beside(BigDecimal otherMaintenance, BigDecimal otherProfit) {
        return new Position(opened, since, new Others(otherMaintenance, otherProfit));
    }

    /** The same position in an account whose leverage was chosen, whatever the collateral. */
    public Position at(BigDecimal leverage) {
        return new Position(opened.at(leverage), since, others);
    }

    /** The same position on the other side. */
    public Position flipped() {
        return new Position(opened.flipped(), since, others);
    }

    /** The same position in another quantity, opened at the same price with the same collateral. */
    public Position resized(BigDecimal newQuantity) {
        return new Position(opened.resized(newQuantity), since, others);
    }

    /**
     * The same position after more of it was opened at a price, with nothing put in: its entry becomes the average at which all of it was
     * opened, so that the gain so far stays what it was. A stated debt grows by what the rest cost, or by the units that were borrowed.
     */
    Position enlarged(BigDecimal more, BigDecimal atPrice) {
        return new Position(opened.enlarged(more, atPrice), since.opening(opened.resized(more), atPrice), others);
    }

    /**
     * What is left after a part was closed at a price: the gain on that part is taken, the margin stays, a stated debt is repaid.
     *
     * @param newQuantity more than zero and at most the present quantity
     */
    public Position reducedTo(BigDecimal newQuantity, BigDecimal atPrice) {
        BigDecimal closed = Exact.notNegative(quantity().subtract(newQuantity, Exact.DIGITS), "quantity closed");
        if (closed.signum() == 0) {
            return this;
        }
        Position keepingLeverage = leverage().signum() > 0 ? at(leverage()) : this;
        return new Position(keepingLeverage.opened.resized(newQuantity), since.closing(opened.resized(closed), atPrice), others);
    }

    @Override
    public String toString() {
        return side().id() + " " + quantity() + " at " + entry() + " on " + collateral();
    }
}
