package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** Says in a lender's words how a loan stands, and what comes next. */
final class LoanWords {

    private final Holding holding;
    private final Units units;

    LoanWords(Holding holding) {
        this.holding = holding;
        this.units = holding.units();
    }

    Sentence headline() {
        Optional<Rung> sale = holding.ladder().rung(StageName.LIQUIDATION);
        String now = units.price(holding.price());
        if (debt().signum() == 0) {
            return units.sentence("loan.headline.no-debt");
        }
        return sale.isPresent() && sale.get().outcome() instanceof Outcome.Past past
                ? units.sentence("loan.headline.sold-at-once", now, units.price(past.price())) : new Headlines(holding).sentence();
    }

    /** The stage that the question asks for: the call, or where there is none the sale. */
    Optional<Rung> asked() {
        return holding.ladder().rung(StageName.MARGIN_CALL).or(() -> holding.ladder().rung(StageName.LIQUIDATION));
    }

    /** How much is pledged and owed at the price now, and which stage that is. */
    Part.Standing standing() {
        Assessment now = holding.assessment();
        String price = units.price(holding.price());
        String worth = units.money(worth());
        if (debt().signum() == 0) {
            return new Part.Standing(units.say("loan.standing.no-debt", price, worth));
        }
        if (now.equity().signum() <= 0) {
            return new Part.Standing(units.say("loan.standing.nothing-left", price, worth, units.money(debt())));
        }
        String ratio = units.percent(share());
        return new Part.Standing(now.stage().map(stage -> units.say("loan.standing.begun", price, worth, units.money(debt()), ratio, stage))
                .orElseGet(() -> units.say("loan.standing.open", price, worth, units.money(debt()), ratio)));
    }

    /** What the rules do at the call and at the sale, in their own words; empty where they have none. */
    Optional<String> then() {
        List<String> says = holding.book().words().stream()
                .filter(words -> words.stage().isPresent() && words.name() != StageName.WARNING && !words.then().isEmpty())
                .map(words -> units.say("loan.then", units.stage(words.stage().get()), words.then())).toList();
        return says.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", says));
    }

    /** What would still be owed if everything were sold now; empty while the coins are worth more than the debt. */
    Optional<String> owed() {
        BigDecimal missing = debt().subtract(worth());
        return missing.signum() <= 0 ? Optional.empty()
                : Optional.of(units.say("loan.owed", units.price(holding.price()), units.needed(missing)));
    }

    /** What is owed at the price now, in quote currency. */
    private BigDecimal debt() {
        return holding.assessment().requirement();
    }

    /** What is pledged at the price now, in quote currency: what is left of it, and what is owed. */
    private BigDecimal worth() {
        return holding.assessment().equity().add(debt());
    }

    private BigDecimal share() {
        return debt().divide(worth(), MathContext.DECIMAL64);
    }
}
