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
        return form.groups(given,
                Field.number("price", "Price now").in(chosen.quote()).optional().hint("Left empty: the entry price."),
                Field.number("added", "Collateral to add").in(chosen.margin()).optional().hint("Money put in from elsewhere."),
                Field.rate("reduce", "Part to close").between("0.001", "0.999").optional().hint("Instead, or to compare."));
    }

    @Override
    public List<Example> examples() {
        String held = "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10&price=55000";
        return List.of(new Example("Add half as much again", held + "&added=500"), new Example("Close half instead", held + "&reduce=0.5"),
                new Example("Both, side by side", held + "&added=500&reduce=0.5"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding before = form.holding(without(inputs));
        WhatIf whatIf = new WhatIf(before.system(), before.position(), before.price());
        List<Change> changes = new ArrayList<>();
        inputs.number("added").filter(amount -> amount.signum() > 0)
                .ifPresent(amount -> changes.add(new Change("After adding " + before.units().money(amount), before.with(whatIf.add(amount)))));
        inputs.number("reduce")
                .ifPresent(share -> changes.add(new Change("After closing " + before.units().percent(share), before.with(whatIf.reduce(share)))));
        if (changes.isEmpty()) {
            throw new Misfit("added", "Enter the collateral to add, or the part to close");
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Drawn(new Picture.BeforeAfter(before, changes.stream().map(change -> new Picture.Changed(change.label(), change.after())).toList())));
        parts.add(new Part.Figures(ChangeTable.of(before, changes)));
        parts.add(Part.Note.of(inputs.number("added").isPresent()
                ? "Adding collateral changes how long the position can last. It does not change what you have lost, where you break even, or how much you hold."
                : "Closing a part takes that part of the loss now. What is left has more behind it, and gains and loses less with every move."));
        return Answers.of(form, headline(before, changes.get(0)), inputs, before, parts, data(before, changes));
    }

    /** A change of the position and what it is called. */
    record Change(String label, Holding after) {
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
            return Sentence.plain(change.label() + ", the " + units.speech().stage(stage) + " would still have begun.");
        }
        if (is.get().outcome() instanceof Outcome.Never) {
            return Sentence.plain(change.label() + ", no price brings the " + units.speech().stage(stage) + " any more.");
        }
        BigDecimal to = ((Outcome.At) is.get().outcome()).price();
        String from = was.map(Rung::outcome).filter(Outcome.At.class::isInstance)
                .map(at -> ", not at " + units.price(((Outcome.At) at).price())).orElse("");
        return new Sentence(change.label() + ", your " + units.speech().stage(stage) + " comes at ", units.price(to), from + ".");
    }

    private static Map<String, Object> data(Holding before, List<Change> changes) {
        Map<String, Object> data = HoldingData.of(before);
        data.put("changes", changes.stream().map(change -> HoldingData.map("change", change.label(),
                "position", HoldingData.position(change.after().position()), "ladder", HoldingData.ladder(change.after().ladder(), before.book().speech()),
                "assessment", HoldingData.assessment(change.after().assessment(), before.book().speech()))).toList());
        return data;
    }
}
