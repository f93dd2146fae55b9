package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Stage;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;
import org.roomforerror.systems.Cure;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** How much must I add, repay or close to get back to safety, by the rules of this system? */
final class Restore implements Calculator {

    private final HoldingForm form;

    Restore(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        Fields fields = new Fields(speech());
        return form.groups(given,
                new PositionFields(form.given(given)).price().hint(speech().say("field.price.hint-act")),
                fields.list("behind", "field.behind", List.of(fields.choice("target", "choice.behind.target"), fields.choice(StageName.WARNING),
                        fields.choice(StageName.MARGIN_CALL), fields.choice(StageName.LIQUIDATION))).preset("target"),
                fields.rate("feeRate", "field.fee-on-closing").between("0", "0.5").optional());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                example("after-a-fall", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=54300"),
                example("behind-the-warning", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=54300&behind=warning"),
                example("short-after-a-rise", "system=isolated-futures&side=short&entry=60000&collateral=1000&leverage=10&price=65600"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        Units units = holding.units();
        Goal goal = goal(inputs, holding);
        BigDecimal fee = inputs.number("feeRate").or(() -> holding.book().cure().map(Cure::saleFee)).orElse(BigDecimal.ZERO);
        Cures cures = new Cures(holding, goal.threshold(), fee);
        List<Part> parts = new ArrayList<>();
        if (!cures.notNeeded()) {
            parts.add(new Part.Figures(cures.table("ways", units.say("restore.ways", goal.words(), units.price(holding.price())))));
            parts.add(Part.Note.of(units.say("restore.exactly")));
        }
        RulesPart.cure(holding.book()).ifPresent(parts::add);
        parts.add(new Part.Stages(units.say("restore.stages"), StageRows.of(holding)));
        parts.add(new Part.Drawn(new Picture.TwoLines(holding)));
        Map<String, Object> data = HoldingData.of(holding);
        data.put("remedies", cures.data());
        return Answers.of(form, headline(holding, goal, cures), inputs, holding, parts, data);
    }

    /** Where to get back to, and what that is called. */
    private record Goal(Threshold threshold, String words) {
    }

    private static Goal goal(Inputs inputs, Holding holding) throws Misfit {
        String wanted = inputs.word("behind");
        Optional<Threshold> own = holding.book().cure().flatMap(Cure::target);
        if (wanted.equals("target") && own.isPresent()) {
            return new Goal(own.get(), holding.units().say("restore.target"));
        }
        Optional<Stage> stage = wanted.equals("target")
                ? stage(holding, StageName.MARGIN_CALL).or(() -> stage(holding, StageName.LIQUIDATION))
                : stage(holding, StageName.of(wanted).orElseThrow());
        Stage found = stage.orElseThrow(() -> new Misfit("behind", StageName.of(wanted)
                .map(name -> holding.units().say("wrong.no-such-stage", name)).orElseGet(() -> holding.units().say("wrong.no-target"))));
        return new Goal(found.threshold(), holding.units().stage(found));
    }

    private static Optional<Stage> stage(Holding holding, StageName name) {
        return holding.system().stages().stream().filter(stage -> stage.name() == name).findFirst();
    }

    private static Sentence headline(Holding holding, Goal goal, Cures cures) {
        Units units = holding.units();
        String price = units.price(holding.price());
        if (cures.notNeeded()) {
            return units.sentence("restore.not-needed", price, goal.words());
        }
        String ways = cures.inWords();
        return ways.isEmpty() ? units.sentence("restore.no-way", price, goal.words()) : units.sentence("restore.headline", price, ways);
    }
}
