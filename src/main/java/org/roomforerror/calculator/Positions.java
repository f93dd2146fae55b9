package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.words.Speech;

/** Makes a position out of a sound form. */
final class Positions {

    private final Inputs inputs;
    private final Kind kind;
    private final Speech speech;

    private Positions(Inputs inputs, RuleBook book) {
        this.inputs = inputs;
        this.kind = book.kind();
        this.speech = book.speech();
    }

    /** The position of a form, with everything that has happened to it since. */
    static Position of(Inputs inputs, RuleBook book) throws Misfit {
        Positions form = new Positions(inputs, book);
        Position position = form.opened();
        if (inputs.has("debt") && (form.isLoan() || form.kind == Kind.SPOT_MARGIN || form.kind == Kind.SECURITIES)) {
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
            throw isLoan() ? misfit("quantity", "wrong.no-coins") : misfit("collateral", "wrong.no-collateral");
        }
        if (quantity.isEmpty() && leverage.isEmpty()) {
            throw misfit("leverage", "wrong.no-leverage");
        }
        return quantity.isPresent() ? sized(side, quantity.get(), entry, collateral.get(), leverage)
                : leveraged(side, collateral.get(), leverage.get(), entry);
    }

    private Position pledged(BigDecimal quantity, BigDecimal entry) throws Misfit {
        if (!inputs.has("debt")) {
            throw misfit("debt", "wrong.no-debt");
        }
        return Position.pledged(quantity, entry, number("debt"));
    }

    private Position sized(Side side, BigDecimal quantity, BigDecimal entry, BigDecimal collateral, Optional<BigDecimal> leverage)
            throws Misfit {
        if (kind == Kind.USED_MARGIN && leverage.isEmpty()) {
            throw misfit("leverage", "wrong.no-leverage-used");
        }
        Position position = kind == Kind.INVERSE_FUTURES
                ? Position.contracts(side, quantity, entry, collateral) : Position.of(side, quantity, entry, collateral);
        return leverage.map(position::at).orElse(position);
    }

    private Position leveraged(Side side, BigDecimal collateral, BigDecimal leverage, BigDecimal entry) {
        return kind == Kind.INVERSE_FUTURES
                ? Position.inverse(side, collateral, leverage, entry) : Position.leveraged(side, collateral, leverage, entry);
    }

    private Misfit misfit(String field, String message) {
        return new Misfit(field, speech.say(message));
    }

    private boolean isLoan() {
        return kind == Kind.LOAN || kind == Kind.LENDING_POOL;
    }

    private BigDecimal number(String name) {
        return inputs.numberOr(name, BigDecimal.ZERO);
    }
}
