package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.margin.Kind;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** Several positions on one collateral: which one brings the account down, and what if everything falls together? */
final class SharedAccount implements Calculator {

    private final RuleBooks all;
    private final HoldingForm form;
    private final List<RuleBook> books;

    SharedAccount(RuleBooks books) {
        this.all = books;
        this.form = HoldingForm.only(books, kind -> kind == Kind.LINEAR_FUTURES);
        this.books = books.all().stream().filter(book -> book.kind() == Kind.LINEAR_FUTURES).toList();
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        Given chosen = form.given(ofFutures(given));
        PositionFields position = new PositionFields(chosen);
        Fields fields = new Fields(speech());
        List<FieldGroup> groups = new ArrayList<>();
        groups.add(FieldGroup.open(List.of(position.system(books, true), position.rules(),
                position.collateral().in(chosen.quote()).hint(speech().say("account.collateral.hint")),
                fields.rate("shock", "account.shock").between("-0.99", "10").optional())));
        if (chosen.ownRules()) {
            groups.add(new FieldGroup(speech().say("own.name"), false, AccountFields.own(chosen)));
        }
        groups.addAll(AccountFields.groups(chosen, books));
        groups.add(guess().group());
        return groups;
    }

    @Override
    public List<Example> examples() {
        String system = "system=" + form.first();
        String two = system + "&collateral=5000&asset1=BTC&quantity1=0.3&entry1=60000&side1=long&asset2=ETH&quantity2=5&entry2=3000&side2=long";
        return List.of(
                example("two-longs", two),
                example("fall", two.replace("&asset1", "&shock=-0.1&asset1")),
                example("long-and-short", two.replace("side2=long", "side2=short")),
                example("hedge", system + "&collateral=2000&asset1=BTC&quantity1=0.3&entry1=60000&side1=long"
                        + "&asset2=BTC&quantity2=0.2&entry2=61000&price2=60000&side2=short"));
    }

    @Override
    public List<Trouble> misfits(Inputs inputs) {
        List<Trouble> troubles = new ArrayList<>(form.misfitsOfRules(inputs));
        troubles.addAll(AccountSetup.misfits(inputs, all, form.chosen(inputs).orElse(books.get(0))));
        return troubles;
    }

    @Override
    public Answer work(Inputs inputs) {
        AccountSetup setup = new AccountSetup(inputs, all);
        AccountStages stages = new AccountStages(setup.held());
        Optional<BigDecimal> shock = inputs.number("shock").map(BigDecimal.ONE::add);
        AccountWords words = new AccountWords(stages, shock);
        AccountTables tables = new AccountTables(stages);
        List<Steps> working = new AccountWorking(stages).all();

        List<Part> parts = new ArrayList<>();
        for (Map.Entry<Integer, RuleBook> chosen : setup.chosen().entrySet()) {
            String version = AccountSetup.version(inputs, chosen.getKey());
            parts.addAll(form.versionNote(chosen.getValue(), version.isEmpty() ? inputs.without("rules") : inputs.replacing("rules", version)));
        }
        parts.add(words.standing());
        guess().verdict(inputs, stages.roomTogether(), stages.units()::percent).ifPresent(parts::add);
        words.notes().forEach(note -> parts.add(Part.Note.of(note)));
        parts.add(tables.together(shock));
        parts.add(new Part.Drawn(new Picture.Shock(stages.account(), stages.units(), shock)));
        parts.add(new Part.Figures(tables.alone(), speech().say("account.published")));
        shock.or(stages::factor).map(factor -> new Part.Figures(tables.burdens(factor))).ifPresent(parts::add);
        parts.add(new Part.Worked("", working.stream().map(Steps::chapter).toList()));
        parts.add(new Part.LeftOut(speech().say("rules.left-out"), words.omissions()));
        stages.rules().forEach(book -> parts.add(RulesPart.remarking(RulesPart.source(book, Units.of(book)), words.tiers(book))));
        return new Answer(words.headline(), Echoes.of(inputs, speech()), parts, new AccountData(stages, shock).of(working),
                stages.held().versions());
    }

    private Guess guess() {
        return new Guess(speech(), "move-together", Guess.Kind.PER_CENT, "");
    }

    /** Rules of one's own are those of futures settled in money. */
    private static Map<String, String> ofFutures(Map<String, String> given) {
        Map<String, String> chosen = new HashMap<>(given);
        chosen.put("kind", Kind.LINEAR_FUTURES.id());
        return chosen;
    }
}
