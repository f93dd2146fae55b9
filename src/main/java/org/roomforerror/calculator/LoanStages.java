package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.LendingPool;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;
import org.roomforerror.systems.Cure;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** My crypto-backed loan: at what price do the notices, the call and the sale come, and what does each cure cost? */
final class LoanStages implements Calculator {

    private final HoldingForm form;

    LoanStages(RuleBooks books) {
        this.form = HoldingForm.only(books, kind -> kind == Kind.LOAN || kind == Kind.LENDING_POOL);
    }

    @Override
    public String name() {
        return "loan";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        // before a system is chosen the form asks what loans ask
        Map<String, String> asked = given.containsKey("system") ? given : HoldingForm.withSystem(given, form.first());
        Fields fields = new Fields(speech());
        return form.groups(asked, fields.ratio("target", "loan.target").between("0.01", "0.99").optional(),
                fields.rate("feeRate", "loan.fee").between("0", "0.5").optional());
    }

    @Override
    public List<Example> examples() {
        String first = form.first();
        return List.of(example("half", "system=" + first + "&entry=60000&quantity=1&debt=30000"),
                example("two-thirds", "system=" + first + "&entry=60000&quantity=1&debt=40000"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        Units units = holding.units();
        List<Part> parts = new ArrayList<>(HoldingNotes.of(holding));
        parts.add(new Part.Stages(units.say("loan.stages"), StageRows.of(holding)));
        parts.add(new Part.Drawn(new Picture.TwoLines(holding)));
        Map<String, Object> data = HoldingData.of(holding);
        Optional<Holding> called = called(holding);
        if (called.isPresent()) {
            Cures cures = new Cures(called.get(), target(inputs, holding), fee(inputs, holding));
            parts.add(new Part.Figures(cures.table("cures", units.say("loan.cures", units.price(called.get().price())))));
            parts.add(Part.Note.of(units.say("loan.repaying")));
            data.put("remedies", cures.data());
        }
        RulesPart.cure(holding.book()).ifPresent(parts::add);
        parts.add(Workings.of(holding));
        return Answers.of(form, new Headlines(holding).sentence(), inputs, holding, parts, data);
    }

    /** The loan at the price of its call, or of its sale where there is no call; where it has begun, at the price now. */
    private static Optional<Holding> called(Holding holding) {
        Optional<Rung> rung = holding.ladder().rung(StageName.MARGIN_CALL).or(() -> holding.ladder().rung(StageName.LIQUIDATION));
        return rung.flatMap(r -> r.outcome() instanceof Outcome.At at ? Optional.of(holding.at(at.exact()))
                : r.outcome() instanceof Outcome.Past ? Optional.of(holding) : Optional.empty());
    }

    private static Threshold target(Inputs inputs, Holding holding) {
        Optional<BigDecimal> written = inputs.number("target");
        if (written.isEmpty() && holding.book().cure().flatMap(Cure::target).isPresent()) {
            return holding.book().cure().flatMap(Cure::target).get();
        }
        BigDecimal now = holding.position().debt().orElse(BigDecimal.ZERO)
                .divide(holding.position().notionalAt(holding.price()), MathContext.DECIMAL128);
        BigDecimal ratio = written.orElse(now).max(new BigDecimal("0.001"));
        BigDecimal counted = holding.system() instanceof LendingPool pool ? pool.threshold() : BigDecimal.ONE;
        return new Threshold.OfRequirement(counted.divide(ratio, MathContext.DECIMAL128));
    }

    private static BigDecimal fee(Inputs inputs, Holding holding) {
        return inputs.number("feeRate").or(() -> holding.book().cure().map(Cure::saleFee)).orElse(BigDecimal.ZERO);
    }
}
