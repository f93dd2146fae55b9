package org.roomforerror.calculator;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.window.Estimate;
import org.roomforerror.window.ResponseWindow;
import org.roomforerror.window.Tape;
import org.roomforerror.window.Tapes;
import org.roomforerror.words.Speech;

/** From call to liquidation: how far, and how long at a given volatility? */
final class TimeToAct implements Calculator {

    private final HoldingForm form;
    private final Tapes tapes;

    TimeToAct(RuleBooks books, Tapes tapes) {
        this.form = new HoldingForm(books);
        this.tapes = tapes;
    }

    @Override
    public String name() {
        return "time";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        List<FieldGroup> groups = new ArrayList<>(form.groups(given, TimeFields.main(speech())));
        groups.add(TimeFields.more(tapes, form.given(given)));
        return groups;
    }

    @Override
    public List<Example> examples() {
        String held = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10";
        List<Example> examples = new ArrayList<>(List.of(example("ordinary", held), example("stormy", held + "&volatility=2"),
                example("three", held.replace("leverage=10", "leverage=3")),
                example("loan", "system=loan&entry=60000&quantity=1&debt=30000"),
                example("no-call", "system=lending-pool&entry=60000&quantity=1&debt=30000")));
        tapes.all().stream().limit(1).forEach(tape -> examples.add(example("tape", held + "&tape=" + tape.id(), month(tape))));
        return examples;
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        TimeSetting setting = TimeSetting.of(inputs, holding, tapes);
        ResponseWindow window = ResponseWindow.of(holding.ladder(), holding.position().side(), holding.price(), setting.walk());
        Units units = holding.units();
        String says = units.speech().say(window.says());
        Map<String, Object> data = HoldingData.of(holding);
        List<Part> parts = new ArrayList<>();
        Sentence headline = units.speech().find("time.nought." + window.says().key()).map(Sentence::of).orElse(Sentence.plain(says));
        Optional<Estimate> estimate = estimate(window, holding, setting);
        if (estimate.isPresent()) {
            boolean called = window instanceof ResponseWindow.Open && ahead(holding, StageName.MARGIN_CALL);
            TimeTold told = new TimeTold(estimate.get(), setting, units, called);
            headline = window instanceof ResponseWindow.Open ? told.headline() : headline;
            parts.addAll(told.parts());
            data.put("window", new TimeData(estimate.get(), setting, units.speech()).of(says, called));
        } else {
            data.put("window", HoldingData.map("says", says));
        }
        parts.add(StageRows.part(holding));
        return Answers.of(form, headline, inputs, holding, parts, data);
    }

    /** From the call, or where no call comes from the price now; empty where no liquidation lies ahead. */
    private static Optional<Estimate> estimate(ResponseWindow window, Holding holding, TimeSetting setting) {
        if (window instanceof ResponseWindow.Open open) {
            return Optional.of(open.estimate());
        }
        if (window instanceof ResponseWindow.NoCall && ahead(holding, StageName.LIQUIDATION)) {
            Outcome.At at = (Outcome.At) holding.ladder().rung(StageName.LIQUIDATION).orElseThrow().outcome();
            return ResponseWindow.between(holding.price(), at.exact(), holding.position().side(), setting.walk()) instanceof ResponseWindow.Open open
                    ? Optional.of(open.estimate()) : Optional.empty();
        }
        return Optional.empty();
    }

    private String month(Tape tape) {
        return speech().format().month(YearMonth.from(tape.first().start().atOffset(ZoneOffset.UTC)));
    }

    private static boolean ahead(Holding holding, StageName name) {
        return holding.ladder().rung(name).filter(rung -> rung.outcome() instanceof Outcome.At).isPresent();
    }
}
