package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.systems.StageWords;
import org.roomforerror.words.Speech;

/** The same position in every system: which ones warn, which ones call, which ones just close? */
final class AcrossSystems implements Calculator {

    private final RuleBooks books;

    AcrossSystems(RuleBooks books) {
        this.books = books;
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
        PositionFields fields = new PositionFields(new Given(books, given));
        return List.of(FieldGroup.open(List.of(fields.side(), fields.entry(), fields.collateral(), fields.leverage())));
    }

    @Override
    public List<Example> examples() {
        return List.of(example("two-long", "side=long&entry=60000&collateral=5000&leverage=2"),
                example("ten-long", "side=long&entry=60000&collateral=1000&leverage=10"),
                example("three-short", "side=short&entry=60000&collateral=1000&leverage=3"));
    }

    @Override
    public Answer work(Inputs inputs) {
        Side side = Side.of(inputs.word("side")).orElseThrow();
        BigDecimal entry = inputs.number("entry").orElseThrow();
        List<Holding> holdings = Comparison.across(books.all(), side, inputs.number("collateral").orElseThrow(),
                inputs.number("leverage").orElseThrow(), entry, entry);
        List<Part> parts = new ArrayList<>();
        int missing = books.all().size() - holdings.size();
        if (missing > 0) {
            parts.add(Part.Note.of(speech().count("across.left-out", BigDecimal.valueOf(missing))));
        }
        parts.add(new Part.Drawn(new Picture.Across(holdings)));
        parts.add(new Part.Figures(table(holdings)));
        parts.add(Part.Note.of(speech().say("across.same")));
        return new Answer(headline(holdings), Echoes.of(inputs, speech()), parts, data(holdings), "");
    }

    private Sentence headline(List<Holding> holdings) {
        String call = speech().count("across.call", count(holdings, holding -> has(holding, StageName.MARGIN_CALL)));
        String warn = speech().count("across.warn", count(holdings, holding -> has(holding, StageName.WARNING)));
        String neither = speech().count("across.neither",
                count(holdings, holding -> !has(holding, StageName.MARGIN_CALL) && !has(holding, StageName.WARNING)));
        return Sentence.of(speech().say("across.headline", BigDecimal.valueOf(holdings.size()), call, warn, neither));
    }

    private static BigDecimal count(List<Holding> holdings, Predicate<Holding> which) {
        return BigDecimal.valueOf(holdings.stream().filter(which).count());
    }

    private static boolean has(Holding holding, StageName name) {
        return holding.ladder().rung(name).isPresent();
    }

    private Table table(List<Holding> holdings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Holding holding : holdings) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(holding.book().name()).to("/systems/" + holding.book().id())));
            StageWord.IN_ORDER.forEach(name -> row.add(StageWord.distance(holding.ladder(), name, holding.units())));
            row.add(Cell.words(time(holding.book())));
            rows.add(row);
        }
        List<Head> heads = new ArrayList<>(List.of(Head.words(speech().say("across.table.system"))));
        StageWord.IN_ORDER.forEach(name -> heads.add(Head.number(speech().capital(speech().stage(name)))));
        heads.add(Head.words(speech().say("across.table.time")));
        return new Table("systems", speech().say("across.table"), heads, rows);
    }

    /** What the last stage before liquidation promises in time. */
    private String time(RuleBook book) {
        return book.words().stream()
                .filter(words -> words.name() == StageName.MARGIN_CALL && words.stage().isPresent())
                .map(StageWords::time).findFirst().filter(time -> !time.isEmpty()).orElseGet(() -> speech().say("across.table.no-time"));
    }

    private static Map<String, Object> data(List<Holding> holdings) {
        return HoldingData.map("systems", holdings.stream().map(holding -> HoldingData.map(
                "system", HoldingData.system(holding.book()), "position", HoldingData.position(holding.position()),
                "ladder", HoldingData.ladder(holding.ladder(), holding.book().speech()))).toList());
    }
}
