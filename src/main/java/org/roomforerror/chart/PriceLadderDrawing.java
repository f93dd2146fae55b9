package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.Units;
import org.roomforerror.chart.StagePoints.Point;
import org.roomforerror.margin.StageName;

/** Draws the entry and the stages of a position on one upright scale of prices, and the room between. */
final class PriceLadderDrawing {

    private static final double TICK = 5;
    private static final double BAR = 12;

    private final List<Point> stages;
    private final Holding holding;
    private final Units units;
    private final Frame frame;
    private final PriceRange range;
    private final Scale y;
    private final Pen pen;
    private final Lettering lettering;

    private PriceLadderDrawing(List<Point> stages, Holding holding, Frame frame) {
        this.stages = stages;
        this.holding = holding;
        this.units = holding.units();
        this.frame = frame;
        List<BigDecimal> seen = new ArrayList<>(List.of(holding.position().entry(), holding.price()));
        stages.forEach(point -> seen.add(point.price()));
        this.range = PriceRange.around(seen, 0.06, 0.06);
        this.y = Scale.even(range.low(), range.high(), frame.bottom(), frame.top());
        this.pen = new Pen(frame.width(), frame.height());
        this.lettering = new Lettering(pen);
    }

    static Drawing of(List<Point> stages, Holding holding, Frame frame) {
        return new PriceLadderDrawing(stages, holding, frame).draw();
    }

    private Drawing draw() {
        List<BigDecimal> ticks = NiceTicks.within(range.low(), range.high(), 6);
        double x = frame.left() + TICK + 4 + ticks.stream().mapToDouble(tick -> Lettering.width("tick", units.bare(tick), "")).max().orElse(0);
        for (BigDecimal tick : ticks) {
            pen.line(x - TICK, y.at(tick), x, y.at(tick), "axis");
            lettering.write("tick", units.bare(tick), Spot.upTo(x - TICK - 4, y.at(tick) + 4.5));
        }
        Optional<Point> end = stages.stream().filter(point -> point.stage().name() == StageName.LIQUIDATION && !point.past()).findFirst();
        end.ifPresent(liquidation -> bar(x, liquidation));
        double longest = frame.right() - x - Column.REACH;
        List<Column.Item> whole = items(true);
        new Column(pen, lettering, frame, x, true).draw(
                Column.width(whole, Double.MAX_VALUE) - Column.REACH > longest ? items(false) : whole, longest);
        end.ifPresent(liquidation -> lettering.writeIfFree("stage-open", units.say("drawing.room"), Distances.words(holding, liquidation),
                Spot.from(x + Column.REACH, (y.at(entry()) + y.at(liquidation.price())) / 2 + 5)));
        return pen.done();
    }

    /** The room for error as a bar along the scale. */
    private void bar(double x, Point liquidation) {
        double from = y.at(entry());
        double to = y.at(liquidation.price());
        pen.trace(new Trace().from(x, from).to(x + BAR, from).to(x + BAR, to).to(x, to).close(), "room");
    }

    /** @param distances whether each stage's distance stands behind its price */
    private List<Column.Item> items(boolean distances) {
        List<Column.Item> items = new ArrayList<>();
        items.add(new Column.Item(Sign.ENTRY, y.at(entry()), holding.beginningInShort(), units.bare(entry())));
        for (Point point : stages) {
            String price = units.bare(point.shown());
            items.add(new Column.Item(point.sign(), y.at(point.price()), point.label(),
                    distances ? price + "  (" + Distances.from(holding, point) + ")" : price));
        }
        return items;
    }

    private BigDecimal entry() {
        return holding.position().entry();
    }
}
