package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.Threshold;
import org.roomforerror.margin.WhatIf;
import org.roomforerror.systems.RuleBook;

/** Makes a position out of a sound form. */
final class Positions {

    private final Inputs inputs;
    private final RuleBook book;
    private final Kind kind;
    private final Side side;

    private Positions(Inputs inputs, RuleBook book) {
        this.inputs = inputs;
        this.book = book;
        this.kind = book.kind();
        this.side = Side.of(inputs.word("side")).orElse(Side.LONG);
    }

    /** The position of a form, with everything that has happened to it since. */
    static Position of(Inputs inputs, RuleBook book) throws Misfit {
        Positions form = new Positions(inputs, book);
        return form.since(form.opened());
    }

    /** Whether the rules look at the leverage that was chosen for the account, whatever the size of the position. */
    static boolean countsLeverage(MarginSystem system) {
        return system.kind() == Kind.USED_MARGIN
                || system.stages().stream().anyMatch(stage -> stage.threshold() instanceof Threshold.OfInitialMargin);
    }

    private Position since(Position opened) throws Misfit {
        boolean owes = isLoan() || kind == Kind.SPOT_MARGIN || kind == Kind.SECURITIES;
        Position position = owes && inputs.has("debt") ? opened.owing(number("debt")) : opened;
        BigDecimal added = number("added");
        if (kind.pledges(side) && position.quantity().add(added).signum() <= 0) {
            throw misfit("added", "wrong.all-taken-out");
        }
        position = new WhatIf(book.system(), position, position.entry()).putIn(added).afterFunding(number("funding"));
        return inputs.has("otherMaintenance") || inputs.has("otherProfit")
                ? position.beside(number("otherMaintenance"), number("otherProfit")) : position;
    }

    private Position opened() throws Misfit {
        BigDecimal entry = inputs.number("entry").orElseThrow();
        Optional<BigDecimal> quantity = inputs.number("quantity");
        if (kind.pledges(side) && quantity.isPresent()) {
            return pledged(quantity.get(), entry);
        }
        Optional<BigDecimal> collateral = inputs.number("collateral");
        Optional<BigDecimal> leverage = inputs.number("leverage");
        if (collateral.isEmpty()) {
            throw isLoan() ? misfit(kind.pledges(side) ? "quantity" : "collateral", kind.pledges(side) ? "wrong.no-coins" : "wrong.no-own-money")
                    : misfit("collateral", "wrong.no-collateral");
        }
        if (quantity.isEmpty() && leverage.isEmpty()) {
            throw isLoan() && !kind.pledges(side) ? misfit("quantity", "wrong.no-coins-borrowed") : misfit("leverage", "wrong.no-leverage");
        }
        return quantity.isPresent() ? sized(quantity.get(), entry, collateral.get(), leverage) : leveraged(collateral.get(), leverage.get(), entry);
    }

    private Position pledged(BigDecimal quantity, BigDecimal entry) throws Misfit {
        if (!inputs.has("debt")) {
            throw misfit("debt", "wrong.no-debt");
        }
        return Position.pledged(quantity, entry, number("debt"));
    }

    private Position sized(BigDecimal quantity, BigDecimal entry, BigDecimal collateral, Optional<BigDecimal> leverage) throws Misfit {
        if (kind == Kind.USED_MARGIN && leverage.isEmpty()) {
            throw misfit("leverage", "wrong.no-leverage-used");
        }
        Position position = kind == Kind.INVERSE_FUTURES
                ? Position.contracts(side, quantity, entry, collateral) : Position.of(side, quantity, entry, collateral);
        return leverage.filter(times -> countsLeverage(book.system())).map(position::at).orElse(position);
    }

    private Position leveraged(BigDecimal collateral, BigDecimal leverage, BigDecimal entry) {
        return kind == Kind.INVERSE_FUTURES
                ? Position.inverse(side, collateral, leverage, entry) : Position.leveraged(side, collateral, leverage, entry);
    }

    private Misfit misfit(String field, String message) {
        return new Misfit(field, book.speech().say(message));
    }

    private boolean isLoan() {
        return kind == Kind.LOAN || kind == Kind.LENDING_POOL;
    }

    private BigDecimal number(String name) {
        return inputs.numberOr(name, BigDecimal.ZERO);
    }
}
