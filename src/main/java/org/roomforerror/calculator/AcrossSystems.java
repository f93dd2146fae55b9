package org.roomforerror.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return List.of(FieldGroup.open(List.of(PositionFields.side(), fields.entry(), fields.collateral(), PositionFields.leverage())));
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example("Twice, long", "side=long&entry=60000&collateral=5000&leverage=2"),
                new Example("Ten times, long", "side=long&entry=60000&collateral=1000&leverage=10"),
                new Example("Three times, short", "side=short&entry=60000&collateral=1000&leverage=3"));
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
            parts.add(Part.Note.of((missing == 1 ? "One system knows" : missing + " systems know") + " no short positions and "
                    + (missing == 1 ? "is" : "are") + " left out."));
        }
        parts.add(new Part.Drawn(new Picture.Across(holdings)));
        parts.add(new Part.Figures(table(holdings)));
        parts.add(Part.Note.of("The same own money, side and leverage stand in every row. Where collateral is coin, the money has bought coin at the entry price. Where there is a loan, the loan pays for the rest."));
        Holding first = holdings.get(0);
        return new Answer(headline(holdings), Echoes.of(inputs, first.units().format()), parts, data(holdings), "");
    }

    private static Sentence headline(List<Holding> holdings) {
        long call = holdings.stream().filter(holding -> has(holding, StageName.MARGIN_CALL)).count();
        long warn = holdings.stream().filter(holding -> has(holding, StageName.WARNING)).count();
        long neither = holdings.stream().filter(holding -> !has(holding, StageName.MARGIN_CALL) && !has(holding, StageName.WARNING)).count();
        return new Sentence("Of " + holdings.size() + " systems, ", call + (call == 1 ? " calls" : " call") + " before closing", ", " + warn
                + (warn == 1 ? " warns" : " warn") + ", and " + neither + (neither == 1 ? " does" : " do") + " neither.");
    }

    private static boolean has(Holding holding, StageName name) {
        return holding.ladder().rung(name).isPresent();
    }

    private static Table table(List<Holding> holdings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Holding holding : holdings) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(holding.book().name()).to("/systems/" + holding.book().id())));
            StageWord.IN_ORDER.forEach(name -> row.add(StageWord.distance(holding.ladder(), name, holding.units())));
            row.add(Cell.words(time(holding.book())));
            rows.add(row);
        }
        return new Table("systems", "How far the price has to move against you before each stage", List.of(Head.words("System"),
                Head.number("Warning"), Head.number("Margin call"), Head.number("Liquidation"), Head.words("Time promised at the call")), rows);
    }

    /** What the last stage before liquidation promises in time. */
    private static String time(RuleBook book) {
        return book.words().stream()
                .filter(words -> words.name() == StageName.MARGIN_CALL && words.stage().isPresent())
                .map(StageWords::time).findFirst().filter(time -> !time.isEmpty()).orElse("no call, so no time");
    }

    private static Map<String, Object> data(List<Holding> holdings) {
        return HoldingData.map("systems", holdings.stream().map(holding -> HoldingData.map(
                "system", HoldingData.system(holding.book()), "position", HoldingData.position(holding.position()),
                "ladder", HoldingData.ladder(holding.ladder(), holding.book().speech()))).toList());
    }
}
