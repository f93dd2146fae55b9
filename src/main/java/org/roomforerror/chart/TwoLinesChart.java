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
        this.names = LineNames.of(system.kind());
    }

    static Chart of(Holding holding) {
        TwoLinesChart chart = new TwoLinesChart(holding);
        return new Chart("two-lines", "Support and requirement", chart.description(), chart.sentence(), chart.table(),
                new TwoLinesDrawing(holding, chart.stages, chart.names, Frame.wide(390)).draw(),
                new TwoLinesDrawing(holding, chart.stages, chart.names, Frame.narrow(380)).draw());
    }

    private String description() {
        StringBuilder text = new StringBuilder("Two lines over the price. " + names.support() + " is "
                + supportAt(position.entry()) + " at the entry price of " + units.price(position.entry()) + ".");
        for (Point stage : stages) {
            text.append(' ').append(stage.label()).append(stage.past() ? " has begun; it ends at " : " begins at ")
                    .append(units.price(stage.shown())).append('.');
        }
        return text.append(" The table below the drawing holds the same points.").toString();
    }

    private String sentence() {
        String start = "At entry, " + names.supportInSentence() + " is " + supportAt(position.entry()) + " and "
                + names.requirementInSentence() + " is " + units.money(requirementAt(position.entry())) + ".";
        if (stages.isEmpty()) {
            return start + " The lines never meet: no price brings a stage.";
        }
        return start + " A stage begins where the falling line meets what that stage demands.";
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Entry", position.entry(), units.price(position.entry())));
        if (holding.price().compareTo(position.entry()) != 0) {
            rows.add(row("Price assessed", holding.price(), units.price(holding.price())));
        }
        for (Point stage : stages) {
            rows.add(row(stage.label(), stage.price(), units.price(stage.shown())));
        }
        return new Table("two-lines", "Support and requirement at each stage",
                List.of(Head.words("Point"), Head.number("Price"), Head.number(names.support()), Head.number(names.requirement())), rows);
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
