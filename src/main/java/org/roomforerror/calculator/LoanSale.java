package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Seizure;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.Cure;

/** What a sale of everything leaves: at the price of the sale, and beyond it, where coins go for less than the price that set it off. */
final class LoanSale {

    private static final List<String> GAPS = List.of("0", "0.05", "0.1", "0.2");
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** One sale: how far beyond the price of the sale, at which price, what it fetches after its cost, and what that leaves of one's own. */
    private record Fill(BigDecimal gap, BigDecimal price, BigDecimal fetched, BigDecimal left) {
    }

    private final Holding holding;
    private final Units units;
    private final BigDecimal penalty;
    private final List<Fill> fills;

    /** @param asked how far beyond the price of the sale, where somebody asks; otherwise some examples */
    LoanSale(Holding holding, Optional<BigDecimal> asked) {
        this.holding = holding;
        this.units = holding.units();
        this.penalty = holding.book().cure().map(Cure::penalty).orElse(BigDecimal.ZERO);
        List<BigDecimal> gaps = asked.filter(gap -> gap.signum() > 0).map(gap -> List.of(BigDecimal.ZERO, gap))
                .orElseGet(() -> GAPS.stream().map(BigDecimal::new).toList());
        this.fills = price().map(from -> gaps.stream().map(gap -> fill(from, gap)).toList()).orElse(List.of());
    }

    /** The fills side by side; empty where no sale is ahead. */
    Optional<Table> table() {
        if (fills.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Fill fill : fills) {
            rows.add(List.of(Cell.of(fill.gap().signum() == 0 ? units.say("loan.sale.at") : units.say(beyond(), units.percent(fill.gap())),
                            HoldingData.plain(fill.gap())), Cell.of(units.price(fill.price()), HoldingData.plain(fill.price())),
                    Cell.of(units.money(fill.fetched()), HoldingData.plain(fill.fetched())),
                    Cell.of(fill.left().signum() < 0 ? units.say("loan.sale.owed", units.needed(fill.left().negate()))
                            : units.say("loan.sale.left", units.left(fill.left())), HoldingData.plain(fill.left()))));
        }
        String caption = penalty.signum() == 0 ? units.say("loan.sale.free") : units.say("loan.sale", penalty);
        return Optional.of(new Table("sale", caption, List.of(units.column("loan.sale.where"),
                units.numbers("loan.sale.price"), units.numbers("loan.sale.fetched"), units.numbers("loan.sale.leaves")), rows));
    }

    /** What a sale takes at once, where the rules close only a part; empty where they close everything or say nothing. */
    Optional<String> atOnce() {
        Optional<BigDecimal> factor = holding.book().cure().flatMap(Cure::closeFactor);
        return factor.flatMap(share -> price().map(price -> {
            Holding then = holding.at(price);
            BigDecimal debt = then.assessment().requirement().multiply(share, DIGITS);
            BigDecimal bonus = penalty.divide(BigDecimal.ONE.subtract(penalty), DIGITS);
            Seizure taken = Seizure.of(debt, bonus, LoanCures.worth(then));
            return units.say("loan.sale.part", share, units.price(price), units.money(taken.repaid()), units.money(taken.taken()));
        }));
    }

    List<Map<String, Object>> data() {
        return fills.stream().map(fill -> HoldingData.map("beyond", HoldingData.plain(fill.gap()), "price", HoldingData.plain(fill.price()),
                "fetched", HoldingData.plain(fill.fetched()), "left", HoldingData.plain(fill.left()))).toList();
    }

    /** Where the sale begins, or the price now where it has begun; empty where no price brings it. */
    private Optional<BigDecimal> price() {
        return holding.ladder().rung(StageName.LIQUIDATION).flatMap(rung -> rung.outcome() instanceof Outcome.At at ? Optional.of(at.exact())
                : rung.outcome() instanceof Outcome.Past ? Optional.of(holding.price()) : Optional.empty());
    }

    private Fill fill(BigDecimal from, BigDecimal gap) {
        BigDecimal beyond = BigDecimal.ONE.subtract(gap.multiply(BigDecimal.valueOf(holding.position().side().sign())));
        BigDecimal price = from.multiply(beyond, DIGITS);
        Holding then = holding.at(price);
        BigDecimal cost = then.position().notionalAt(price).multiply(penalty, DIGITS);
        return new Fill(gap, price, LoanCures.worth(then).subtract(cost), then.assessment().equity().subtract(cost));
    }

    private String beyond() {
        return holding.position().side().sign() > 0 ? "loan.sale.below" : "loan.sale.above";
    }
}
