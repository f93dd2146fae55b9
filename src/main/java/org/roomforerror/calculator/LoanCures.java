package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.margin.Assessment;
import org.roomforerror.margin.LendingPool;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Remedy;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;
import org.roomforerror.margin.Way;
import org.roomforerror.systems.Cure;

/** What it takes to bring a loan back to a loan-to-value: at the price now, at each notice and call, and what each way leaves behind. */
final class LoanCures {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Where somebody may have to act: at the price now, or where a stage begins. */
    private record Place(String label, String id, Holding at) {
    }

    private final Holding holding;
    private final BigDecimal target;
    private final BigDecimal fee;
    private final Units units;
    private final List<Place> places;

    private LoanCures(Holding holding, BigDecimal target, BigDecimal fee) {
        this.holding = holding;
        this.target = target;
        this.fee = fee;
        this.units = holding.units();
        this.places = places();
    }

    /** Back to what a sound form asks for; else to the lender's own target; else to what the loan-to-value is now, or clear of a stage that has begun. */
    static LoanCures of(Inputs inputs, Holding holding) {
        Optional<Cure> cure = holding.book().cure();
        BigDecimal counted = holding.system() instanceof LendingPool pool ? pool.threshold() : BigDecimal.ONE;
        Optional<BigDecimal> lenders = multiples(cure.flatMap(Cure::target).stream()).map(multiple -> counted.divide(multiple, DIGITS)).findFirst();
        BigDecimal now = holding.assessment().requirement().divide(worth(holding).max(new BigDecimal("1e-9")), DIGITS);
        BigDecimal clear = multiples(holding.system().stages().stream().map(Stage::threshold)).map(multiple -> counted.divide(multiple, DIGITS))
                .min(BigDecimal::compareTo).orElse(now);
        BigDecimal target = inputs.number("target").or(() -> lenders).orElse(now.min(clear)).max(new BigDecimal("0.001"));
        return new LoanCures(holding, target, inputs.number("feeRate").or(() -> cure.map(Cure::saleFee)).orElse(BigDecimal.ZERO));
    }

    private static Stream<BigDecimal> multiples(Stream<Threshold> thresholds) {
        return thresholds.filter(Threshold.OfRequirement.class::isInstance).map(at -> ((Threshold.OfRequirement) at).multiple());
    }

    /** One table for all places, and one of what each way leaves, where something has to be done at the first place that matters. */
    List<Part> tables() {
        if (holding.assessment().requirement().signum() == 0) {
            return List.of();
        }
        List<Part> tables = new ArrayList<>(List.of(new Part.Figures(each(), units.say("loan.repaying"))));
        first().map(place -> new Part.Figures(after(place))).ifPresent(tables::add);
        return tables;
    }

    /** The working of the cures at the first place that matters; empty where nothing has to be done there. */
    Optional<Steps> working() {
        return first().map(place -> new LoanWorking(place.at(), target, fee).steps(place.label()));
    }

    Map<String, Object> data() {
        Map<String, Object> data = HoldingData.map("loanToValue", HoldingData.plain(target), "cures", places.stream().map(place ->
                HoldingData.map("at", place.id(), "price", HoldingData.plain(place.at().price()), "remedies", data(place))).toList());
        data.put("remedies", first().map(this::data).orElse(List.of()));
        return data;
    }

    private List<Map<String, Object>> data(Place place) {
        return new Cures(place.at(), threshold(place.at()), fee).data();
    }

    private List<Place> places() {
        List<Place> all = new ArrayList<>(List.of(new Place(units.say("loan.cures.now"), "now", holding)));
        boolean called = holding.ladder().rung(StageName.MARGIN_CALL).isPresent();
        for (Rung rung : holding.ladder().rungs()) {
            boolean asks = rung.stage().name() == StageName.WARNING || rung.stage().name() == StageName.MARGIN_CALL
                    || rung.stage().name() == StageName.LIQUIDATION && !called;
            if (asks && rung.outcome() instanceof Outcome.At at) {
                all.add(new Place(units.title(rung.stage()), rung.stage().name().id(), holding.at(at.exact())));
            }
        }
        return all;
    }

    /** The call, or where there is none the sale; the price now where that has begun, and only where something has to be done. */
    private Optional<Place> first() {
        boolean called = holding.ladder().rung(StageName.MARGIN_CALL).isPresent();
        String asked = (called ? StageName.MARGIN_CALL : StageName.LIQUIDATION).id();
        Place place = places.stream().filter(one -> one.id().equals(asked)).findFirst().orElse(places.get(0));
        return Optional.of(place).filter(found -> remedies(found).stream().anyMatch(remedy -> remedy.cure() instanceof Remedy.Cure.Amount));
    }

    private Table each() {
        List<List<Cell>> rows = places.stream().map(place -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(place.label()), price(place)));
            remedies(place).forEach(remedy -> row.add(amount(remedy)));
            return row;
        }).toList();
        return new Table("cures", units.say("loan.cures", units.percent(target)), List.of(units.column("loan.cures.when"),
                units.numbers("loan.cures.at"), units.numbers("cure.way.add"), units.numbers("cure.way.repay"),
                units.numbers("cure.way.sell-and-repay")), rows);
    }

    /** The price at which a stage begins is shown as everywhere else. */
    private Cell price(Place place) {
        BigDecimal shown = holding.ladder().rungs().stream()
                .flatMap(rung -> rung.outcome() instanceof Outcome.At at ? Stream.of(at) : Stream.empty())
                .filter(at -> at.exact().equals(place.at().price())).findFirst().map(Outcome.At::price).orElse(place.at().price());
        return Cell.of(units.price(shown), HoldingData.plain(place.at().price()));
    }

    private Table after(Place place) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Remedy remedy : remedies(place)) {
            if (remedy.cure() instanceof Remedy.Cure.Amount amount) {
                Holding cured = place.at().with(amount.after());
                rows.add(List.of(Cell.of(units.say("cure.way." + remedy.way().id()), remedy.way().id()), amount(remedy), money(worth(cured)),
                        money(cured.assessment().requirement()), StageWord.price(cured.ladder(), StageName.LIQUIDATION, units)));
            }
        }
        return new Table("after", units.say("loan.after", place.label()), List.of(units.column("cure.way"), units.numbers("cure.takes"),
                units.numbers("loan.after.worth"), units.numbers("loan.after.debt"), units.numbers("cure.liquidation")), rows);
    }

    private Cell amount(Remedy remedy) {
        if (remedy.cure() instanceof Remedy.Cure.Amount amount) {
            boolean coins = remedy.way() == Way.SELL_AND_REPAY || remedy.way() == Way.ADD && holding.pledges();
            String money = units.needed(amount.money());
            String quantity = units.format().money(amount.quantity(), units.asset(), RoundingMode.CEILING);
            return Cell.of(coins ? units.say("cure.coins", quantity, money) : money, HoldingData.plain(amount.money()));
        }
        return remedy.cure() instanceof Remedy.Cure.NotNeeded ? Cell.of(units.say("cure.not-needed"), "0")
                : Cell.of(units.say("loan.cures.impossible"), "impossible");
    }

    private Cell money(BigDecimal amount) {
        return Cell.of(units.money(amount), HoldingData.plain(amount));
    }

    private List<Remedy> remedies(Place place) {
        return Remedy.all(place.at().system(), place.at().position(), place.at().price(), threshold(place.at()), fee);
    }

    private Threshold threshold(Holding at) {
        BigDecimal counted = at.system() instanceof LendingPool pool ? pool.threshold() : BigDecimal.ONE;
        return new Threshold.OfRequirement(counted.divide(target, DIGITS));
    }

    /** What is pledged, in quote currency. */
    static BigDecimal worth(Holding holding) {
        Assessment now = holding.assessment();
        return now.equity().add(now.requirement());
    }
}
