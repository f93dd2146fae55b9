package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        FieldGroup more = groups.remove(groups.size() - 1);
        groups.add(more.and(OwnWarning.field(speech())));
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
                example("own-warning", "system=binance-usdm-btc&side=long&entry=60000&collateral=1000&leverage=10&warnBefore=0.05"),
                example("own", "system=own&kind=linear-futures&side=long&entry=60000&collateral=3000&leverage=10"
                        + "&maintenanceRate=0.004&closeFeeRate=0.0005&callAt=2"));
    }

    @Override
    public List<Trouble> misfits(Inputs inputs) {
        return form.misfits(inputs);
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        List<Part> parts = new ArrayList<>(HoldingNotes.of(holding));
        guess(holding.units().quote()).verdict(inputs, holding, holding.firstHard()).ifPresent(parts::add);
        Optional<OwnWarning> warning = inputs.number(OwnWarning.NAME).map(distance -> new OwnWarning(distance, holding));
        warning.map(OwnWarning::says).map(Part.Note::of).ifPresent(parts::add);
        parts.add(StageRows.part(holding));
        parts.add(new Part.Drawn(new Picture.TwoLines(holding)));
        Alerts.of(holding, warning).map(Part.Figures::new).ifPresent(parts::add);
        Map<String, Object> data = HoldingData.of(holding);
        warning.ifPresent(own -> data.put("ownWarning", own.data()));
        return Answers.of(form, new Headlines(holding).sentence(), inputs, holding, parts, data);
    }

    private Guess guess(String quote) {
        return new Guess(speech(), "price-of-call", Guess.Kind.PRICE, quote);
    }
}
