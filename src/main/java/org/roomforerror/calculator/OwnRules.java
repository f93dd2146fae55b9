package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Basis;
import org.roomforerror.margin.Futures;
import org.roomforerror.margin.Gauge;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.LendingPool;
import org.roomforerror.margin.Loan;
import org.roomforerror.margin.Maintenance;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Securities;
import org.roomforerror.margin.SpotMargin;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Terms;
import org.roomforerror.margin.Tick;
import org.roomforerror.margin.Tiers;
import org.roomforerror.margin.UsedMargin;
import org.roomforerror.systems.LeftOut;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.Source;

/** Makes a rule book out of the numbers that somebody wrote into a form or a link. */
final class OwnRules {

    static final String QUOTE = "USD";
    static final String ASSET = "coin";

    private final Inputs inputs;
    private final Kind kind;

    private OwnRules(Inputs inputs, Kind kind) {
        this.inputs = inputs;
        this.kind = kind;
    }

    /**
     * The book of a sound form.
     *
     * @throws Misfit if the numbers do not make rules
     */
    static RuleBook book(Inputs inputs, Kind kind) throws Misfit {
        MarginSystem system = new OwnRules(inputs, kind).system();
        return new RuleBook(Given.OWN, "Rules of your own", Given.OWN, Optional.empty(), LocalDate.EPOCH,
                new Source("Your own numbers", ""), "", QUOTE, ASSET, "price you enter", system, List.of(),
                List.of(new LeftOut("Everything that your numbers do not say", LeftOut.Direction.EITHER)));
    }

    private MarginSystem system() throws Misfit {
        if (kind == Kind.SECURITIES && securitiesRate().isEmpty()) {
            throw new Misfit("maintenanceRate", "Enter the maintenance rate, or where a stage begins");
        }
        Terms terms = new Terms(stages(), new Tick(Optional.empty()), gauge());
        if (terms.stages().isEmpty()) {
            throw new Misfit("callAt", "Enter where at least one stage begins");
        }
        return switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> new Futures(kind, maintenance(), terms);
            case SPOT_MARGIN -> new SpotMargin(terms);
            case USED_MARGIN -> new UsedMargin(terms);
            case LOAN -> new Loan(terms);
            case LENDING_POOL -> new LendingPool(threshold(), terms);
            case SECURITIES -> new Securities(securitiesRate().orElseThrow(), terms);
        };
    }

    private Maintenance maintenance() throws Misfit {
        Basis basis = Basis.of(inputs.word("basis")).orElse(Basis.MARK);
        return new Maintenance.Table(tiers(), basis, inputs.numberOr("closeFeeRate", BigDecimal.ZERO));
    }

    private Tiers tiers() throws Misfit {
        if (inputs.has("tiers")) {
            return TierText.read(inputs.word("tiers"));
        }
        Optional<BigDecimal> rate = inputs.number("maintenanceRate");
        if (rate.isEmpty()) {
            throw new Misfit("maintenanceRate", "Enter the maintenance rate, or the tiers");
        }
        return Tiers.flat(rate.get(), inputs.numberOr("maintenanceAmount", BigDecimal.ZERO));
    }

    private List<Stage> stages() throws Misfit {
        List<Stage> stages = new ArrayList<>();
        stage("warningAt", StageName.WARNING).ifPresent(stages::add);
        stage("callAt", StageName.MARGIN_CALL).ifPresent(stages::add);
        stage("liquidationAt", StageName.LIQUIDATION).ifPresent(stages::add);
        for (int i = 1; i < stages.size(); i++) {
            if (OwnStages.multiple(stages.get(i)).compareTo(OwnStages.multiple(stages.get(i - 1))) > 0) {
                throw new Misfit(OwnStages.field(stages.get(i).name()), OwnStages.tooEarly(stages.get(i), stages.get(i - 1)));
            }
        }
        return stages;
    }

    private Optional<Stage> stage(String field, StageName name) {
        return at(field).map(at -> Stage.at(name, multiple(at)));
    }

    private BigDecimal multiple(BigDecimal at) {
        return switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES, SPOT_MARGIN, USED_MARGIN -> at;
            case LOAN -> BigDecimal.ONE.divide(at, MathContext.DECIMAL128);
            case LENDING_POOL -> threshold().divide(at, MathContext.DECIMAL128);
            case SECURITIES -> at.divide(securitiesRate().orElseThrow(), MathContext.DECIMAL128);
        };
    }

    /** A pool's threshold is the loan-to-value at which it liquidates. */
    private BigDecimal threshold() {
        return at("liquidationAt").orElse(BigDecimal.ONE);
    }

    /** The rate of a securities account: the one that was written, or the last stage's. */
    private Optional<BigDecimal> securitiesRate() {
        return inputs.number("maintenanceRate").filter(rate -> rate.signum() > 0)
                .or(() -> inputs.number("liquidationAt")).or(() -> inputs.number("callAt")).or(() -> inputs.number("warningAt"));
    }

    private Optional<BigDecimal> at(String field) {
        Optional<BigDecimal> written = inputs.number(field);
        if (written.isPresent() || !field.equals("liquidationAt")) {
            return written;
        }
        return kind == Kind.SECURITIES ? inputs.number("maintenanceRate").filter(rate -> rate.signum() > 0) : Optional.of(BigDecimal.ONE);
    }

    private Gauge gauge() {
        return switch (kind) {
            case LINEAR_FUTURES, INVERSE_FUTURES -> Gauge.MARGIN_RATIO;
            case SPOT_MARGIN -> Gauge.MARGIN_LEVEL;
            case USED_MARGIN -> Gauge.USED_MARGIN_LEVEL;
            case LOAN -> Gauge.LOAN_TO_VALUE;
            case LENDING_POOL -> Gauge.HEALTH_FACTOR;
            case SECURITIES -> Gauge.EQUITY_RATIO;
        };
    }
}
