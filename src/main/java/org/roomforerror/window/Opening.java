package org.roomforerror.window;

import java.math.BigDecimal;

import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;

/** How a position is opened, at whatever the price is then. */
@FunctionalInterface
public interface Opening {

    /** The position as opened at that price. */
    Position at(BigDecimal price);

    /**
     * With a collateral and a leverage.
     *
     * @param collateral in quote currency, for a coin-margined contract in coin
     */
    static Opening leveraged(Kind kind, Side side, BigDecimal collateral, BigDecimal leverage) {
        return kind == Kind.INVERSE_FUTURES
                ? price -> Position.inverse(side, collateral, leverage, price)
                : price -> Position.leveraged(side, collateral, leverage, price);
    }

    /**
     * With coins pledged for a loan.
     *
     * @param loanToValue the debt as a fraction of the value of the coins at the start: above 0, below 1
     */
    static Opening pledged(BigDecimal units, BigDecimal loanToValue) {
        return price -> Position.pledged(units, price, units.multiply(price).multiply(loanToValue));
    }
}
