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
        return form.groups(given,
                Field.number("price", "Price now").in(form.given(given).quote()).hint("The price at which you act."),
                Field.list("behind", "Get back behind the", List.of(new Choice("target", "venue's own target, or the call"),
                        new Choice("warning", "warning"), new Choice("margin-call", "margin call"), new Choice("liquidation", "liquidation")))
                        .preset("target"),
                Field.rate("feeRate", "Fee on what is closed").between("0", "0.5").optional().hint("Left empty: the venue's own, or none."));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("After a fall of nine and a half per cent", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=54300"),
                new Example("Back behind the warning", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=54300&behind=warning"),
                new Example("A short after a rise", "system=isolated-futures&side=short&entry=60000&collateral=1000&leverage=10&price=65600"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        Goal goal = goal(inputs, holding);
        BigDecimal fee = inputs.number("feeRate").or(() -> holding.book().cure().map(Cure::saleFee)).orElse(BigDecimal.ZERO);
        Cures cures = new Cures(holding, goal.threshold(), fee);
        List<Part> parts = new ArrayList<>();
        if (!cures.notNeeded()) {
            parts.add(new Part.Figures(cures.table("ways", "Ways back behind the " + goal.words() + " at " + holding.units().price(holding.price()))));
            parts.add(Part.Note.of("The amounts bring you exactly to the threshold, so a little more is needed to be behind it. The price may move on while you act; that is not in them."));
        }
        holding.book().cure().filter(cure -> !cure.says().isEmpty())
                .ifPresent(cure -> parts.add(Part.Note.of("In this system: " + cure.says() + ".")));
        parts.add(new Part.Stages("The stages before you act", StageRows.of(holding)));
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
            return new Goal(own.get(), "venue's target");
        }
        Optional<Stage> stage = wanted.equals("target")
                ? stage(holding, StageName.MARGIN_CALL).or(() -> stage(holding, StageName.LIQUIDATION))
                : stage(holding, StageName.of(wanted).orElseThrow());
        Stage found = stage.orElseThrow(() -> new Misfit("behind", "Choose another stage: this system has no " + wanted.replace('-', ' ')));
        return new Goal(found.threshold(), holding.units().stage(found));
    }

    private static Optional<Stage> stage(Holding holding, StageName name) {
        return holding.system().stages().stream().filter(stage -> stage.name() == name).findFirst();
    }

    private static Sentence headline(Holding holding, Goal goal, Cures cures) {
        String at = "At " + holding.units().price(holding.price());
        if (cures.notNeeded()) {
            return new Sentence(at + " you are behind the " + goal.words() + ": ", "nothing is needed", ".");
        }
        String ways = cures.inWords();
        return ways.isEmpty() ? Sentence.plain(at + " no way leads back behind the " + goal.words() + ".")
                : new Sentence(at + " you would have to ", ways, ".");
    }
}
