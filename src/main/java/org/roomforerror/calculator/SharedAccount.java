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
        List<FieldGroup> groups = new ArrayList<>();
        groups.add(FieldGroup.open(List.of(PositionFields.system(books, false), PositionFields.rules(),
                Field.number("collateral", "Collateral").in(chosen.quote()).hint("What stands behind all positions together."),
                Field.rate("shock", "All prices move by").between("-0.99", "10").optional().hint("Like -20%. Left empty: as far as the liquidation."))));
        groups.addAll(AccountFields.groups(chosen));
        return groups;
    }

    @Override
    public List<Example> examples() {
        String system = "system=" + form.first();
        return List.of(
                new Example("Two longs", system + "&collateral=5000&asset1=BTC&side1=long&quantity1=0.3&entry1=60000&asset2=ETH&side2=long&quantity2=5&entry2=3000"),
                new Example("A long and a short", system + "&collateral=5000&asset1=BTC&side1=long&quantity1=0.3&entry1=60000&asset2=ETH&side2=short&quantity2=5&entry2=3000"),
                new Example("A hedge in one coin", system + "&collateral=2000&asset1=BTC&side1=long&quantity1=0.3&entry1=60000&asset2=BTC&side2=short&quantity2=0.2&entry2=61000&price2=60000"));
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
        parts.add(Part.Note.of("Now the account holds " + units.money(account.equity()) + " and has to hold " + units.money(account.requirement()) + "."));
        parts.add(new Part.Drawn(new Picture.Shock(account, units)));
        parts.add(new Part.Figures(alone(account, units)));
        parts.add(new Part.Figures(together(burdens, factor, units)));
        parts.add(Part.Note.of("Exchanges publish the first table: one price moves and all others are held still. Prices that fall together bring the account down much sooner."));
        parts.add(RulesPart.leftOut(book));
        parts.add(RulesPart.source(book, units));
        return new Answer(headline(joint, account, units), Echoes.of(inputs, units.format()), parts, data(book, account, joint, burdens), Answers.version(book));
    }

    private static Sentence headline(Ladder joint, Account account, Units units) {
        if (account.stage().filter(stage -> stage.name().compareTo(StageName.LIQUIDATION) >= 0).isPresent()) {
            return new Sentence("This account would be ", "closed at once", ".");
        }
        return joint.rung(StageName.LIQUIDATION).filter(rung -> rung.outcome() instanceof Outcome.At)
                .map(rung -> new Sentence("If all prices " + (rung.move().orElseThrow().signum() < 0 ? "fall" : "rise") + " together by ",
                        units.percent(rung.move().orElseThrow().abs()), ", the account is liquidated."))
                .orElseGet(() -> Sentence.plain("No move of all prices together liquidates this account."));
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
        return new Table("alone", "Where each price alone would bring a stage, all others held still",
                List.of(Head.words("Asset"), Head.number("Margin call"), Head.number("Liquidation")), rows);
    }

    private static Table together(List<Burden> burdens, BigDecimal factor, Units units) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Burden burden : burdens) {
            rows.add(List.of(Cell.words(burden.holding().asset() + ", " + burden.holding().position().side().id()),
                    Cell.of(units.money(burden.taken()), burden.taken().toPlainString())));
        }
        return new Table("together", "What each position takes from the account if all prices move by " + units.signed(factor.subtract(BigDecimal.ONE)),
                List.of(Head.words("Position"), Head.number("Takes from the room")), rows);
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
