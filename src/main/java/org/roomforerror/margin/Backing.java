package org.roomforerror.margin;

import java.math.BigDecimal;

/** What stands behind a position: its collateral, and what has been gained, added, paid and repaid since. Source: formulas 1.1 and 1.6. */
record Backing(Position position) {

    /** Collateral, what was taken, added and paid since, and the gain on what is open: equity where nothing is borrowed. */
    Line equity() {
        BigDecimal paidIn = position.added().subtract(position.funding(), Exact.DIGITS);
        return gain().plus(Line.constant(position.collateral().add(position.realised(), Exact.DIGITS).add(paidIn, Exact.DIGITS)));
    }

    /** The same without the collateral: what a position brings to an account that has a collateral of its own. */
    Line withoutCollateral() {
        return equity().minus(Line.constant(position.collateral()));
    }

    /** What of the cost was not borrowed: collateral and profit taken, less what sales put towards a stated debt. */
    BigDecimal own() {
        return position.collateral().add(position.realised(), Exact.DIGITS).subtract(position.since().paidOff(), Exact.DIGITS);
    }

    /** Money that lies beside what is held: added since, left over from sales, less funding and fees. */
    BigDecimal cash() {
        return position.added().subtract(position.funding(), Exact.DIGITS).add(position.since().spare(), Exact.DIGITS);
    }

    /** The gain since entry on what is open. */
    private Line gain() {
        Line gained = new Line(position.notional().negate(), position.quantity());
        return position.axis().gain(position.side()) > 0 ? gained : new Line(position.notional(), position.quantity().negate());
    }
}
