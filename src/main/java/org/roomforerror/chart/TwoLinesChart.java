package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;

/** The picture that runs through the site: support falls, the requirement stays, and each stage begins where they meet. */
final class TwoLinesChart {

    private final Holding holding;
    private final MarginSystem system;
    private final Position position;
    private final Units units;
    private final List<Point> stages;
    private final LineNames names;

    private TwoLinesChart(Holding holding) {
        this.holding = holding;
        this.system = holding.system();
        this.position = holding.position();
        this.units = holding.units();
        this.stages = StagePoints.of(holding.ladder().rungs(), holding.units());
        this.names = LineNames.of(system.kind(), units.speech());
    }

    static Chart of(Holding holding) {
        TwoLinesChart chart = new TwoLinesChart(holding);
        return new Chart("two-lines", holding.units().say("drawing.two-lines.title"), chart.description(), chart.sentence(), chart.table(),
                new TwoLinesDrawing(holding, chart.stages, chart.names, Frame.wide(430)).draw(),
                new TwoLinesDrawing(holding, chart.stages, chart.names, Frame.narrow(380)).draw());
    }

    private String description() {
        List<String> says = new ArrayList<>();
        says.add(units.say("drawing.two-lines.says", units.speech().capital(names.supporting()), supportAt(position.entry()), units.price(position.entry())));
        stages.forEach(stage -> says.add(units.say(stage.past() ? "drawing.two-lines.begun" : "drawing.two-lines.begins",
                stage.label(), units.price(stage.shown()))));
        says.add(units.say("drawing.same-points"));
        return String.join(" ", says);
    }

    private String sentence() {
        return units.say("drawing.two-lines.entry", names.supporting(), supportAt(position.entry()), names.requiring(),
                units.money(requirementAt(position.entry()))) + " "
                + units.say(stages.isEmpty() ? "drawing.two-lines.never-meet" : "drawing.two-lines.meet");
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(units.say("drawing.entry"), position.entry(), units.price(position.entry())));
        if (holding.price().compareTo(position.entry()) != 0) {
            rows.add(row(units.say("drawing.two-lines.assessed"), holding.price(), units.price(holding.price())));
        }
        for (Point stage : stages) {
            rows.add(row(stage.label(), stage.price(), units.price(stage.shown())));
        }
        return new Table("two-lines", units.say("drawing.two-lines.caption"),
                List.of(Head.words(units.say("drawing.head.point")), Head.number(units.say("drawing.head.price")), Head.number(names.support()), Head.number(names.requirement())), rows);
    }

    private List<Cell> row(String label, BigDecimal price, String shown) {
        BigDecimal support = system.support(position).at(system.axis().at(price));
        BigDecimal requirement = requirementAt(price);
        return List.of(Cell.words(label), Cell.of(shown, price.toPlainString()),
                Cell.of(units.money(support), support.toPlainString()),
                Cell.of(units.money(requirement), requirement.toPlainString()));
    }

    private String supportAt(BigDecimal price) {
        return units.money(system.support(position).at(system.axis().at(price)));
    }

    private BigDecimal requirementAt(BigDecimal price) {
        return system.requirement(position).at(system.axis().at(price));
    }
}
