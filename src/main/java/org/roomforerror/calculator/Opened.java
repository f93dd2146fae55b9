package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;

/** A position about to be opened, whose leverage is still open: the same side, entry price and own money at any of them. */
record Opened(RuleBook book, Side side, BigDecimal entry, BigDecimal collateral) {

    Opened(RuleBook book, Inputs inputs) {
        this(book, Side.of(inputs.word("side")).orElse(Side.LONG), inputs.number("entry").orElseThrow(), inputs.number("collateral").orElseThrow());
    }

    Holding at(BigDecimal leverage) {
        Position position = book.kind() == Kind.INVERSE_FUTURES
                ? Position.inverse(side, collateral, leverage, entry) : Position.leveraged(side, collateral, leverage, entry);
        return Holding.of(book, position, entry);
    }

    /** The stage that room is measured to: the call; the liquidation where the rules have no call, and what there is where they have neither. */
    StageName stage() {
        return Stream.of(StageName.MARGIN_CALL, StageName.LIQUIDATION, StageName.WARNING)
                .filter(name -> book.system().stages().stream().anyMatch(stage -> stage.name() == name)).findFirst().orElse(StageName.BANKRUPTCY);
    }

    /** The rung of that stage at a leverage. */
    Rung rung(BigDecimal leverage) {
        return at(leverage).ladder().rung(stage()).orElseThrow();
    }

    /** How far the price may move before that stage at a leverage; empty where it has begun, or never comes. */
    Optional<BigDecimal> room(BigDecimal leverage) {
        Rung rung = rung(leverage);
        return rung.outcome() instanceof Outcome.At at ? Optional.of(HowFar.move(at.exact(), entry).abs().round(MathContext.DECIMAL64)) : Optional.empty();
    }
}
