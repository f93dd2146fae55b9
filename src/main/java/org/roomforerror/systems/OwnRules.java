package org.roomforerror.systems;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Gauge;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.LendingPool;
import org.roomforerror.margin.Loan;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Saying;
import org.roomforerror.margin.Securities;
import org.roomforerror.margin.SpotMargin;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Terms;
import org.roomforerror.margin.Threshold;
import org.roomforerror.margin.Tick;
import org.roomforerror.margin.Tiers;
import org.roomforerror.margin.UsedMargin;

/**
 * Rules that a visitor makes up: the parameters of {@code system=own}, as the calculators' interface names them.
 *
 * <p>{@link #wrong()} says what does not make sense, field by field; if it is empty, {@link #system()} builds the system.
 *
 * @param maintenanceRate   a fraction from 0 to below 1; futures and securities
 * @param maintenanceAmount taken off the maintenance margin, zero or more; futures
 * @param tiers             floors and rates; futures. Counts instead of the rate
 * @param basis             on which value of the position futures reckon
 * @param closeFeeRate      reserved in the requirement, a fraction from 0 to below 1; futures
 * @param warningAt         where the stage begins: a multiple of the requirement for futures, a loan-to-value for loans and lending pools,
 *                          a margin level for spot margin, equity / used margin for used margin, an equity ratio for securities
 * @param callAt            the same for the margin call
 * @param liquidationAt     the same for liquidation; for futures it is 1 if not stated. In a lending pool it is the liquidation threshold
 */
public record OwnRules(Kind kind, Optional<BigDecimal> maintenanceRate, BigDecimal maintenanceAmount,
                       SortedMap<BigDecimal, BigDecimal> tiers, Basis basis, BigDecimal closeFeeRate, Optional<BigDecimal> warningAt,
                       Optional<BigDecimal> callAt, Optional<BigDecimal> liquidationAt) {

    /** What forms, links and pages call the numbers of such rules. */
    public static final Set<String> NUMBERS =
        Set.of("maintenanceRate", "maintenanceAmount", "closeFeeRate", "warningAt", "callAt", "liquidationAt");

    /** A field that does not make sense, and why. */
    public record Wrong(String field, Saying message) {
    }

    public OwnRules {
        tiers = new TreeMap<>(tiers);
    }

    /** Rules of a kind with nothing stated yet. */
    public static OwnRules of(Kind kind) {
        return new OwnRules(kind, Optional.empty(), BigDecimal.ZERO, new TreeMap<>(), Basis.MARK, BigDecimal.ZERO, Optional.empty(),
            Optional.empty(), Optional.empty());
    }

    /**
     * Rules of a kind with whatever numbers are stated.
     *
     * @param numbers the number of each of the {@link #NUMBERS}, where it is stated
     */
    public static OwnRules of(Kind kind, Basis basis, Function<String, Optional<BigDecimal>> numbers) {
        OwnRules rules = of(kind).basis(basis);
        rules = numbers.apply("maintenanceRate").map(rules::rate).orElse(rules);
        rules = numbers.apply("maintenanceAmount").map(rules::amount).orElse(rules);
        rules = numbers.apply("closeFeeRate").map(rules::closeFee).orElse(rules);
        rules = numbers.apply("warningAt").map(rules::warningAt).orElse(rules);
        rules = numbers.apply("callAt").map(rules::callAt).orElse(rules);
        return numbers.apply("liquidationAt").map(rules::liquidationAt).orElse(rules);
    }

    public OwnRules rate(BigDecimal rate) {
        return new OwnRules(kind, Optional.of(rate), maintenanceAmount, tiers, basis, closeFeeRate, warningAt, callAt, liquidationAt);
    }

    public OwnRules amount(BigDecimal amount) {
        return new OwnRules(kind, maintenanceRate, amount, tiers, basis, closeFeeRate, warningAt, callAt, liquidationAt);
    }

    public OwnRules tiers(SortedMap<BigDecimal, BigDecimal> table) {
        return new OwnRules(kind, maintenanceRate, maintenanceAmount, table, basis, closeFeeRate, warningAt, callAt, liquidationAt);
    }

    public OwnRules basis(Basis value) {
        return new OwnRules(kind, maintenanceRate, maintenanceAmount, tiers, value, closeFeeRate, warningAt, callAt, liquidationAt);
    }

    public OwnRules closeFee(BigDecimal rate) {
        return new OwnRules(kind, maintenanceRate, maintenanceAmount, tiers, basis, rate, warningAt, callAt, liquidationAt);
    }

    public OwnRules warningAt(BigDecimal value) {
        return new OwnRules(kind, maintenanceRate, maintenanceAmount, tiers, basis, closeFeeRate, Optional.of(value), callAt, liquidationAt);
    }

    public OwnRules callAt(BigDecimal value) {
        return new OwnRules(kind, maintenanceRate, maintenanceAmount, tiers, basis, closeFeeRate, warningAt, Optional.of(value), liquidationAt);
    }

    public OwnRules liquidationAt(BigDecimal value) {
        return new OwnRules(kind, maintenanceRate, maintenanceAmount, tiers, basis, closeFeeRate, warningAt, callAt, Optional.of(value));
    }

    /** What does not make sense; empty if {@link #system()} can be built. */
    public List<Wrong> wrong() {
        return new OwnRulesCheck(this).wrong();
    }

    /**
     * The system that these rules make.
     *
     * @throws IllegalArgumentException if {@link #wrong()} is not empty
     */
    public MarginSystem system() {
        List<Wrong> wrong = wrong();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(wrong.get(0).field() + ": " + wrong.get(0).message().key());
        }
        Terms terms = new Terms(stages(), Tick.NONE, kind.gauge());
        return switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> new Futures(kind, new Maintenance.Table(table(), basis, closeFeeRate), terms);
            case SPOT_MARGIN -> new SpotMargin(terms);
            case USED_MARGIN -> new UsedMargin(terms);
            case LOAN -> new Loan(terms);
            case LENDING_POOL -> new LendingPool(liquidationAt.orElseThrow(), terms);
            case SECURITIES -> new Securities(baseRate(), terms);
        };
    }

    private Tiers table() {
        return tiers.isEmpty() ? Tiers.flat(maintenanceRate.orElseThrow(), maintenanceAmount) : Tiers.withDeductions(tiers);
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        add(stages, StageName.WARNING, warningAt);
        add(stages, StageName.MARGIN_CALL, effectiveCall());
        add(stages, StageName.LIQUIDATION, isFutures() ? liquidationAt.or(() -> Optional.of(BigDecimal.ONE)) : liquidationAt);
        return stages;
    }

    private void add(List<Stage> stages, StageName name, Optional<BigDecimal> at) {
        at.ifPresent(value -> stages.add(new Stage(name, new Threshold.OfRequirement(multiple(value)), "")));
    }

    /** What the visitor states, as a multiple of the requirement. */
    private BigDecimal multiple(BigDecimal stated) {
        return switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES, SPOT_MARGIN, USED_MARGIN -> stated;
            case LOAN -> Gauge.LOAN_TO_VALUE.multiple(stated, BigDecimal.ONE);
            case LENDING_POOL -> Gauge.HEALTH_FACTOR.multiple(liquidationAt.orElseThrow(), stated);
            case SECURITIES -> Gauge.EQUITY_RATIO.multiple(stated, baseRate());
        };
    }

    /** A securities account for which only a rate is stated calls at that rate. */
    private Optional<BigDecimal> effectiveCall() {
        boolean onlyRate = kind == Kind.SECURITIES && warningAt.isEmpty() && callAt.isEmpty() && liquidationAt.isEmpty();
        return onlyRate ? maintenanceRate : callAt;
    }

    private BigDecimal baseRate() {
        return maintenanceRate.or(() -> callAt).or(() -> liquidationAt).or(() -> warningAt).orElseThrow();
    }

    boolean isFutures() {
        return kind == Kind.LINEAR_FUTURES || kind == Kind.INVERSE_FUTURES;
    }
}
