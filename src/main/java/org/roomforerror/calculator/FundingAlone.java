package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** How long until funding or interest alone brings the call, at an unchanged price? */
final class FundingAlone implements Calculator {

    private static final BigDecimal DAYS = BigDecimal.valueOf(30);

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
        return form.groups(given, extra.toArray(Field[]::new));
    }

    @Override
    public List<Example> examples() {
        String held = "system=isolated-futures&side=long&entry=50000&collateral=1000&leverage=10";
        return List.of(example("ordinary", held),
                example("five-times", held + "&rate=0.0005"),
                example("high", held.replace("leverage=10", "leverage=50") + "&rate=0.001"),
                example("received", held.replace("long", "short")),
                example("loan", "system=loan&entry=50000&quantity=1&debt=25000&interest=0.12"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        Drain drain = DrainFields.drain(inputs, holding);
        List<Due> due = Due.all(drain);
        DrainWords words = new DrainWords(drain, due);
        BigDecimal days = inputs.numberOr("days", DAYS);
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Note.of(words.ahead(days)));
        parts.add(new Part.Drawn(new Picture.Erosion(drain, due, days)));
        parts.add(new Part.Figures(new DrainTable(drain, due).stages()));
        parts.add(new Part.Figures(new DrainTable(drain, due).course(days)));
        parts.add(Part.Note.of(words.caution()));
        Map<String, Object> data = HoldingData.of(holding);
        data.put("drain", HoldingData.map("kind", drain.funding() ? "funding" : "interest", "rate", HoldingData.plain(drain.rate()),
                "hours", HoldingData.plain(drain.hours()), "perPayment", HoldingData.plain(drain.paid(java.math.BigInteger.ONE))));
        data.put("due", due.stream().map(one -> HoldingData.map("stage", one.stage().name().id(), "label", holding.units().stage(one.stage()),
                "outcome", one.begun() ? "past" : one.comes() ? "after" : "never",
                "payments", one.payments().map(Object::toString).orElse(null),
                "hours", one.payments().map(count -> HoldingData.plain(drain.hours(count))).orElse(null))).toList());
        return Answers.of(form, words.headline(), inputs, holding, parts, data);
    }
}
