package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Picture.Erosion.Moment;
import org.roomforerror.calculator.Picture.Erosion.Reach;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;

/** Support that wastes away with time while the price stands still, until it meets what each stage demands. */
final class ErosionChart {

    private final Picture.Erosion picture;
    private final Units units;
    private final List<Moment> moments;
    private final List<Point> stages;

    private ErosionChart(Picture.Erosion picture) {
        this.picture = picture;
        this.units = picture.holding().units();
        this.moments = picture.moments();
        this.stages = picture.reached().stream().sorted(Comparator.comparing(Reach::time))
                .map(reach -> new Point(reach.stage(), reach.time(), reach.time(), false)).toList();
    }

    static Chart of(Picture.Erosion picture) {
        ErosionChart chart = new ErosionChart(picture);
        return new Chart("erosion", "Support wasting away", chart.description(),
                "The price stands still. What holds the position up falls with every payment until it meets what each stage demands.",
                chart.table(), chart.draw(Frame.wide(360)), chart.draw(Frame.narrow(340)));
    }

    private Drawing draw(Frame frame) {
        Pen pen = new Pen(frame.width(), frame.height());
        Moment start = moments.get(0);
        Moment end = moments.get(moments.size() - 1);
        BigDecimal top = start.support().max(start.requirement()).multiply(new BigDecimal("1.1"));
        BigDecimal low = end.support().min(end.requirement()).min(BigDecimal.ZERO);
        Plane plane = Plane.of(frame, BigDecimal.ZERO, end.time(), low.subtract(top.subtract(low).multiply(new BigDecimal("0.06"))), top);
        double zero = plane.y().at(BigDecimal.ZERO);
        pen.line(frame.left(), zero, frame.right(), zero, "grid");
        pen.line(List.of(plane.point(start.time(), start.support()), plane.point(end.time(), end.support())), "line support");
        pen.line(List.of(plane.point(start.time(), start.requirement()), plane.point(end.time(), end.requirement())), "line requirement");
        for (Reach reach : picture.reached()) {
            if (reach.support().compareTo(start.requirement()) > 0) {
                double y = plane.y().at(reach.support());
                pen.line(frame.left(), y, frame.right(), y, "demand " + Sign.of(reach.stage().name()).tone());
            }
        }
        plane.priceAxis(pen, NiceTicks.within(BigDecimal.ZERO, end.time(), frame.isNarrow() ? 3 : 6), this::time);
        new StageLabels(pen, frame, false).draw(stages, plane, this::support, point -> time(point.price()));
        pen.mark(Sign.ENTRY, frame.left(), plane.y().at(start.support()));
        pen.text(frame.left() + 10, plane.y().at(start.support()) - 8, "start", "name", "Support now", units.money(start.support()));
        pen.text(frame.left(), plane.y().at(start.requirement()) + 17, "start", "name quiet", "Requirement");
        return pen.done();
    }

    /** Support at a time, along the straight line between the first and the last moment. */
    private BigDecimal support(BigDecimal time) {
        return picture.reached().stream().filter(reach -> reach.time().equals(time)).map(Reach::support).findFirst()
                .orElse(moments.get(0).support());
    }

    private String time(BigDecimal time) {
        BigDecimal shown = time.setScale(time.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, java.math.RoundingMode.HALF_EVEN);
        return units.format().number(shown) + "\u00A0" + picture.unit();
    }

    private String description() {
        StringBuilder text = new StringBuilder("A line that falls with time from " + units.money(moments.get(0).support()) + ".");
        stages.forEach(point -> text.append(' ').append(point.label()).append(" after ").append(time(point.price())).append('.'));
        return text.toString();
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.words("Now"), Cell.of(time(BigDecimal.ZERO), "0"), Cell.of(units.money(moments.get(0).support()), moments.get(0).support().toPlainString())));
        picture.reached().forEach(reach -> rows.add(List.of(Cell.words(reach.stage().label()), Cell.of(time(reach.time()), reach.time().toPlainString()),
                Cell.of(units.money(reach.support()), reach.support().toPlainString()))));
        return new Table("erosion", "Support after each time", List.of(Head.words("Point"), Head.number("After"), Head.number("Support")), rows);
    }
}
