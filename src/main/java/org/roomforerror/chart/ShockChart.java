package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.Account;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.StageName;
import org.roomforerror.margin.Threshold;

/** An account while all prices move together: its equity falls towards what it has to hold. */
final class ShockChart implements Crossing {

    private final Account account;
    private final Units units;
    private final List<Point> stages;
    private final boolean falls;

    private ShockChart(Picture.Shock picture) {
        this.account = picture.account();
        this.units = picture.units();
        this.stages = StagePoints.of(account.jointLadder().rungs(), units);
        this.falls = equity(new BigDecimal("0.99")).compareTo(equity(BigDecimal.ONE)) <= 0;
    }

    static Chart of(Picture.Shock picture, Paper paper) {
        ShockChart chart = new ShockChart(picture);
        return new Chart("shock", chart.units.say("drawing.shock.title"), chart.description(), chart.units.say("drawing.shock.shows"),
                chart.table(), CrossingDrawing.of(chart, paper.frame(380)), CrossingDrawing.of(chart, Paper.PHONE.frame(360)));
    }

    @Override
    public boolean falls() {
        return falls;
    }

    @Override
    public Units units() {
        return units;
    }

    @Override
    public Course support() {
        return new Course(this::equity, straight());
    }

    @Override
    public Course requirement() {
        return new Course(this::requirement, straight() && single());
    }

    @Override
    public String supportName() {
        return units.say("drawing.shock.equity");
    }

    @Override
    public String requirementName() {
        return units.say("drawing.shock.requirement");
    }

    /** Of the stages that are a multiple of the requirement. */
    @Override
    public List<Demand> demands() {
        List<Demand> demands = new ArrayList<>();
        for (Point point : stages) {
            if (point.stage().threshold() instanceof Threshold.OfRequirement at && at.multiple().compareTo(BigDecimal.ONE) != 0
                    && point.stage().name() != StageName.BANKRUPTCY) {
                demands.add(new Demand(point.sign(), new Course(factor -> at.multiple().multiply(requirement(factor)), straight() && single())));
            }
        }
        return demands;
    }

    @Override
    public List<Point> stages() {
        return stages;
    }

    @Override
    public Stand start() {
        return new Stand(units.say("drawing.now"), BigDecimal.ONE, units.money(equity(BigDecimal.ONE)));
    }

    @Override
    public Optional<Stand> now() {
        return Optional.empty();
    }

    @Override
    public List<BigDecimal> seen() {
        List<BigDecimal> seen = new ArrayList<>(List.of(BigDecimal.ONE));
        stages.forEach(point -> seen.add(point.price()));
        if (stages.isEmpty()) {
            seen.add(new BigDecimal(falls ? "0.5" : "1.5"));
        }
        return seen;
    }

    @Override
    public String words(BigDecimal factor) {
        return change(factor);
    }

    @Override
    public String figure(Point stage) {
        return change(stage.price());
    }

    private boolean straight() {
        return account.holdings().stream().allMatch(held -> held.system().axis() == Axis.PRICE);
    }

    private boolean single() {
        return account.holdings().stream().allMatch(held -> held.system().requirement(held.position()).lines().size() == 1);
    }

    private BigDecimal equity(BigDecimal factor) {
        return account.shocked(factor).equity();
    }

    private BigDecimal requirement(BigDecimal factor) {
        return account.shocked(factor).requirement();
    }

    private String change(BigDecimal factor) {
        BigDecimal change = factor.subtract(BigDecimal.ONE);
        return change.signum() == 0 ? units.say("axis.now") : units.signed(change);
    }

    private String description() {
        List<String> says = new ArrayList<>(List.of(units.say("drawing.shock.says", units.money(account.equity()))));
        stages.forEach(point -> says.add(units.say("drawing.shock.stage", point.label(), change(point.price()))));
        return String.join(" ", says);
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(units.say("drawing.now"), BigDecimal.ONE));
        stages.forEach(point -> rows.add(row(point.label(), point.price())));
        return new Table("shock", units.say("drawing.shock.caption"), List.of(Head.words(units.say("drawing.head.point")),
                Head.number(units.say("drawing.shock.head.move")), Head.number(units.say("drawing.shock.head.equity")),
                Head.number(units.say("drawing.shock.head.requirement"))), rows);
    }

    private List<Cell> row(String label, BigDecimal factor) {
        return List.of(Cell.words(label), Cell.of(change(factor), factor.subtract(BigDecimal.ONE).toPlainString()),
                Cell.of(units.money(equity(factor)), equity(factor).toPlainString()),
                Cell.of(units.money(requirement(factor)), requirement(factor).toPlainString()));
    }
}
