package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.WhatIf;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** What would extra collateral buy, and what would it not change? */
final class TopUp implements Calculator {

    private final HoldingForm form;

    TopUp(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "top-up";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        Given chosen = form.given(given);
        Fields fields = new Fields(speech());
        return form.groups(given,
                new PositionFields(chosen).price().optional(),
                toAdd(chosen).optional(),
                fields.rate("reduce", "field.to-close").between("0.001", "0.999").optional());
    }

    @Override
    public List<Example> examples() {
        String held = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=55000";
        return List.of(example("half-again", held + "&added=500"), example("close-half", held + "&reduce=0.5"),
                example("both", held + "&added=500&reduce=0.5"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding before = form.holding(without(inputs));
        WhatIf whatIf = new WhatIf(before.system(), before.position(), before.price());
        List<Change> changes = new ArrayList<>();
        inputs.number("added").filter(amount -> amount.signum() > 0)
                .ifPresent(amount -> changes.add(new Change("adding", added(amount, before), before.with(whatIf.add(amount)))));
        inputs.number("reduce")
                .ifPresent(share -> changes.add(new Change("closing", before.units().percent(share), before.with(whatIf.reduce(share)))));
        if (changes.isEmpty()) {
            throw new Misfit("added", speech().say("wrong.nothing-to-do"));
        }
        List<Part> parts = new ArrayList<>();
        changes.forEach(change -> parts.add(new Part.Drawn(new Picture.BeforeAfter(before, change.after(), change.label()))));
        parts.add(new Part.Figures(ChangeTable.of(before, changes)));
        parts.add(Part.Note.of(changes.get(0).note()));
        return Answers.of(form, headline(before, changes.get(0)), inputs, before, parts, data(before, changes));
    }

    /**
     * A change of the position.
     *
     * @param way    {@code adding} or {@code closing}
     * @param amount how much of it, in words
     */
    record Change(String way, String amount, Holding after) {

        /** What it is called: "After adding 500 USDT". */
        String label() {
            return say("label", amount);
        }

        /** What it changes, and what it does not. */
        String note() {
            return say(way.equals("adding") && after.pledges() ? "note-coins" : "note");
        }

        private String say(String what, Object... values) {
            return after.units().say("top-up." + way + "." + what, values);
        }
    }

    private Field toAdd(Given chosen) {
        Field field = new Fields(speech()).number("added", "field.to-add").in(chosen.added());
        return chosen.added().equals(chosen.margin()) ? field : field.hint(speech().say("field.to-add.hint-coins"));
    }

    private static String added(BigDecimal amount, Holding holding) {
        Units units = holding.units();
        return units.format().money(amount, holding.pledges() ? units.asset() : units.margin());
    }

    /** The position as it stands: what is to be added has not been added yet. */
    private static Inputs without(Inputs inputs) {
        return inputs.without("added");
    }

    private static Sentence headline(Holding before, Change change) {
        StageName stage = before.ladder().rung(StageName.MARGIN_CALL).isPresent() ? StageName.MARGIN_CALL : StageName.LIQUIDATION;
        Units units = before.units();
        Optional<Rung> was = before.ladder().rung(stage);
        Optional<Rung> is = change.after().ladder().rung(stage);
        if (is.isEmpty() || is.get().outcome() instanceof Outcome.Past) {
            return Sentence.of(change.say("begun", change.amount(), stage));
        }
        if (is.get().outcome() instanceof Outcome.Never) {
            return Sentence.of(change.say("never", change.amount(), stage));
        }
        String to = units.price(((Outcome.At) is.get().outcome()).price());
        return Sentence.of(was.map(Rung::outcome).filter(Outcome.At.class::isInstance)
                .map(at -> change.say("moved", change.amount(), stage, to, units.price(((Outcome.At) at).price())))
                .orElseGet(() -> change.say("ahead", change.amount(), stage, to)));
    }

    private static Map<String, Object> data(Holding before, List<Change> changes) {
        Map<String, Object> data = HoldingData.of(before);
        data.put("changes", changes.stream().map(change -> HoldingData.map("change", change.label(),
                "position", HoldingData.position(change.after().position()),
                "ladder", HoldingData.ladder(change.after().ladder(), before.book().speech()),
                "assessment", HoldingData.assessment(change.after().assessment(), before.book().speech()))).toList());
        return data;
    }
}
