package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Kind;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.words.Speech;

/** How much room for error does each leverage leave? */
final class Leverages implements Calculator {

    private static final List<Integer> SHOWN = List.of(1, 2, 3, 5, 10, 20, 25, 50, 75, 100, 125);

    private final HoldingForm form;

    Leverages(RuleBooks books) {
        this.form = new HoldingForm(books);
    }

    @Override
    public String name() {
        return "leverage";
    }

    @Override
    public Speech speech() {
        return form.speech();
    }

    @Override
    public List<FieldGroup> groups(Map<String, String> given) {
        return form.groups(given, new PositionFields(form.given(given)).leverage().optional().hint(speech().say("field.leverage.hint-mark")));
    }

    @Override
    public List<Example> examples() {
        return List.of(example("long", "system=isolated-futures&side=long&entry=60000&collateral=1000"),
                example("short", "system=isolated-futures&side=short&entry=60000&collateral=1000"),
                example("marked", "system=isolated-futures&side=long&entry=60000&collateral=1000&leverage=10"));
    }

    @Override
    public Answer work(Inputs inputs) throws Misfit {
        RuleBook book = form.book(inputs);
        Optional<BigDecimal> marked = inputs.number("leverage");
        if (inputs.number("collateral").isEmpty()) {
            throw new Misfit("collateral", speech().say("wrong.no-collateral"));
        }
        TreeSet<BigDecimal> leverages = new TreeSet<>();
        SHOWN.forEach(times -> leverages.add(BigDecimal.valueOf(times)));
        marked.ifPresent(leverages::add);
        List<Holding> holdings = leverages.stream().map(times -> at(inputs, book, times)).toList();
        Holding first = at(inputs, book, marked.orElse(BigDecimal.TEN));
        List<Part> parts = List.of(new Part.Drawn(new Picture.RoomCurve(first, marked)), new Part.Figures(table(holdings)),
                Part.Note.of(speech().say("leverage.spot")));
        Map<String, Object> data = HoldingData.map("system", HoldingData.system(book), "leverages", holdings.stream()
                .map(held -> HoldingData.map("leverage", HoldingData.plain(held.position().leverage()),
                        "ladder", HoldingData.ladder(held.ladder(), book.speech()))).toList());
        return Answers.of(form, headline(first), inputs, first, parts, data);
    }

    private static Holding at(Inputs inputs, RuleBook book, BigDecimal leverage) {
        Side side = Side.of(inputs.word("side")).orElse(Side.LONG);
        BigDecimal entry = inputs.number("entry").orElseThrow();
        BigDecimal collateral = inputs.number("collateral").orElseThrow();
        Position position = book.kind() == Kind.INVERSE_FUTURES
                ? Position.inverse(side, collateral, leverage, entry) : Position.leveraged(side, collateral, leverage, entry);
        return Holding.of(book, position, entry);
    }

    private static Sentence headline(Holding holding) {
        Units units = holding.units();
        String times = units.format().times(holding.position().leverage());
        StageName stage = holding.ladder().rung(StageName.MARGIN_CALL).isPresent() ? StageName.MARGIN_CALL : StageName.LIQUIDATION;
        return holding.ladder().rung(stage)
                .filter(rung -> rung.outcome() instanceof Outcome.At)
                .map(rung -> units.sentence("leverage.headline", times, stage, units.percent(rung.move().orElseThrow().abs())))
                .orElseGet(() -> units.sentence("leverage.headline.none", times, stage));
    }

    private static Table table(List<Holding> holdings) {
        Units units = holdings.get(0).units();
        List<List<Cell>> rows = new ArrayList<>();
        for (Holding held : holdings) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(units.format().times(held.position().leverage()), held.position().leverage().toPlainString()));
            row.add(Cell.of(units.money(held.position().notional()), held.position().notional().toPlainString()));
            StageWord.IN_ORDER.stream().filter(name -> held.ladder().rung(name).isPresent())
                    .forEach(name -> row.add(StageWord.distance(held.ladder(), name, units)));
            rows.add(row);
        }
        List<Head> heads = new ArrayList<>(List.of(units.column("leverage.table.leverage"), units.numbers("leverage.table.value")));
        StageWord.IN_ORDER.stream().filter(name -> holdings.get(0).ladder().rung(name).isPresent())
                .forEach(name -> heads.add(units.numbers("leverage.table.move", units.title(name))));
        return new Table("leverage", units.say("leverage.table"), heads, rows);
    }
}
