package org.roomforerror.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.roomforerror.calculator.Holding;
import org.roomforerror.calculator.StageWord;
import org.roomforerror.calculator.Table;
import org.roomforerror.calculator.Table.Cell;
import org.roomforerror.calculator.Table.Head;
import org.roomforerror.calculator.Units;
import org.roomforerror.margin.Outcome;
import org.roomforerror.margin.Rung;
import org.roomforerror.margin.StageName;

/** One position in many systems, a row for each: how far the price may move before each stage, on one scale. */
final class AcrossChart {

    private static final List<StageName> STAGES = List.of(StageName.WARNING, StageName.MARGIN_CALL, StageName.LIQUIDATION);
    private static final BigDecimal ALL = BigDecimal.ONE;

    private final List<Holding> holdings;
    private final Units units;
    private final BigDecimal farthest;

    private AcrossChart(List<Holding> holdings) {
        this.holdings = holdings;
        this.units = holdings.get(0).units();
        BigDecimal most = holdings.stream().flatMap(held -> held.ladder().rungs().stream())
                .filter(rung -> rung.outcome() instanceof Outcome.At && rung.stage().name() != StageName.BANKRUPTCY)
                .map(rung -> rung.move().orElseThrow().abs()).max(BigDecimal::compareTo).orElse(ALL);
        this.farthest = most.multiply(new BigDecimal("1.08"));
    }

    static Chart of(List<Holding> holdings) {
        AcrossChart chart = new AcrossChart(holdings);
        return new Chart("stages-across", chart.units.say("drawing.across.title"), chart.units.say("drawing.across.says", BigDecimal.valueOf(holdings.size())),
                chart.units.say("drawing.across.shows"),
                chart.table(), chart.draw(true), chart.draw(false));
    }

    private Drawing draw(boolean wide) {
        double row = wide ? 27 : 44;
        int height = (int) Math.round(row * holdings.size()) + 54;
        Frame frame = wide ? Frame.wide(height) : Frame.narrow(height);
        double left = wide ? 290 : 12;
        Pen pen = new Pen(frame.width(), height);
        Scale x = Scale.even(BigDecimal.ZERO, farthest, left, frame.right() - (wide ? 78 : 40));
        for (BigDecimal tick : NiceTicks.within(BigDecimal.ZERO, farthest, wide ? 6 : 4)) {
            pen.line(x.at(tick), 8, x.at(tick), height - 34, "grid");
            pen.text(x.at(tick), height - 16, tick.signum() == 0 && !wide ? "start" : "middle", "tick", units.percent(tick));
        }
        for (int i = 0; i < holdings.size(); i++) {
            row(pen, holdings.get(i), x, left, 8 + row * (i + 0.5) + (wide ? 0 : 11), wide);
        }
        return pen.done();
    }

    private void row(Pen pen, Holding held, Scale x, double left, double y, boolean wide) {
        pen.text(wide ? left - 14 : left - 8, wide ? y + 5 : y - 13, wide ? "end" : "start", "name", held.book().name());
        List<Rung> rungs = held.ladder().rungs().stream().filter(rung -> STAGES.contains(rung.stage().name())).toList();
        List<Rung> ahead = rungs.stream().filter(rung -> rung.outcome() instanceof Outcome.At).toList();
        double end = ahead.stream().mapToDouble(rung -> x.within(rung.move().orElseThrow().abs())).max().orElse(left);
        if (!ahead.isEmpty()) {
            pen.line(left, y, end, y, "line requirement thin");
        }
        for (Rung rung : ahead) {
            pen.mark(Sign.of(rung.stage().name()), x.within(rung.move().orElseThrow().abs()), y);
        }
        String words = words(rungs);
        if (!words.isEmpty()) {
            boolean fits = end + 14 + TextWidth.of(words, 13) < x.at(farthest) + (wide ? 78 : 44);
            pen.text(fits ? end + 12 : x.at(farthest), fits ? y + 4.5 : y + 4.5, fits ? "start" : "end", "tick", fits || ahead.isEmpty() ? words : "");
        }
    }

    /** What a row cannot show by signs: stages that have begun, cannot come, or do not exist. */
    private String words(List<Rung> rungs) {
        boolean past = rungs.stream().anyMatch(rung -> rung.stage().name() == StageName.LIQUIDATION && rung.outcome() instanceof Outcome.Past);
        if (past) {
            return units.say("drawing.across.closed");
        }
        if (rungs.stream().anyMatch(rung -> rung.stage().name() == StageName.MARGIN_CALL && rung.outcome() instanceof Outcome.Past)) {
            return units.say("drawing.across.called");
        }
        if (rungs.stream().allMatch(rung -> rung.outcome() instanceof Outcome.Never)) {
            return units.say("drawing.across.none");
        }
        boolean call = rungs.stream().anyMatch(rung -> rung.stage().name() == StageName.MARGIN_CALL);
        return call ? "" : units.say("drawing.across.no-call");
    }

    private Table table() {
        List<Head> heads = new ArrayList<>(List.of(Head.words(units.say("drawing.across.system"))));
        STAGES.forEach(stage -> heads.add(Head.number(units.title(stage))));
        List<List<Cell>> rows = new ArrayList<>();
        for (Holding held : holdings) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(held.book().name())));
            STAGES.forEach(stage -> row.add(StageWord.distance(held.ladder(), stage, held.units())));
            rows.add(row);
        }
        return new Table("stages-across", units.say("drawing.across.caption"), heads, rows);
    }
}
