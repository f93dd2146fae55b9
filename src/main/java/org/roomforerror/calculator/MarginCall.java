package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** Where are my warning, margin call and liquidation? */
final class MarginCall implements Calculator {

    private final HoldingForm form;

    MarginCall(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "margin-call";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        List<FieldGroup> groups = new ArrayList<>(form.groups(given));
        groups.add(guess(form.given(given).quote()).group());
        return groups;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                example("ten-long", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10"),
                example("ten-short", "system=isolated-futures&side=short&entry=60000&collateral=1000&leverage=10"),
                example("one", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=1"),
                example("hundred", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=100"),
                example("own", "system=own&kind=linear-futures&side=long&entry=60000&collateral=3000&leverage=10"
                        + "&maintenanceRate=0.004&closeFeeRate=0.0005&callAt=2"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        List<Part> parts = new ArrayList<>(HoldingNotes.of(holding));
        guess(holding.units().quote()).verdict(inputs, holding, firstHard(holding)).ifPresent(parts::add);
        parts.add(StageRows.part(holding));
        parts.add(new Part.Drawn(new Picture.TwoLines(holding)));
        parts.add(Workings.of(holding));
        return Answers.of(form, new Headlines(holding).sentence(), inputs, holding, parts, HoldingData.of(holding));
    }

    private Guess guess(String quote) {
        return new Guess(speech(), "price-of-call", Guess.Kind.PRICE, quote);
    }

    /** The stage that the question asks for: the call, or where there is none the liquidation. */
    private static Optional<Rung> firstHard(Holding holding) {
        return holding.ladder().rung(StageName.MARGIN_CALL).or(() -> holding.ladder().rung(StageName.LIQUIDATION));
    }
}
