package org.roomforerror.window;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.roomforerror.TheContent;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Gauge;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.LendingPool;
import org.roomforerror.margin.Loan;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Securities;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.SpotMargin;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Terms;
import org.roomforerror.margin.Tick;
import org.roomforerror.margin.Tiers;
import org.roomforerror.margin.UsedMargin;
import org.roomforerror.systems.RuleBooks;

/** Systems for the tests of this package: the rule books of the site, and one of every kind. */
final class Systems {

    /** A system and how the tests call it. */
    record Named(String id, MarginSystem system) {
    }

    private static final RuleBooks BOOKS = TheContent.WORLD.systems();
    private static final List<Named> ALL = gather();

    private Systems() {
    }

    static List<Named> all() {
        return ALL;
    }

    static MarginSystem named(String id) {
        return BOOKS.find(id).orElseThrow().system();
    }

    /** Futures with a liquidation and nothing before it. */
    static MarginSystem withoutCall() {
        return Futures.linear(table(Tiers.flat(new BigDecimal("0.005"))),
                new Terms(List.of(Stage.at(StageName.LIQUIDATION, BigDecimal.ONE)), Tick.NONE, Gauge.MARGIN_RATIO));
    }

    /** A loan with a call at 80 % and a liquidation at 85 % of the value. */
    static MarginSystem loan() {
        return new Loan(terms(Gauge.LOAN_TO_VALUE, "1.25", "1.1764705882"));
    }

    /** A position of that leverage; of about the same share of borrowed money where coins are pledged. */
    static Opening opening(Kind kind, Side side, BigDecimal leverage) {
        boolean pledged = kind == Kind.LOAN || kind == Kind.LENDING_POOL && side == Side.LONG;
        if (!pledged) {
            return Opening.leveraged(kind, side, new BigDecimal("1000"), leverage);
        }
        BigDecimal loanToValue = BigDecimal.ONE.subtract(BigDecimal.ONE.divide(leverage, MathContext.DECIMAL32));
        return Opening.pledged(BigDecimal.ONE, loanToValue.max(new BigDecimal("0.1")));
    }

    private static List<Named> gather() {
        List<Named> all = new ArrayList<>();
        BOOKS.all().forEach(book -> all.add(new Named(book.id(), book.system())));
        Tiers tiers = Tiers.withDeductions(new TreeMap<>(Map.of(BigDecimal.ZERO, new BigDecimal("0.004"),
                new BigDecimal("20000"), new BigDecimal("0.01"), new BigDecimal("50000"), new BigDecimal("0.05"))));
        all.add(new Named("no call", withoutCall()));
        all.add(new Named("linear with tiers", Futures.linear(table(tiers), terms(Gauge.MARGIN_RATIO, "1.5", "1"))));
        all.add(new Named("inverse", Futures.inverse(table(Tiers.flat(new BigDecimal("0.005"))), terms(Gauge.MARGIN_RATIO, "1.5", "1"))));
        all.add(new Named("spot margin", new SpotMargin(terms(Gauge.MARGIN_LEVEL, "1.3", "1.1"))));
        all.add(new Named("used margin", new UsedMargin(terms(Gauge.USED_MARGIN_LEVEL, "0.8", "0.4"))));
        all.add(new Named("loan", loan()));
        all.add(new Named("pool", new LendingPool(new BigDecimal("0.83"), terms(Gauge.HEALTH_FACTOR, "1.05", "1"))));
        all.add(new Named("securities", new Securities(new BigDecimal("0.25"), terms(Gauge.EQUITY_RATIO, "1.2", "1"))));
        return all;
    }

    private static Maintenance table(Tiers tiers) {
        return new Maintenance.Table(tiers, Basis.MARK, new BigDecimal("0.0005"));
    }

    private static Terms terms(Gauge gauge, String call, String liquidation) {
        return new Terms(List.of(Stage.at(StageName.MARGIN_CALL, new BigDecimal(call)),
                Stage.at(StageName.LIQUIDATION, new BigDecimal(liquidation))), Tick.NONE, gauge);
    }
}
