package org.roomforerror.margin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of margin system: what they draw as support and as requirement. */
public enum Kind {
    /** Contracts settled in the quote currency. Support is equity, requirement is maintenance margin and reserved close fee. */
    LINEAR_FUTURES(Axis.PRICE, List.of(Side.LONG, Side.SHORT), Gauge.MARGIN_RATIO),
    /** Coin-margined contracts. The same two lines in coin, straight in 1 / price. */
    INVERSE_FUTURES(Axis.RECIPROCAL, List.of(Side.LONG, Side.SHORT), Gauge.MARGIN_RATIO),
    /** Assets bought or sold with borrowed money, by margin level. Support is assets, requirement is debt. */
    SPOT_MARGIN(Axis.PRICE, List.of(Side.LONG, Side.SHORT), Gauge.MARGIN_LEVEL),
    /** The same by equity and used margin. Support is equity, requirement is used margin. */
    USED_MARGIN(Axis.PRICE, List.of(Side.LONG, Side.SHORT), Gauge.USED_MARGIN_LEVEL),
    /** A loan against coins, by loan-to-value. Support is the value of the coins, requirement is the debt. */
    LOAN(Axis.PRICE, List.of(Side.LONG), Gauge.LOAN_TO_VALUE),
    /** On-chain lending, by health factor. Support is threshold times value, requirement is the debt; equality is safe. */
    LENDING_POOL(Axis.PRICE, List.of(Side.LONG, Side.SHORT), Gauge.HEALTH_FACTOR),
    /** A margin account for securities. Support is equity, requirement is a rate of the market value. */
    SECURITIES(Axis.PRICE, List.of(Side.LONG, Side.SHORT), Gauge.EQUITY_RATIO);

    private final Axis axis;
    private final List<Side> sides;
    private final Gauge gauge;

    Kind(Axis axis, List<Side> sides, Gauge gauge) {
        this.axis = axis;
        this.sides = sides;
        this.gauge = gauge;
    }

    /** The axis on which the lines of this kind are straight. */
    public Axis axis() {
        return axis;
    }

    /** The sides a position of this kind can take; a loan has no short. */
    public List<Side> sides() {
        return sides;
    }

    /** The number by which most systems of this kind say how safe a position is. */
    public Gauge gauge() {
        return gauge;
    }

    /** Whether something is pledged for a debt: a loan, or a position in a lending pool. */
    public boolean lends() {
        return this == LOAN || this == LENDING_POOL;
    }

    /** Whether what is owed can be stated, and repaid; in futures and by used margin there is no debt to repay. */
    public boolean borrows() {
        return lends() || this == SPOT_MARGIN || this == SECURITIES;
    }

    /** Whether units of the asset are pledged, so that what is added or taken out counts in them: loans, and longs in a pool. */
    public boolean pledges(Side side) {
        return this == LOAN || this == LENDING_POOL && side == Side.LONG;
    }

    /** Hands a position back if it is one of this kind, and refuses it with an {@link IllegalArgumentException} if not. */
    Position accept(Position position) {
        if (position.axis() != axis || !sides.contains(position.side())) {
            throw new IllegalArgumentException("this position cannot be held as " + id() + ": " + position);
        }
        return position;
    }

    /** The word used in links, JSON and content files, for instance {@code linear-futures}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that id; empty for any other text. */
    public static Optional<Kind> of(String id) {
        for (Kind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
