package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBooks;

/** Where are my warning, margin call and liquidation? */
public final class MarginCall implements Calculator {

    private final HoldingForm form;

    public MarginCall(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "margin-call";
    }

    @Override
    public String title() {
        return "Where is my margin call?";
    }

    @Override
    public String summary() {
        return "The prices at which your warning, margin call, liquidation and bankruptcy come, by the rules of any system or by your own.";
    }

    @Override
    public String button() {
        return "Show where the call comes";
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        List<FieldGroup> groups = new ArrayList<>(form.groups(given));
        groups.add(FieldGroup.folded("Guess first", List.of(Guess.field("Your guess: the price of the call",
                new Given(form.books(), given).quote()))));
        return groups;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Ten times leverage, long", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10"),
                new Example("The same, short", "system=isolated-futures&side=short&entry=60000&collateral=1000&leverage=10"),
                new Example("Without leverage", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=1"),
                new Example("A hundred times", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=100"),
                new Example("Rules of your own", "system=own&kind=linear-futures&side=long&entry=60000&collateral=3000&leverage=10"
                        + "&maintenanceRate=0.004&closeFeeRate=0.0005&callAt=2"));
    }

    @Override
    public Reply work(Inputs inputs) {
        try {
            return new Reply.Answered(answer(inputs, form.holding(inputs)));
        } catch (Misfit misfit) {
            return new Reply.Refused(misfit.troubles());
        }
    }

    private Answer answer(Inputs inputs, Holding holding) {
        Units units = holding.units();
        List<Part.Step> working = HoldingSteps.of(holding);
        List<Part> parts = new ArrayList<>();
        parts.addAll(HoldingNotes.of(holding, inputs));
        Guess.price(inputs, holding, firstHard(holding)).ifPresent(parts::add);
        parts.add(new Part.Stages("The stages in the order in which they come", StageRows.of(holding)));
        parts.add(new Part.Drawn(new Picture.TwoLines(holding)));
        parts.add(new Part.Worked(working));
        parts.add(RulesPart.leftOut(holding.book()));
        parts.add(RulesPart.source(holding));
        Map<String, Object> data = new LinkedHashMap<>(HoldingData.of(holding, working));
        return new Answer(new Headlines(holding).sentence(), Echoes.of(inputs, units.format()), parts, data);
    }

    /** The stage that the question asks for: the call, or where there is none the liquidation. */
    private static Optional<org.roomforerror.margin.Rung> firstHard(Holding holding) {
        return holding.ladder().rung(StageName.MARGIN_CALL).or(() -> holding.ladder().rung(StageName.LIQUIDATION));
    }
}
