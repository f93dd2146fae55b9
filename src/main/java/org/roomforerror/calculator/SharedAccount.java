package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Burden;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Ladder;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** Several positions on one collateral: which one brings the account down, and what if everything falls together? */
final class SharedAccount implements Calculator {

    private final HoldingForm form;
    private final List<RuleBook> books;

    SharedAccount(RuleBooks books) {
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
        Given chosen = form.given(given);
        PositionFields position = new PositionFields(chosen);
        Fields fields = new Fields(speech());
        List<FieldGroup> groups = new ArrayList<>();
        groups.add(FieldGroup.open(List.of(position.system(books, false), position.rules(),
                position.collateral().in(chosen.quote()).hint(speech().say("account.collateral.hint")),
                fields.rate("shock", "account.shock").between("-0.99", "10").optional())));
        groups.addAll(AccountFields.groups(chosen));
        return groups;
    }

    @Override
    public List<Example> examples() {
        String system = "system=" + form.first();
        return List.of(
                example("two-longs", system + "&collateral=5000&asset1=BTC&side1=long&quantity1=0.3&entry1=60000&asset2=ETH&side2=long&quantity2=5&entry2=3000"),
                example("long-and-short", system + "&collateral=5000&asset1=BTC&side1=long&quantity1=0.3&entry1=60000&asset2=ETH&side2=short&quantity2=5&entry2=3000"),
                example("hedge", system + "&collateral=2000&asset1=BTC&side1=long&quantity1=0.3&entry1=60000&asset2=BTC&side2=short&quantity2=0.2&entry2=61000&price2=60000"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        RuleBook book = form.book(inputs);
        Account account = AccountFields.account(inputs, book);
        Units units = Units.of(book);
        Ladder joint = account.jointLadder();
        BigDecimal factor = inputs.number("shock").map(BigDecimal.ONE::add).orElse(factor(joint).orElse(new BigDecimal("0.9")));
        List<Burden> burdens = account.burdens(factor);
        List<Part> parts = new ArrayList<>(form.versionNote(book, inputs));
        parts.add(Part.Note.of(units.say("account.holds", units.money(account.equity()), units.money(account.requirement()))));
        parts.add(new Part.Drawn(new Picture.Shock(account, units)));
        parts.add(new Part.Figures(alone(account, units)));
        parts.add(new Part.Figures(together(burdens, factor, units)));
        parts.add(Part.Note.of(units.say("account.published")));
        parts.add(RulesPart.leftOut(book));
        parts.add(RulesPart.source(book, units));
        return new Answer(headline(joint, account, units), Echoes.of(inputs, units.speech()), parts, data(book, account, joint, burdens), Answers.version(book));
    }

    private static Sentence headline(Ladder joint, Account account, Units units) {
        if (account.stage().filter(stage -> stage.name().compareTo(StageName.LIQUIDATION) >= 0).isPresent()) {
            return units.sentence("account.headline.closed-at-once");
        }
        return joint.rung(StageName.LIQUIDATION).filter(rung -> rung.outcome() instanceof Outcome.At).flatMap(Rung::move)
                .map(move -> units.sentence(move.signum() < 0 ? "account.headline.falls" : "account.headline.rises", units.percent(move.abs())))
                .orElseGet(() -> units.sentence("account.headline.never"));
    }

    private static Optional<BigDecimal> factor(Ladder joint) {
        return joint.rung(StageName.LIQUIDATION).map(Rung::outcome)
                .flatMap(outcome -> outcome instanceof Outcome.At at ? Optional.of(at.exact()) : Optional.empty());
    }

    private static Table alone(Account account, Units units) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String asset : assets(account)) {
            Ladder ladder = account.ladder(asset);
            rows.add(List.of(Cell.words(asset), StageWord.cell(ladder, StageName.MARGIN_CALL, units), StageWord.cell(ladder, StageName.LIQUIDATION, units)));
        }
        return new Table("alone", units.say("account.alone"), List.of(units.column("account.alone.asset"),
                Head.number(units.title(StageName.MARGIN_CALL)), Head.number(units.title(StageName.LIQUIDATION))), rows);
    }

    private static Table together(List<Burden> burdens, BigDecimal factor, Units units) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Burden burden : burdens) {
            String side = units.speech().side(burden.holding().position().side());
            rows.add(List.of(Cell.words(units.say("account.together.of", burden.holding().asset(), side)),
                    Cell.of(units.money(burden.taken()), burden.taken().toPlainString())));
        }
        return new Table("together", units.say("account.together", units.signed(factor.subtract(BigDecimal.ONE))),
                List.of(units.column("account.together.position"), units.numbers("account.together.takes")), rows);
    }

    private static List<String> assets(Account account) {
        return account.holdings().stream().map(org.roomforerror.margin.Holding::asset).distinct().toList();
    }

    private static Map<String, Object> data(RuleBook book, Account account, Ladder joint, List<Burden> burdens) {
        return HoldingData.map("system", HoldingData.system(book),
                "account", HoldingData.map("collateral", HoldingData.plain(account.collateral()), "equity", HoldingData.plain(account.equity()),
                        "requirement", HoldingData.plain(account.requirement()), "stage", account.stage().map(stage -> stage.name().id()).orElse("open")),
                "ladders", assets(account).stream().map(asset -> HoldingData.map("asset", asset, "ladder", HoldingData.ladder(account.ladder(asset), book.speech()))).toList(),
                "joint", HoldingData.ladder(joint, book.speech()),
                "burdens", burdens.stream().map(burden -> HoldingData.map("asset", burden.holding().asset(),
                        "side", burden.holding().position().side().id(), "taken", HoldingData.plain(burden.taken()))).toList());
    }
}
