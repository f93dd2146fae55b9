package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.LeftOut;
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
        List<FieldGroup> groups = new ArrayList<>(form.groups(given, TimeFields.main(form.given(given))));
        groups.add(TimeFields.more(tapes, form.given(given)));
        groups.add(guess().group());
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
    public List<Trouble> misfits(Inputs inputs) {
        List<Trouble> troubles = new ArrayList<>(form.misfits(inputs));
        troubles.addAll(TimeSetting.misfits(inputs, speech()));
        return troubles;
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        TimeSetting setting = TimeSetting.of(inputs, holding, tapes);
        ResponseWindow window = ResponseWindow.of(holding.ladder(), holding.position().side(), holding.price(), setting.walk());
        Optional<Estimate> estimate = estimate(window, holding, setting);
        boolean called = window instanceof ResponseWindow.Open && ahead(holding, StageName.MARGIN_CALL);
        Optional<TimeTold> told = estimate.map(found -> new TimeTold(found, setting, holding.units(), way(holding, called), called));
        List<Steps> working = estimate.stream().map(found -> new TimeWorking(found, setting, holding.units()).steps()).toList();
        List<LeftOut> leftOut = holding.book().leftOut().stream().filter(one -> !one.carry()).toList();

        List<Part> parts = new ArrayList<>();
        guess().verdict(inputs, truth(window), hours -> new HoursText(speech()).of(hours)).ifPresent(parts::add);
        told.ifPresent(found -> parts.addAll(found.notes()));
        parts.add(StageRows.part(holding));
        told.ifPresent(found -> parts.addAll(found.figures()));
        parts.add(Workings.of(holding, working));
        List<Part.Omission> omissions = new ArrayList<>(told.map(TimeTold::granted).orElse(List.of()));
        omissions.addAll(RulesPart.leftOut(holding.book(), leftOut).omissions());
        parts.add(new Part.LeftOut(speech().say("time.granted"), omissions));

        Map<String, Object> data = HoldingData.of(holding);
        data.put("working", Workings.data(data, working));
        data.put("leftOut", HoldingData.leftOut(leftOut));
        String says = speech().say(window.says());
        data.put("window", estimate.map(found -> new TimeData(found, setting, speech()).of(says, called))
                .orElseGet(() -> HoldingData.map("says", says)));
        Sentence headline = window instanceof ResponseWindow.Open ? told.orElseThrow().headline()
                : speech().find("time.nought." + window.says().key()).map(Sentence::of).orElse(Sentence.plain(says));
        return Answers.of(form, headline, inputs, holding, parts, data).assuming(TimeFields.assumed(inputs, speech()));
    }

    private Guess guess() {
        return new Guess(speech(), "hours-of-half", Guess.Kind.TIME, speech().say("unit.hours"));
    }

    /** The hours that are guessed at: none where there is no time at all, and no such number where the price alone sets no time. */
    private static Optional<BigDecimal> truth(ResponseWindow window) {
        if (window instanceof ResponseWindow.Open open) {
            OptionalDouble half = open.estimate().median().stated();
            return half.isPresent() ? Optional.of(BigDecimal.valueOf(half.getAsDouble())) : Optional.empty();
        }
        return window instanceof ResponseWindow.NoLiquidation ? Optional.empty() : Optional.of(BigDecimal.ZERO);
    }

    /** The prices between which the price has to move, rounded as in the table of stages. */
    private static TimeTold.Way way(Holding holding, boolean called) {
        return new TimeTold.Way(called ? shown(holding, StageName.MARGIN_CALL) : holding.price(), shown(holding, StageName.LIQUIDATION));
    }

    private static BigDecimal shown(Holding holding, StageName name) {
        return ((Outcome.At) holding.ladder().rung(name).orElseThrow().outcome()).price();
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
