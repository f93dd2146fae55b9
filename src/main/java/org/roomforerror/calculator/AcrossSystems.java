package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Side;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** The same position in every system: which ones warn, which ones call, which ones just close? Rules of one's own may stand beside them. */
final class AcrossSystems implements Calculator {

    private final RuleBooks books;
    private final HoldingForm form;

    AcrossSystems(RuleBooks books) {
        this.books = books;
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "systems";
    }

    @Override
    public Speech speech() {
        return books.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        Given chosen = new Given(books, given);
        PositionFields position = new PositionFields(new Given(books, Map.of()));
        Fields fields = new Fields(speech());
        List<FieldGroup> groups = new ArrayList<>(List.of(FieldGroup.open(List.of(
                fields.radio("system", "field.compared", fields.choice("all", "choice.compared.all"), fields.choice(RuleBooks.OWN, "choice.compared.own"))
                        .preset("all").thatLeads(),
                position.rules(), position.side(), position.entry(), position.ownMoney().in("USDT"), position.leverage()))));
        if (chosen.ownRules()) {
            groups.add(new FieldGroup(speech().say("own.name"), false, new OwnFields(chosen).all()));
        }
        groups.add(guess().group());
        return groups;
    }

    @Override
    public List<Example> examples() {
        return List.of(example("two-long", "side=long&entry=60000&collateral=5000&leverage=2"),
                example("ten-long", "side=long&entry=60000&collateral=1000&leverage=10"),
                example("three-short", "side=short&entry=60000&collateral=1000&leverage=3"),
                example("own", "system=own&kind=linear-futures&side=long&entry=60000&collateral=1000&leverage=10&maintenanceRate=0.01&callAt=2"));
    }

    @Override
    public List<Trouble> misfits(Inputs inputs) {
        return form.misfitsOfRules(inputs);
    }

    @Override
    public Answer work(Inputs inputs) {
        List<RuleBook> compared = new ArrayList<>(books.all());
        Optional<RuleBook> own = inputs.word("system").equals(RuleBooks.OWN) ? Optional.of(form.book(inputs)) : Optional.empty();
        own.ifPresent(compared::add);
        BigDecimal entry = inputs.number("entry").orElseThrow();
        List<Holding> holdings = Comparison.across(compared, Side.of(inputs.word("side")).orElseThrow(), inputs.number("collateral").orElseThrow(),
                inputs.number("leverage").orElseThrow(), entry, entry);
        AcrossWords words = new AcrossWords(holdings, speech());
        List<Part> parts = new ArrayList<>();
        words.changed(inputs.word("rules"), books).map(Part.Note::of).ifPresent(parts::add);
        words.notes(compared.size() - holdings.size()).stream().map(Part.Note::of).forEach(parts::add);
        guess().verdict(inputs, Optional.of(words.calling()), speech().format()::number).ifPresent(parts::add);
        parts.add(new Part.Drawn(new Picture.Across(holdings)));
        AcrossTable table = new AcrossTable(holdings, inputs);
        parts.add(new Part.Figures(table.table(), speech().say("across.same")));
        return new Answer(words.headline(), Echoes.of(inputs, speech()), parts, table.data(), AcrossWords.version(books));
    }

    private Guess guess() {
        return new Guess(speech(), "calling", Guess.Kind.COUNT, "");
    }
}
