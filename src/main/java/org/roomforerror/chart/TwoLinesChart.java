package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.MarginSystem;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.Side;
import org.roomforerror.margin.StageName;

/** The picture that runs through the site: support falls, the requirement stays, and each stage begins where they meet. */
final class TwoLinesChart implements Crossing {

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

    static Chart of(Holding holding, Paper paper) {
        TwoLinesChart chart = new TwoLinesChart(holding);
        return new Chart("two-lines", holding.units().say("drawing.two-lines.title"), chart.description(), chart.sentence(), chart.table(),
                CrossingDrawing.of(chart, paper.frame(400)), CrossingDrawing.of(chart, Paper.PHONE.frame(380)));
    }

    @Override
    public boolean falls() {
        return position.side() == Side.LONG;
    }

    @Override
    public Units units() {
        return units;
    }

    @Override
    public Course support() {
        return new Course(price -> system.support(position).at(x(price)), straight());
    }

    @Override
    public Course requirement() {
        return new Course(this::requirementAt, straight() && single());
    }

    @Override
    public String supportName() {
        return names.support();
    }

    @Override
    public String requirementName() {
        return names.requirement();
    }

    @Override
    public List<Demand> demands() {
        return stages.stream().filter(point -> point.stage().name() != StageName.BANKRUPTCY && !isRequirement(point))
                .map(point -> new Demand(point.sign(), new Course(price -> demand(point, price), straight() && single()))).toList();
    }

    @Override
    public List<Point> stages() {
        return stages;
    }

    @Override
    public Stand start() {
        return new Stand(holding.beginningInShort(), position.entry(), units.bare(position.entry()));
    }

    @Override
    public Optional<Stand> now() {
        return holding.price().compareTo(position.entry()) == 0 ? Optional.empty()
                : Optional.of(new Stand(units.say("drawing.now"), holding.price(), units.bare(holding.price())));
    }

    @Override
    public List<BigDecimal> seen() {
        List<BigDecimal> seen = new ArrayList<>(List.of(position.entry(), holding.price()));
        stages.forEach(point -> seen.add(point.price()));
        if (stages.isEmpty()) {
            seen.add(position.entry().multiply(new BigDecimal(falls() ? "0.25" : "2")));
        }
        return seen;
    }

    @Override
    public String words(BigDecimal price) {
        return units.bare(price);
    }

    @Override
    public String figure(Point stage) {
        return units.bare(stage.shown());
    }

    /** Whether a stage demands no more than the requirement itself. */
    private boolean isRequirement(Point point) {
        BigDecimal requirement = requirementAt(point.price());
        return demand(point, point.price()).subtract(requirement).abs().compareTo(new BigDecimal("1e-12").multiply(requirement.abs())) <= 0;
    }

    private BigDecimal demand(Point point, BigDecimal price) {
        return system.lines(point.stage(), position).demand().at(x(price));
    }

    private boolean straight() {
        return system.axis() == Axis.PRICE;
    }

    private boolean single() {
        return system.requirement(position).lines().size() == 1;
    }

    private String description() {
        List<String> says = new ArrayList<>();
        says.add(units.say("drawing.two-lines.says", names.supporting(),
                supportAt(position.entry()), units.price(position.entry())));
        stages.forEach(stage -> says.add(units.say(stage.past() ? "drawing.two-lines.begun" : "drawing.two-lines.begins",
                stage.label(), units.price(stage.shown()))));
        says.add(units.say("drawing.same-points"));
        return String.join(" ", says);
    }

    private String sentence() {
        return units.say(holding.book().kind().lends() ? "drawing.two-lines.borrowed" : "drawing.two-lines.entry", names.supporting(), supportAt(position.entry()), names.requiring(),
                units.money(requirementAt(position.entry()))) + " "
                + units.say(stages.isEmpty() ? "drawing.two-lines.never-meet" : "drawing.two-lines.meet");
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(holding.beginning(), position.entry(), units.price(position.entry())));
        if (holding.price().compareTo(position.entry()) != 0) {
            rows.add(row(units.say("drawing.two-lines.assessed"), holding.price(), units.price(holding.price())));
        }
        for (Point stage : stages) {
            rows.add(row(stage.label(), stage.price(), units.price(stage.shown())));
        }
        return new Table("two-lines", units.say("drawing.two-lines.caption"),
                List.of(Head.words(units.say("drawing.head.point")), Head.number(units.say("drawing.head.price")),
                        Head.number(names.support()), Head.number(names.requirement())), rows);
    }

    private List<Cell> row(String label, BigDecimal price, String shown) {
        BigDecimal support = support().at(price);
        BigDecimal requirement = requirementAt(price);
        return List.of(Cell.words(label), Cell.of(shown, price.toPlainString()),
                Cell.of(units.money(support), support.toPlainString()),
                Cell.of(units.money(requirement), requirement.toPlainString()));
    }

    private String supportAt(BigDecimal price) {
        return units.money(support().at(price));
    }

    private BigDecimal requirementAt(BigDecimal price) {
        return system.requirement(position).at(x(price));
    }

    private BigDecimal x(BigDecimal price) {
        return system.axis().at(price);
    }
}
