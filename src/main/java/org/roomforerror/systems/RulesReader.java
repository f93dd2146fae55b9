package org.roomforerror.systems;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.LendingPool;
import org.roomforerror.margin.Loan;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Securities;
import org.roomforerror.margin.SpotMargin;
import org.roomforerror.margin.Terms;
import org.roomforerror.margin.Tier;
import org.roomforerror.margin.Tiers;
import org.roomforerror.margin.UsedMargin;

/** Reads the numbers of a rule book and builds the system of its kind. */
final class RulesReader {

    private static final Set<String> FIELDS = Set.of("basis", "closeFee", "rate", "amount", "tiers", "jumping", "step", "maintenancePerUnit",
        "initialPerUnit", "threshold", "shortRate", "bySize", "most");

    private final Kind kind;
    private final Field rules;

    RulesReader(Kind kind, Field rules) {
        this.kind = kind;
        this.rules = rules;
        rules.only(FIELDS);
    }

    /** What support / requirement is multiplied by on the gauge: the rate of a securities account. */
    BigDecimal unit() {
        return kind == Kind.SECURITIES ? rules.maybeNumber("rate").filter(rate -> rate.signum() > 0).orElse(BigDecimal.ONE) : BigDecimal.ONE;
    }

    Optional<MarginSystem> system(Terms terms) {
        return sensible(() -> switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> new Futures(kind, maintenance(), terms);
            case SPOT_MARGIN -> new SpotMargin(terms);
            case USED_MARGIN -> new UsedMargin(terms);
            case LOAN -> new Loan(terms);
            case LENDING_POOL -> new LendingPool(rules.number("threshold"), terms);
            case SECURITIES -> securities(rules.number("rate"), terms);
        });
    }

    /** The largest leverage allowed: of each tier, or of every size. */
    LeverageLimits limits() {
        SortedMap<BigDecimal, BigDecimal> most = new TreeMap<>();
        rules.maybeNumber("most").ifPresent(times -> most.put(BigDecimal.ZERO, times));
        for (Field row : rules.list("tiers")) {
            row.maybeNumber("most").ifPresent(times -> most.put(row.number("floor").stripTrailingZeros(), times));
        }
        most.values().stream().filter(times -> times.signum() <= 0).findFirst().ifPresent(times -> rules.problem("most must be above zero"));
        return new LeverageLimits(most, yes("bySize"));
    }

    private Securities securities(BigDecimal rate, Terms terms) {
        return new Securities(rate, rules.maybeNumber("shortRate").orElse(rate), terms);
    }

    private Maintenance maintenance() {
        if (rules.has("maintenancePerUnit")) {
            return new Maintenance.PerUnit(rules.number("maintenancePerUnit"), rules.number("initialPerUnit"));
        }
        if (rules.has("step")) {
            return new Maintenance.Growing(rules.number("rate"), rules.number("step"));
        }
        if (yes("bySize")) {
            return new Maintenance.BySize(tiers());
        }
        Basis basis = rules.has("basis") ? rules.word("basis", "mark or entry", Basis::of).orElse(Basis.MARK) : Basis.MARK;
        return new Maintenance.Table(tiers(), basis, rules.maybeNumber("closeFee").orElse(BigDecimal.ZERO));
    }

    private Tiers tiers() {
        List<Field> rows = rules.list("tiers");
        if (rows.isEmpty()) {
            return Tiers.flat(rules.number("rate"), rules.maybeNumber("amount").orElse(BigDecimal.ZERO));
        }
        SortedMap<BigDecimal, BigDecimal> rates = new TreeMap<>();
        for (Field row : rows) {
            row.only(Set.of("floor", "rate", "amount", "most"));
            rates.put(row.number("floor"), row.number("rate"));
        }
        Tiers tiers = yes("jumping") || yes("bySize") ? Tiers.jumping(rates) : Tiers.withDeductions(rates);
        compare(rows, tiers);
        return tiers;
    }

    /** A published maintenance amount must be the one that follows from floors and rates. */
    private static void compare(List<Field> rows, Tiers tiers) {
        for (Field row : rows) {
            Tier derived = tiers.at(row.number("floor"));
            row.maybeNumber("amount").filter(amount -> amount.compareTo(derived.amount()) != 0).ifPresent(amount ->
                row.problem("amount is " + amount.toPlainString() + ", but floors and rates give " + derived.amount().toPlainString()));
        }
    }

    private boolean yes(String key) {
        return rules.maybeText(key).filter("true"::equals).isPresent();
    }

    private Optional<MarginSystem> sensible(Supplier<MarginSystem> system) {
        try {
            return Optional.of(system.get());
        } catch (IllegalArgumentException notSensible) {
            if (rules.soundSoFar()) {
                rules.problem(notSensible.getMessage());
            }
            return Optional.empty();
        }
    }
}
