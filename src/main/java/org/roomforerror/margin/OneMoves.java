package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.List;

/** An account seen along the axis of one asset, with all others held at their marks. */
record OneMoves(Account account, String asset) {

    OneMoves {
        if (account.holdings().stream().noneMatch(holding -> holding.asset().equals(asset))) {
            throw new IllegalArgumentException("the account holds no " + asset);
        }
    }

    Ladder ladder() {
        Holding first = moving().get(0);
        Crossing crossing = new Crossing(first.system().axis(), first.system().terms().tick(), first.x(), adverse());
        return Rungs.of(account.terms(), crossing, equity(), first.mark(), this::lines,
            stage -> Saying.of("never.no-move-alone", asset, stage)).inOrder(first.mark());
    }

    TwoLines lines(Stage stage) {
        Requirement demand = Requirement.none();
        for (Holding holding : moving()) {
            demand = demand.plus(holding.demand(stage.threshold()));
        }
        List<BigDecimal> still = still().stream().map(holding -> holding.demand(stage.threshold()).at(holding.x())).toList();
        return new TwoLines(equity(), demand.plus(Line.constant(Account.sum(still))), false);
    }

    private Line equity() {
        List<BigDecimal> gains = still().stream().map(holding -> holding.gain().at(holding.x())).toList();
        Line equity = Line.constant(Account.sum(gains).add(account.collateral(), Exact.DIGITS));
        for (Holding holding : moving()) {
            equity = equity.plus(holding.gain());
        }
        return equity;
    }

    /** Where the account loses; a perfect hedge loses where its requirement grows. */
    private int adverse() {
        int gains = equity().slope().signum();
        return gains == 0 ? 1 : -gains;
    }

    private List<Holding> moving() {
        return account.holdings().stream().filter(holding -> holding.asset().equals(asset)).toList();
    }

    private List<Holding> still() {
        return account.holdings().stream().filter(holding -> !holding.asset().equals(asset)).toList();
    }
}
