package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.Account;

/** An account while all prices move together: its equity falls towards what it has to hold. */
final class ShockChart {

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

    static Chart of(Picture.Shock picture) {
        ShockChart chart = new ShockChart(picture);
        return new Chart("shock", "The account under a shock", chart.description(),
                "All prices move together along this axis. A stage begins where the account's equity meets what that stage demands.",
                chart.table(), chart.draw(Frame.wide(370)), chart.draw(Frame.narrow(360)));
    }

    private Drawing draw(Frame frame) {
        Pen pen = new Pen(frame.width(), frame.height());
        List<BigDecimal> seen = new ArrayList<>(List.of(BigDecimal.ONE));
        stages.forEach(point -> seen.add(point.price()));
        if (stages.isEmpty()) {
            seen.add(new BigDecimal(falls ? "0.5" : "1.5"));
        }
        double near = frame.isNarrow() ? 0.28 : 0.2;
        PriceRange range = PriceRange.around(seen, falls ? 0.08 : near, falls ? near : 0.08);
        BigDecimal high = equity(range.low()).max(equity(range.high()));
        BigDecimal low = equity(range.low()).min(equity(range.high())).min(BigDecimal.ZERO);
        BigDecimal room = high.subtract(low).multiply(new BigDecimal("0.1"));
        Plane plane = Plane.of(frame, range.low(), range.high(), low.subtract(room), high.add(room));
        double zero = plane.y().at(BigDecimal.ZERO);
        pen.line(frame.left(), zero, frame.right(), zero, "grid");
        pen.curve(plane.curve(range, false, this::equity), "line support");
        pen.curve(plane.curve(range, false, this::requirement), "line requirement");
        plane.priceAxis(pen, NiceTicks.within(range.low(), range.high(), frame.isNarrow() ? 3 : 6), this::change);
        new StageLabels(pen, frame, falls).draw(stages, plane, this::equity, point -> change(point.price()));
        double[] now = plane.point(BigDecimal.ONE, equity(BigDecimal.ONE));
        pen.mark(Sign.ENTRY, now[0], now[1]);
        pen.text(now[0] + (falls ? 9 : -9), now[1] + 16, falls ? "start" : "end", "stage-open", "Now", units.money(equity(BigDecimal.ONE)));
        name(pen, frame, plane, range, this::equity, "Equity of the account", -10, "name");
        name(pen, frame, plane, range, this::requirement, "What it has to hold", 17, "name quiet");
        return pen.done();
    }

    private void name(Pen pen, Frame frame, Plane plane, PriceRange range, UnaryOperator<BigDecimal> line, String words, double off, String css) {
        BigDecimal end = falls ? range.high() : range.low();
        double y = Math.min(frame.bottom() - 6, Math.max(frame.top() + 6, plane.y().within(line.apply(end)) + off));
        pen.text(falls ? frame.right() : frame.left(), y, falls ? "end" : "start", css, words);
    }

    private BigDecimal equity(BigDecimal factor) {
        return account.shocked(factor).equity();
    }

    private BigDecimal requirement(BigDecimal factor) {
        return account.shocked(factor).requirement();
    }

    private String change(BigDecimal factor) {
        BigDecimal change = factor.subtract(BigDecimal.ONE);
        return change.signum() == 0 ? "now" : units.signed(change);
    }

    private String description() {
        StringBuilder text = new StringBuilder("Two lines over a move of all prices together. Now the equity is " + units.money(account.equity()) + ".");
        stages.forEach(point -> text.append(' ').append(point.label()).append(" at ").append(change(point.price())).append('.'));
        return text.toString();
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Now", BigDecimal.ONE));
        stages.forEach(point -> rows.add(row(point.label(), point.price())));
        return new Table("shock", "The account when all prices move together", List.of(Head.words("Point"), Head.number("All prices move by"),
                Head.number("Equity"), Head.number("Requirement")), rows);
    }

    private List<Cell> row(String label, BigDecimal factor) {
        return List.of(Cell.words(label), Cell.of(change(factor), factor.subtract(BigDecimal.ONE).toPlainString()),
                Cell.of(units.money(equity(factor)), equity(factor).toPlainString()),
                Cell.of(units.money(requirement(factor)), requirement(factor).toPlainString()));
    }
}
