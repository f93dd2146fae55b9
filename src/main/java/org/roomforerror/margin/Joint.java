package org.roomforerror.margin;

import java.math.BigDecimal;

/** An account seen along the factor by which all its prices move together; 1 is where it stands. */
record Joint(Account account) {

    Ladder ladder() {
        int gains = equity().slope().signum();
        Crossing crossing = new Crossing(axis(), Tick.NONE, BigDecimal.ONE, gains == 0 ? 1 : -gains);
        return Rungs.of(account.terms(), crossing, equity(), BigDecimal.ONE, this::lines,
            stage -> Saying.of("never.no-common-move", stage)).inOrder(BigDecimal.ONE);
    }

    TwoLines lines(Stage stage) {
        Requirement demand = Requirement.none();
        for (Holding holding : account.holdings()) {
            demand = demand.plus(holding.demand(stage.threshold()).measuredIn(holding.x()));
        }
        return new TwoLines(equity(), demand, false);
    }

    private Line equity() {
        Line equity = Line.constant(account.collateral());
        for (Holding holding : account.holdings()) {
            Line gain = holding.gain();
            equity = equity.plus(new Line(gain.constant(), Exact.times(gain.slope(), holding.x())));
        }
        return equity;
    }

    private Axis axis() {
        return account.holdings().get(0).system().axis();
    }
}
