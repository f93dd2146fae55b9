package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.margin.Kind;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** My crypto-backed loan: at what price do the notices, the call and the sale come, and what does each cure cost? */
final class LoanStages implements Calculator {

    private final RuleBooks books;
    private final HoldingForm form;

    LoanStages(RuleBooks books) {
        this.books = books;
        this.form = HoldingForm.only(books, Kind::lends);
    }

    @Override
    public String name() {
        return "loan";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        Map<String, String> asked = ofALoan(given);
        Fields fields = new Fields(speech());
        List<FieldGroup> groups = new ArrayList<>(form.groups(asked,
                new PositionFields(form.given(asked)).priceIfNotEntry(),
                fields.ratio("target", "loan.target").between("0.01", "0.99").optional(),
                fields.rate("feeRate", "loan.fee").between("0", "0.5").optional(),
                fields.rate("gap", "loan.gap").between("0", "0.99").optional()));
        groups.add(guess(form.given(asked).quote()).group());
        return groups;
    }

    @Override
    public List<Example> examples() {
        String first = "system=" + form.first();
        return List.of(example("half", first + "&entry=60000&quantity=1&debt=30000"),
                example("two-thirds", first + "&entry=60000&quantity=1&debt=40000"),
                example("after-a-fall", first + "&entry=60000&quantity=1&debt=40000&price=52000"),
                example("own", "system=own&kind=loan&entry=60000&quantity=1&debt=30000&callAt=0.75&liquidationAt=0.83"));
    }

    @Override
    public List<Trouble> misfits(Inputs inputs) {
        return form.misfits(inputs);
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        Holding holding = form.holding(inputs);
        LoanWords words = new LoanWords(holding);
        LoanCures cures = LoanCures.of(inputs, holding);
        LoanSale sale = new LoanSale(holding, inputs.number("gap"));
        List<Steps> working = cures.working().stream().toList();

        List<Part> parts = new ArrayList<>();
        guess(holding.units().quote()).verdict(inputs, holding, words.asked()).ifPresent(parts::add);
        words.owed().map(Part.Note::of).ifPresent(parts::add);
        parts.addAll(HoldingNotes.of(holding));
        words.then().map(Part.Note::of).ifPresent(parts::add);
        RulesPart.cure(holding.book()).ifPresent(parts::add);
        sale.atOnce().map(Part.Note::of).ifPresent(parts::add);
        parts.add(new Part.Stages(holding.units().say("loan.stages"), StageRows.of(holding)));
        parts.add(new Part.Drawn(new Picture.TwoLines(holding)));
        parts.addAll(cures.tables());
        sale.table().map(table -> new Part.Figures(table, holding.units().say("loan.sale.remark"))).ifPresent(parts::add);
        parts.add(Workings.of(holding, working));

        Map<String, Object> data = HoldingData.of(holding);
        data.put("working", Workings.data(data, working));
        data.putAll(cures.data());
        data.put("sale", sale.data());
        return Answers.of(form, words.headline(), inputs, holding, parts, data);
    }

    private Guess guess(String quote) {
        return new Guess(speech(), "price-of-call", Guess.Kind.PRICE, quote);
    }

    /** Before a lender is chosen, and where rules of one's own do not say of what kind, the form asks what loans ask. */
    private Map<String, String> ofALoan(Map<String, String> given) {
        String system = given.getOrDefault("system", "");
        if (!system.equals(RuleBooks.OWN)) {
            boolean lender = books.find(system).filter(book -> book.kind().lends()).isPresent();
            return lender ? given : HoldingForm.withSystem(given, form.first());
        }
        Map<String, String> asked = new HashMap<>(given);
        if (Kind.of(given.getOrDefault("kind", "")).filter(Kind::lends).isEmpty()) {
            asked.put("kind", Kind.LOAN.id());
        }
        return asked;
    }
}
