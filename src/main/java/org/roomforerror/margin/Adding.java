package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.Optional;

/** How much collateral brings support to what a threshold demands: the room that is missing, over what each unit of it adds. */
record Adding(MarginSystem system, Position position, BigDecimal price, Threshold target) {

    Remedy.Cure cure() {
        BigDecimal room = room(position);
        if (room.signum() >= 0) {
            return new Remedy.Cure.NotNeeded();
        }
        BigDecimal perUnit = room(with(BigDecimal.ONE)).subtract(room, Exact.DIGITS);
        if (perUnit.signum() <= 0) {
            return new Remedy.Cure.Impossible(Saying.of("impossible.adding"));
        }
        BigDecimal money = Exact.divide(room.negate(), perUnit);
        return new Remedy.Cure.Amount(money, Exact.divide(money, position.axis().at(price)), Optional.empty(), with(money));
    }

    private BigDecimal room(Position changed) {
        return system.lines(target, changed).room(position.axis().at(price));
    }

    /** Whoever pledged units pledges more of them; everyone else adds money. */
    private Position with(BigDecimal money) {
        boolean pledges = system.kind().pledges(position.side());
        return new WhatIf(system, position, price).add(pledges ? Exact.divide(money, price) : money);
    }
}
