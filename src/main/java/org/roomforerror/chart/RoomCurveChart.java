package org.roomforerror.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Picture;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.margin.Axis;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Position;
import org.roomforerror.margin.StageName;

/** How far the price may move against a position before a stage comes, for every leverage: a curve that falls fast. */
final class RoomCurveChart {

    private static final BigDecimal MOST = new BigDecimal("125");
    private static final List<Integer> TICKS = List.of(1, 2, 3, 5, 10, 20, 50, 100);
    private static final List<Integer> NAMED = List.of(2, 5, 10, 20, 50, 100);

    private final Picture.RoomCurve picture;
    private final Holding holding;
    private final StageName stage;

    private RoomCurveChart(Picture.RoomCurve picture) {
        this.picture = picture;
        this.holding = picture.holding();
        this.stage = holding.ladder().rung(StageName.MARGIN_CALL).isPresent() ? StageName.MARGIN_CALL : StageName.LIQUIDATION;
    }

    static Chart of(Picture.RoomCurve picture) {
        RoomCurveChart chart = new RoomCurveChart(picture);
        return new Chart("room-curve", "Room for error by leverage", chart.description(), chart.sentence(), chart.table(),
                chart.draw(Frame.wide(350)), chart.draw(Frame.narrow(340)));
    }

    private Drawing draw(Frame frame) {
        Pen pen = new Pen(frame.width(), frame.height());
        Scale x = Scale.ratios(BigDecimal.ONE, MOST, frame.left() + 6, frame.right() - 14);
        Scale y = Scale.even(BigDecimal.ZERO, top(), frame.bottom(), frame.top() + 8);
        for (BigDecimal tick : NiceTicks.within(BigDecimal.ZERO, top(), 5)) {
            pen.line(frame.left(), y.at(tick), frame.right(), y.at(tick), tick.signum() == 0 ? "axis" : "grid");
            pen.text(frame.right(), y.at(tick) - 5, "end", "tick", tick.signum() == 0 ? "" : holding.units().percent(tick));
        }
        for (int tick : TICKS) {
            if (!frame.isNarrow() || tick != 3) {
                pen.text(x.at(BigDecimal.valueOf(tick)), frame.bottom() + 21, "middle", "tick", tick + "×");
            }
        }
        List<double[]> curve = curve(stage, x, y);
        if (curve.size() > 1) {
            pen.between(curve, List.of(new double[] {curve.get(0)[0], frame.bottom()}, new double[] {curve.get(curve.size() - 1)[0], frame.bottom()}), "room");
            if (stage != StageName.LIQUIDATION) {
                pen.curve(curve(StageName.LIQUIDATION, x, y), "demand stage-liquidation");
            }
            pen.curve(curve, "line stage " + Sign.of(stage).tone());
            pen.text(curve.get(0)[0] + 22, Math.max(frame.top() + 18, curve.get(0)[1] + 14), "start", Sign.of(stage).tone(), "Distance to the " + holding.units().speech().stage(stage));
        }
        points(pen, x, y);
        return pen.done();
    }

    private void points(Pen pen, Scale x, Scale y) {
        List<BigDecimal> named = new ArrayList<>(NAMED.stream().map(BigDecimal::valueOf).toList());
        picture.marked().ifPresent(marked -> {
            named.removeIf(one -> Math.abs(x.at(one) - x.at(marked)) < 52);
            move(marked, stage).ifPresent(at -> {
                pen.line(x.at(marked), y.at(at), x.at(marked), y.at(BigDecimal.ZERO), "leader " + Sign.of(stage).tone());
                pen.mark(Sign.of(stage), x.at(marked), y.at(at));
                pen.text(x.at(marked) + 9, y.at(at) - 8, "start", Sign.of(stage).tone(), holding.units().format().times(marked),
                        holding.units().percent(at));
            });
        });
        for (BigDecimal leverage : named) {
            move(leverage, stage).ifPresent(at -> {
                pen.dot(Sign.of(stage), x.at(leverage), y.at(at));
                pen.text(x.at(leverage) + 5, y.at(at) - 8, "start", "note", holding.units().percent(at));
            });
        }
    }

    /** The curve of a stage at evenly spaced steps of the axis; where no price brings it, it has no point. */
    private List<double[]> curve(StageName name, Scale x, Scale y) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i <= 90; i++) {
            BigDecimal leverage = BigDecimal.valueOf(Math.pow(MOST.doubleValue(), i / 90.0));
            move(leverage, name).ifPresent(at -> points.add(new double[] {x.at(leverage), y.within(at)}));
        }
        return points;
    }

    /** How far away a stage is at a leverage; zero where it has begun, empty where nothing brings it. */
    private Optional<BigDecimal> move(BigDecimal leverage, StageName name) {
        Position held = holding.position();
        BigDecimal entry = held.entry();
        Position position = held.axis() == Axis.RECIPROCAL ? Position.inverse(held.side(), held.collateral(), leverage, entry)
                : Position.leveraged(held.side(), held.collateral(), leverage.round(MathContext.DECIMAL64), entry);
        return Holding.of(holding.book(), position, entry).ladder().rung(name).flatMap(rung ->
                rung.outcome() instanceof Outcome.At ? rung.move().map(BigDecimal::abs)
                        : rung.outcome() instanceof Outcome.Past ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }

    private BigDecimal top() {
        BigDecimal most = move(new BigDecimal("1.02"), stage).or(() -> move(BigDecimal.valueOf(2), stage)).orElse(BigDecimal.ONE);
        return most.max(new BigDecimal("0.1")).min(BigDecimal.valueOf(2)).multiply(new BigDecimal("1.05"));
    }

    private String sentence() {
        return "The shaded part is your room for error: how far the price may move against you before the " + holding.units().speech().stage(stage) + ". It shrinks as fast as leverage grows.";
    }

    private String description() {
        StringBuilder text = new StringBuilder("A falling curve. The distance to the " + holding.units().speech().stage(stage) + " by leverage:");
        NAMED.forEach(times -> text.append(' ').append(times).append(" times ")
                .append(move(BigDecimal.valueOf(times), stage).map(holding.units()::percent).orElse("never")).append(';'));
        return text.append(" the table holds more.").toString();
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int times : TICKS) {
            BigDecimal leverage = BigDecimal.valueOf(times);
            rows.add(List.of(Cell.of(times + "×", String.valueOf(times)), cell(leverage, stage), cell(leverage, StageName.LIQUIDATION)));
        }
        return new Table("room-curve", "Room for error by leverage", List.of(Head.words("Leverage"),
                Head.number("To the " + holding.units().speech().stage(stage)), Head.number("To the liquidation")), rows);
    }

    private Cell cell(BigDecimal leverage, StageName name) {
        return move(leverage, name).map(at -> Cell.of(at.signum() == 0 ? "begun already" : holding.units().percent(at), at.toPlainString()))
                .orElse(Cell.of("cannot happen", ""));
    }
}
