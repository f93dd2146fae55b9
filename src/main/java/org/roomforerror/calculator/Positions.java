package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;

/** Makes a position out of a sound form. */
final class Positions {

    private final Inputs inputs;
    private final Kind kind;

    private Positions(Inputs inputs, Kind kind) {
        this.inputs = inputs;
        this.kind = kind;
    }

    /** The position of a form, with everything that has happened to it since. */
    static Position of(Inputs inputs, Kind kind) throws Misfit {
        Positions form = new Positions(inputs, kind);
        Position position = form.opened();
        if (inputs.has("debt") && (form.isLoan() || kind == Kind.SPOT_MARGIN || kind == Kind.SECURITIES)) {
            position = position.owing(form.number("debt"));
        }
        position = position.adding(form.number("added")).afterFunding(form.number("funding"));
        return inputs.has("otherMaintenance") || inputs.has("otherProfit")
                ? position.beside(form.number("otherMaintenance"), form.number("otherProfit")) : position;
    }

    private Position opened() throws Misfit {
        Side side = Side.of(inputs.word("side")).orElse(Side.LONG);
        BigDecimal entry = inputs.number("entry").orElseThrow();
        Optional<BigDecimal> quantity = inputs.number("quantity");
        if (isLoan() && quantity.isPresent() && side == Side.LONG) {
            return pledged(quantity.get(), entry);
        }
        Optional<BigDecimal> collateral = inputs.number("collateral");
        Optional<BigDecimal> leverage = inputs.number("leverage");
        if (collateral.isEmpty()) {
            throw isLoan() ? new Misfit("quantity", "Enter the coins pledged") : new Misfit("collateral", "Enter the collateral");
        }
        if (quantity.isEmpty() && leverage.isEmpty()) {
            throw new Misfit("leverage", "Enter the leverage, or the quantity instead");
        }
        return quantity.isPresent() ? sized(side, quantity.get(), entry, collateral.get(), leverage)
                : leveraged(side, collateral.get(), leverage.get(), entry);
    }

    private Position pledged(BigDecimal quantity, BigDecimal entry) throws Misfit {
        if (!inputs.has("debt")) {
            throw new Misfit("debt", "Enter the debt");
        }
        return Position.pledged(quantity, entry, number("debt"));
    }

    private Position sized(Side side, BigDecimal quantity, BigDecimal entry, BigDecimal collateral, Optional<BigDecimal> leverage)
            throws Misfit {
        if (kind == Kind.USED_MARGIN && leverage.isEmpty()) {
            throw new Misfit("leverage", "Enter the leverage: the used margin depends on it");
        }
        Position position = kind == Kind.INVERSE_FUTURES
                ? Position.contracts(side, quantity, entry, collateral) : Position.of(side, quantity, entry, collateral);
        return leverage.map(position::at).orElse(position);
    }

    private Position leveraged(Side side, BigDecimal collateral, BigDecimal leverage, BigDecimal entry) {
        return kind == Kind.INVERSE_FUTURES
                ? Position.inverse(side, collateral, leverage, entry) : Position.leveraged(side, collateral, leverage, entry);
    }

    private boolean isLoan() {
        return kind == Kind.LOAN || kind == Kind.LENDING_POOL;
    }

    private BigDecimal number(String name) {
        return inputs.numberOr(name, BigDecimal.ZERO);
    }
}
