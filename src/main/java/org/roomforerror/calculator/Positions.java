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

    /** The position of a form that has no {@link Gaps}, with everything that has happened to it since. */
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
        boolean owes = kind.borrows();
        Position position = owes && inputs.has("debt") ? opened.owing(number("debt")) : opened;
        BigDecimal added = number("added");
        if (kind.pledges(side) && position.quantity().add(added).signum() <= 0) {
            throw new Misfit("added", book.speech().say("wrong.all-taken-out"));
        }
        position = new WhatIf(book.system(), position, position.entry()).putIn(added).afterFunding(number("funding"));
        return inputs.has("otherMaintenance") || inputs.has("otherProfit")
                ? position.beside(number("otherMaintenance"), number("otherProfit")) : position;
    }

    private Position opened() {
        BigDecimal entry = inputs.number("entry").orElseThrow();
        Optional<BigDecimal> quantity = inputs.number("quantity");
        if (kind.pledges(side) && quantity.isPresent()) {
            return Position.pledged(quantity.get(), entry, number("debt"));
        }
        BigDecimal collateral = inputs.number("collateral").orElseThrow();
        Optional<BigDecimal> leverage = inputs.number("leverage");
        return quantity.isPresent() ? sized(quantity.get(), entry, collateral, leverage) : leveraged(collateral, leverage.orElseThrow(), entry);
    }

    private Position sized(BigDecimal quantity, BigDecimal entry, BigDecimal collateral, Optional<BigDecimal> leverage) {
        Position position = kind == Kind.INVERSE_FUTURES
                ? Position.contracts(side, quantity, entry, collateral) : Position.of(side, quantity, entry, collateral);
        return leverage.filter(times -> countsLeverage(book.system())).map(position::at).orElse(position);
    }

    private Position leveraged(BigDecimal collateral, BigDecimal leverage, BigDecimal entry) {
        return kind == Kind.INVERSE_FUTURES
                ? Position.inverse(side, collateral, leverage, entry) : Position.leveraged(side, collateral, leverage, entry);
    }

    private BigDecimal number(String name) {
        return inputs.numberOr(name, BigDecimal.ZERO);
    }
}
