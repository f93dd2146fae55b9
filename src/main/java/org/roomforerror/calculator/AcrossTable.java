package org.roomforerror.calculator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;
import org.roomforerror.systems.RuleBook;
import org.roomforerror.systems.RuleBooks;
import org.roomforerror.systems.StageWords;
import org.roomforerror.words.Speech;

/** A row for each system, kind by kind: how far each stage is away, and the way to the whole working of that row. */
final class AcrossTable {

    private final List<Holding> holdings;
    private final Inputs inputs;
    private final Speech speech;

    AcrossTable(List<Holding> holdings, Inputs inputs) {
        this.holdings = holdings.stream().sorted(Comparator.comparing(holding -> holding.book().kind())).toList();
        this.inputs = inputs;
        this.speech = holdings.get(0).book().speech();
    }

    Table table() {
        List<Head> heads = new ArrayList<>(List.of(Head.words(speech.say("across.table.system")), Head.words(speech.say("across.table.kind"))));
        StageWord.IN_ORDER.forEach(name -> heads.add(Head.number(speech.capital(speech.stage(name)))));
        heads.add(Head.words(speech.say("across.table.time")));
        heads.add(Head.words(speech.say("across.table.acts-on")));
        heads.add(Head.words(speech.say("across.table.rules")));
        return new Table("systems", speech.say("across.table"), heads, holdings.stream().map(this::row).toList());
    }

    private List<Cell> row(Holding holding) {
        RuleBook book = holding.book();
        List<Cell> row = new ArrayList<>(List.of(Cell.words(book.name()).to(link(holding)), Cell.words(speech.kind(book.kind()))));
        if (AcrossWords.canBeOpened(holding)) {
            StageWord.IN_ORDER.forEach(name -> row.add(StageWord.distance(holding.ladder(), name, holding.units())));
        } else {
            StageWord.IN_ORDER.forEach(name -> row.add(Cell.of(speech.say(holding.ladder().rung(name).isPresent() ? "across.table.not-opened" : "stages.none"),
                    holding.ladder().rung(name).isPresent() ? "not-opened" : "none")));
        }
        row.add(Cell.words(time(book)));
        row.add(Cell.words(book.actsOn()));
        Cell rules = Cell.of(RulesPart.dated(book), book.id() + "@" + book.version());
        row.add(book.id().equals(RuleBooks.OWN) ? Cell.of("", "own") : rules.to("/systems/" + book.id()));
        return row;
    }

    /** What the last stage before liquidation promises in time. */
    private String time(RuleBook book) {
        return book.words().stream()
                .filter(words -> words.name() == StageName.MARGIN_CALL && words.stage().isPresent())
                .map(StageWords::time).findFirst().filter(time -> !time.isEmpty())
                .orElseGet(() -> speech.say(has(book, StageName.MARGIN_CALL) ? "across.table.time-not-said" : "across.table.no-time"));
    }

    private static boolean has(RuleBook book, StageName name) {
        return book.system().stages().stream().anyMatch(stage -> stage.name() == name);
    }

    /** The same position in the calculator that says all of it: rules, date, source, price, tier, working and what is left out. */
    private String link(Holding holding) {
        return "/calculators/margin-call?" + query(holding) + "#result";
    }

    private String query(Holding holding) {
        Position position = holding.position();
        String collateral = HoldingData.plain(position.collateral());
        if (holding.book().id().equals(RuleBooks.OWN)) {
            return Permalink.query(inputs.without("rules").without(Guess.NAME).replacing("collateral", collateral));
        }
        Map<String, String> query = new LinkedHashMap<>();
        query.put("system", holding.book().id());
        query.put("rules", holding.book().version());
        if (holding.book().kind().sides().contains(Side.SHORT)) {
            query.put("side", position.side().id());
        }
        query.put("entry", HoldingData.plain(position.entry()));
        query.put("collateral", collateral);
        query.put("leverage", HoldingData.plain(position.leverage()));
        return Permalink.query(query);
    }

    /** One entry for each system, with all that its own answer has; what an answer about one system has at the top is empty here. */
    Map<String, Object> data() {
        Map<String, Object> data = HoldingData.map("system", null, "position", common(), "ladder", List.of(), "assessment", null,
                "working", List.of(), "leftOut", List.of());
        data.put("systems", holdings.stream().map(holding -> {
            Map<String, Object> row = HoldingData.of(holding);
            row.put("canBeOpened", AcrossWords.canBeOpened(holding));
            row.put("link", "/calculators/margin-call?" + query(holding));
            return row;
        }).toList());
        return data;
    }

    /** The position as it was asked about, before any system counts it in its own way. */
    private Map<String, Object> common() {
        return HoldingData.position(Position.leveraged(Side.of(inputs.word("side")).orElseThrow(), inputs.number("collateral").orElseThrow(),
                inputs.number("leverage").orElseThrow(), inputs.number("entry").orElseThrow()));
    }
}
