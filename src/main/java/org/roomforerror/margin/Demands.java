package org.roomforerror.margin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.margin.Working.Unit;

/** What a stage demands, in letters: a multiple of what the system requires, in the terms in which the system itself says it. */
final class Demands {

    private final MarginSystem system;
    private final Position position;
    private final Formulas formulas;
    private final Letters letters = new Letters();

    /** The letters of the stage itself are made by the formula. */
    Demands(MarginSystem system, Position position, Formulas formulas) {
        this.system = system;
        this.position = position;
        this.formulas = formulas;
    }

    Letters letters() {
        return letters;
    }

    /**
     * What keeps a stage away.
     *
     * @param tier the tier that counts where the stage begins
     * @param x    the coordinate at which it does
     */
    String formula(Stage stage, Optional<Tier> tier, BigDecimal x) {
        if (stage.threshold() instanceof Threshold.OfInitialMargin at) {
            letters.let("s", at.share(), Unit.RATE, Saying.of("working.let.share", stage));
            return "s × " + initialMargin(at.remarked());
        }
        if (!(stage.threshold() instanceof Threshold.OfRequirement at)) {
            return "0";
        }
        if (formulas.borrows() && system.kind() != Kind.SECURITIES) {
            return ofDebt(stage, at.multiple());
        }
        if (system.kind() == Kind.USED_MARGIN) {
            letters.let("v", at.multiple(), Unit.RATE, gauged(stage));
            return "v × " + bracketed(withOthers(initialMargin(position.side() == Side.SHORT)));
        }
        boolean once = at.multiple().compareTo(BigDecimal.ONE) == 0;
        if (!once) {
            letters.let("k", at.multiple(), Unit.NUMBER, Saying.of("working.let.multiple", stage));
        }
        return once ? requirement(tier, x) : "k × " + bracketed(requirement(tier, x));
    }

    /** Loans, levels and health: the debt at the number that the system names. */
    private String ofDebt(Stage stage, BigDecimal multiple) {
        Gauge gauge = system.terms().gauge();
        boolean share = gauge == Gauge.LOAN_TO_VALUE || gauge == Gauge.COLLATERAL_RATIO;
        letters.let("v", gauge.shows(multiple, system.unit()), share ? Unit.RATE : Unit.NUMBER, gauged(stage));
        return gauge.better() == Better.LOWER ? formulas.debt() + " ÷ v" : "v × " + formulas.debt();
    }

    private Saying gauged(Stage stage) {
        return Saying.of("working.let.at-gauge", stage, Saying.of("gauge." + system.terms().gauge().id()));
    }

    private String requirement(Optional<Tier> tier, BigDecimal x) {
        if (system instanceof Securities securities) {
            letters.let("r", position.side() == Side.LONG ? securities.rate() : securities.shortRate(), Unit.RATE, Saying.of("working.let.market-rate"));
            return "r × q × P";
        }
        Maintenance maintenance = ((Futures) system).maintenance();
        if (maintenance instanceof Maintenance.PerUnit unit) {
            letters.let("u", unit.maintenance(), Unit.MONEY, Saying.of("working.let.maintenance-of-unit"));
            return withOthers("u × q");
        }
        if (maintenance instanceof Maintenance.Growing growing) {
            letters.let("m", growing.rate(position.quantity()), Unit.RATE, Saying.of("working.let.rate-of-size"));
            return withOthers("m × " + formulas.value());
        }
        return tiered(maintenance, tier, x);
    }

    private String tiered(Maintenance maintenance, Optional<Tier> tier, BigDecimal x) {
        boolean atEntry = maintenance instanceof Maintenance.Table table && table.basis() == Basis.ENTRY;
        String value = atEntry ? formulas.valueAtEntry() : formulas.value();
        BigDecimal worth = Exact.times(position.quantity(), atEntry ? position.axis().at(position.entry()) : x);
        List<String> terms = new ArrayList<>();
        // an amount may take off more than there is; then nothing of the maintenance is left
        tier.filter(each -> Exact.times(each.rate(), worth).compareTo(each.amount()) > 0).ifPresent(each -> terms.add(maintained(each, value)));
        if (maintenance instanceof Maintenance.Table table && table.closeFee().signum() > 0) {
            letters.let("c", table.closeFee(), Unit.RATE, Saying.of("working.let.close-fee"));
            terms.add("c × " + value);
        }
        if (position.others().maintenance().signum() != 0) {
            terms.add(others());
        }
        return terms.isEmpty() ? "0" : String.join(" + ", terms);
    }

    private String maintained(Tier tier, String value) {
        BigDecimal number = BigDecimal.valueOf(tier.number());
        letters.let("m", tier.rate(), Unit.RATE, Saying.of("working.let.rate-of-tier", number))
            .unlessZero("a", tier.amount(), Unit.MONEY, Saying.of("working.let.amount-of-tier", number));
        return "m × " + value + letters.term("\u2212", "a");
    }

    private String withOthers(String own) {
        return position.others().maintenance().signum() == 0 ? own : own + " + " + others();
    }

    /** What the other positions on the same collateral require. */
    private String others() {
        letters.let("M", position.others().maintenance(), Unit.MONEY, Saying.of("working.let.others-maintenance"));
        return "M";
    }

    /** Value over leverage, at entry or anew at every price; or an amount that is fixed for each unit. */
    private String initialMargin(boolean remarked) {
        if (system instanceof Futures futures && futures.maintenance() instanceof Maintenance.PerUnit unit) {
            letters.let("i", unit.initial(), Unit.MONEY, Saying.of("working.let.initial-of-unit"));
            return "i × q";
        }
        letters.let("L", position.leverage(), Unit.TIMES, Saying.of("working.let.leverage"));
        return (remarked ? formulas.value() : formulas.valueAtEntry()) + " ÷ L";
    }

    private static String bracketed(String sum) {
        return sum.contains(" + ") || sum.contains(" \u2212 ") ? "(" + sum + ")" : sum;
    }
}
