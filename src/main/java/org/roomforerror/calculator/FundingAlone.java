package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.systems.LeftOut;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** How long until funding or interest alone brings the call, at an unchanged price? */
final class FundingAlone implements Calculator {

    private static final BigDecimal DAYS = BigDecimal.valueOf(30);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private final HoldingForm form;

    FundingAlone(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "funding";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        List<Field> extra = new ArrayList<>(DrainFields.of(form.given(given)));
        extra.add(new Fields(speech()).number("days", "funding.days").in(speech().say("unit.days")).between("0.1", "3650")
                .preset(DAYS.toString()).hint(speech().say("funding.days.hint", DAYS)));
        List<FieldGroup> groups = new ArrayList<>(form.groups(given, extra.toArray(Field[]::new)));
        groups.add(guess().group());
        return groups;
    }

    @Override
    public List<Example> examples() {
        String held = "system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10";
        return List.of(example("ordinary", held),
                example("five-times", held + "&rate=0.0005"),
                example("high", held.replace("leverage=10", "leverage=50") + "&rate=0.001"),
                example("received", held.replace("long", "short")),
                example("loan", "system=loan&entry=50000&quantity=1&debt=25000&interest=0.12"),
                example("rollover", "system=kraken-spot&side=long&entry=50000&collateral=10000&leverage=3"));
    }

    @Override
    public List<Trouble> misfits(Inputs inputs) {
        return form.misfits(inputs);
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Drain drain = DrainFields.drain(inputs, form.holding(inputs));
        Holding holding = drain.holding();
        List<Due> due = Due.all(drain);
        DrainWords words = new DrainWords(drain, due);
        BigDecimal days = new BigDecimal(inputs.word("days"));
        List<Part> parts = new ArrayList<>();
        guess().verdict(inputs, words.asked().flatMap(Due::payments).map(drain::hours).map(hours -> hours.divide(DAY, MathContext.DECIMAL64)),
                guessed -> new HoursText(speech()).whole(guessed.multiply(DAY))).ifPresent(parts::add);
        parts.add(Part.Note.of(words.ahead(days)));
        parts.add(new Part.Figures(new DrainTable(drain, due).stages()));
        parts.add(new Part.Drawn(new Picture.Erosion(drain, due, days)));
        parts.add(new Part.Figures(new DrainTable(drain, due).course(days), words.caution()));
        List<Steps> working = new DrainWorking(drain).all(due);
        parts.add(Workings.of(holding, working));
        List<LeftOut> leftOut = holding.book().leftOut().stream().filter(one -> !one.carry()).toList();
        parts.add(RulesPart.leftOut(holding.book(), leftOut));
        parts.add(RulesPart.remarking(RulesPart.source(holding), words.origin().stream().toList()));
        return Answers.of(form, words.headline(), inputs, holding, parts, data(inputs, drain, due, working, leftOut))
                .assuming(DrainFields.assumed(inputs, holding));
    }

    private Guess guess() {
        return new Guess(speech(), "days-until-call", Guess.Kind.TIME, speech().say("unit.days"));
    }

    private static Map<String, Object> data(Inputs inputs, Drain drain, List<Due> due, List<Steps> working, List<LeftOut> leftOut) {
        Holding holding = drain.holding();
        Map<String, Object> data = HoldingData.of(holding);
        data.put("working", Workings.data(data, working));
        data.put("leftOut", HoldingData.leftOut(leftOut));
        boolean entered = inputs.has("rate") || inputs.has("interest");
        String from = entered ? "entered" : holding.book().carry().rate(holding.position().side()).isPresent() ? "rule-book" : "assumed";
        data.put("drain", HoldingData.map("kind", drain.cost().id(), "rate", HoldingData.plain(drain.rate()), "from", from,
                "hours", HoldingData.plain(drain.hours()), "compound", drain.compound(),
                "perPayment", HoldingData.plain(drain.paid(BigInteger.ONE))));
        data.put("due", due.stream().map(one -> HoldingData.map("stage", one.stage().name().id(), "label", holding.units().stage(one.stage()),
                "outcome", one.begun() ? "past" : one.comes() ? "after" : "never",
                "payments", one.payments().map(Object::toString).orElse(null),
                "hours", one.payments().map(count -> HoldingData.plain(drain.hours(count))).orElse(null))).toList());
        return data;
    }
}
